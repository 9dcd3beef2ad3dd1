'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';

type NeededHatProps = {
  /** What the reader may put on instead: the beginnings of the addresses each opens, its words, and its button's words. */
  others: readonly { id: string; opens: readonly string[]; sentence: string; button: string }[];
  /** Where the form is sent: it answers with the page itself, loaded anew. */
  action: string;
  /** Shown where no other hat opens this address either. */
  children: ReactNode;
};

/** On a page that the hat worn does not open: which of the reader's hats does, and a button that puts it on and comes back here. */
export function NeededHat({ others, action, children }: NeededHatProps) {
  const path = usePathname();
  const query = useSearchParams().toString();
  // The address of a bloc itself leads on to one of its years.
  const under = (beginning: string) => `${path}/`.startsWith(`${beginning}/`) || beginning.startsWith(`${path}/`);
  const needed = others.find(({ opens }) => opens.some(under));
  if (!needed) return <>{children}</>;
  return (
    <>
      <p className="max-w-[65ch]">{needed.sentence}</p>
      <form method="post" action={action} className="mt-4">
        <input type="hidden" name="hatId" value={needed.id} />
        <input type="hidden" name="back" value={query ? `${path}?${query}` : path} />
        <button type="submit" className="button max-sm:w-full" data-kind="primary">
          {needed.button}
        </button>
      </form>
    </>
  );
}
