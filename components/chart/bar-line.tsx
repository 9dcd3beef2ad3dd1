type BarLineProps = {
  /** Where the bar begins and where it ends, in the unit of `most`; a bar to the left is something lost. */
  from?: number;
  until: number;
  /** The right end of the scale; its left end is zero. */
  most: number;
  /** The reader's own. */
  own?: boolean;
};

const width = 240;
const height = 20;

/** One row of bars from zero, or one step of a way down. It says nothing aloud: the same figures stand beside it in the table. */
export function BarLine({ from = 0, until, most, own = false }: BarLineProps) {
  const x = (value: number) => Math.round((Math.min(Math.max(value, 0), most) / Math.max(most, 1)) * width * 10) / 10;
  const [left, right] = [Math.min(x(from), x(until)), Math.max(x(from), x(until))];
  const look = until < from ? 'bar-loss' : own ? 'bar-own' : 'bar-plain';
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" className="dot-line">
      <line x1="0" x2={width} y1={height - 1} y2={height - 1} className="stroke-line" />
      <rect x={left} y="4" width={Math.max(right - left, 1.5)} height="12" className={look} />
    </svg>
  );
}
