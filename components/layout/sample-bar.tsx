import type { ReactNode } from 'react';

/** The red bar over everything of the sample: nothing below it is official. */
export function SampleBar({ children }: { children: ReactNode }) {
  return (
    <aside data-ground="dark" className="bg-seal px-4 py-1.5 text-center text-sm text-sheet print:hidden">
      {children}
    </aside>
  );
}
