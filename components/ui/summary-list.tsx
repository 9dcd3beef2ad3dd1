import type { ReactNode } from 'react';

export type SummaryRow = {
  term: string;
  detail: ReactNode;
  /** A link to change or see it. */
  action?: ReactNode;
};

/** Facts of one thing, term beside detail, between hairlines. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="hairlines">
      {rows.map(({ term, detail, action }) => (
        <div key={term} className="gap-x-4 py-2.5 sm:grid sm:grid-cols-[minmax(9rem,1fr)_minmax(0,2fr)]">
          <dt className="text-soft max-sm:text-sm">{term}</dt>
          <dd className="flex flex-wrap justify-between gap-x-4">
            <span className="min-w-0">{detail}</span>
            {action ? (
              <span className="print:hidden [&>a]:-my-2.5 [&>a]:flex [&>a]:min-h-11 [&>a]:items-center">{action}</span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
