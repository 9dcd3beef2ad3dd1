'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useReading } from './reading-room';

type TextEndProps = {
  address: string;
  agencyId: string;
  words: { readonly read: string; readonly toSigning: string; readonly end: string; readonly button: string };
};

/** The end of the text: reaching it opens the signing. Without script a button says so. */
export function TextEnd({ address, agencyId, words }: TextEndProps) {
  const { read, reachEnd } = useReading();
  const place = useRef<HTMLDivElement>(null);
  const holds = useRef(false);

  useEffect(() => {
    const end = place.current;
    if (read || !end) return;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) reachEnd();
    });
    watcher.observe(end);
    return () => watcher.disconnect();
  }, [read, reachEnd]);

  // Whoever came here by keyboard stays here when the button gives way to the words.
  useEffect(() => {
    if (read && holds.current) place.current?.focus();
  }, [read]);

  return (
    <div
      ref={place}
      id="covenant-end"
      tabIndex={-1}
      className="mt-6 font-sans outline-none print:hidden [&_p]:indent-0"
      onFocus={() => {
        holds.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) holds.current = false;
      }}
    >
      {read ? (
        <p className="text-sm">
          <span className="text-done">{words.read}</span> <a href="#sign">{words.toSigning}</a>
        </p>
      ) : (
        <form method="post" action={address}>
          <input type="hidden" name="agencyId" value={agencyId} />
          <input type="hidden" name="reached" value="end" />
          <p className="mb-2 text-sm text-soft">{words.end}</p>
          <Button type="submit" kind="secondary" onClick={(event) => (event.preventDefault(), reachEnd())}>
            {words.button}
          </Button>
        </form>
      )}
    </div>
  );
}
