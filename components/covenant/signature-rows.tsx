'use client';

import { CheckGlyph } from '@/components/ui/glyphs';

export type SignatureRow = {
  readonly code: string;
  readonly name: string;
  /** When it was signed, for machines; absent where it is not. */
  readonly at?: string;
  /** When it was signed, or that it waits or was refused. */
  readonly told: string;
  /** Why it was refused, where the reader may see it. */
  readonly reason?: string;
};

/** Who has signed, one line each. Drawn from words: a list of two hundred goes to the page as text, not as a tree each. */
export function SignatureRows({ rows, signed }: { rows: readonly SignatureRow[]; signed: string }) {
  return (
    <ul className="hairlines">
      {rows.map(({ code, name, at, told, reason }) => (
        <li key={code} className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-1 py-2.5">
          {at ? (
            <CheckGlyph className="mt-[0.3em] text-pen" />
          ) : (
            <span aria-hidden="true" className="mt-[0.5em] size-2.5 rounded-[50%] border border-field" />
          )}
          <span className="text-balance">{name}</span>
          <span className="tabular text-sm text-soft">
            {at ? (
              <>
                <span className="unseen">{signed} </span>
                <time dateTime={at}>{told}</time>
              </>
            ) : (
              told
            )}
          </span>
          {reason ? <span className="col-start-2 col-end-4 text-sm text-late">{reason}</span> : null}
        </li>
      ))}
    </ul>
  );
}
