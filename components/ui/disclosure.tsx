import type { ReactNode } from 'react';
import { DownGlyph } from './glyphs';

/** More for those who want it; opens without script. */
export function Disclosure({
  summary,
  children,
  open = false,
  prints = false,
}: {
  summary: string;
  children: ReactNode;
  open?: boolean;
  /** Unfolded on paper. */
  prints?: boolean;
}) {
  return (
    <details open={open} className={prints ? 'group prints' : 'group'}>
      <summary className="marker-none inline-flex min-h-11 list-none items-center gap-2 py-1.5 text-pen underline decoration-1 underline-offset-[0.22em] hover:decoration-2">
        <DownGlyph className="shrink-0 -rotate-90 group-open:rotate-0" />
        {summary}
      </summary>
      <div className="border-l-2 border-line pb-1 pl-4">{children}</div>
    </details>
  );
}
