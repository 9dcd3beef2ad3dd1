'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { LiveRegion } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';

type Sentence = { readonly text: string; readonly address: string };

let sentence: Sentence | null = null;
const listeners = new Set<() => void>();

/** Keeps what a form that is gone had to say, for the page it stood on. */
export function say(text: string): void {
  sentence = { text, address: window.location.pathname };
  for (const listener of listeners) listener();
}

function forget(): void {
  sentence = null;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where a page says what was done by a form that has left it. */
export function Said() {
  const address = usePathname();
  const said = useSyncExternalStore(
    listen,
    () => sentence,
    () => null,
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) place.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  // Whoever comes back to a page later is not told again.
  useEffect(() => forget, [address]);
  return (
    <div ref={place} className="mx-auto max-w-[76rem] px-4 sm:px-6 print:hidden">
      <LiveRegion>
        {said?.address === address ? (
          <div className="pt-4">
            <Notice kind="done">{said.text}</Notice>
          </div>
        ) : null}
      </LiveRegion>
    </div>
  );
}
