import { nonBreaking } from '@/lib/format';

type PrintHeadProps = {
  /** The body whose page it is. */
  body: string;
  /** Code and moment of printing. */
  note: string;
};

/** Stands only on paper: whose page this is, its code and when it was printed. */
export function PrintHead({ body, note }: PrintHeadProps) {
  return (
    <div className="mb-4 hidden justify-between gap-8 border-b border-line-strong pb-2 text-sm print:flex">
      <span className="font-semibold">{nonBreaking(body)}</span>
      <span className="tabular text-right text-xs">{note}</span>
    </div>
  );
}
