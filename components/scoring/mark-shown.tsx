import { formatPoints } from '@/lib/format';

type MarkShownProps = {
  /** Hundredths; null where nothing was given. */
  centi: number | null;
  /** The raw value behind it: "82,5%". */
  value?: string;
  /** Points that differ from what they are held against stand out. */
  differs?: boolean;
};

/** Points in a table, with the raw value under them. */
export function MarkShown({ centi, value, differs = false }: MarkShownProps) {
  if (centi === null) return <>–</>;
  return (
    <>
      {differs ? <strong className="text-late">{formatPoints(centi)}</strong> : formatPoints(centi)}
      {value ? <span className="block text-sm whitespace-normal text-soft">{value}</span> : null}
    </>
  );
}
