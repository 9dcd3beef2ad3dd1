type Range = { from: number; to: number };

export type DotLineProps = Range & {
  /** The value that counts: a solid dot. */
  solid: number | null;
  /** What it is held against: a hollow dot. */
  hollow: number | null;
};

const width = 240;
const height = 20;
const edge = 8;
const middle = height / 2;

/** One row of a dot plot. It says nothing aloud: the same figures stand beside it in the table. */
export function DotLine({ from, to, solid, hollow }: DotLineProps) {
  const x = (value: number) => place(value, { from, to });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" className="dot-line">
      <line x1={edge} x2={width - edge} y1={middle} y2={middle} className="stroke-line" />
      {solid !== null && hollow !== null ? (
        <line x1={x(solid)} x2={x(hollow)} y1={middle} y2={middle} strokeWidth="1.5" className="stroke-field" />
      ) : null}
      {hollow !== null ? (
        <circle cx={x(hollow)} cy={middle} r="5" strokeWidth="2" className="fill-sheet stroke-soft" />
      ) : null}
      {solid !== null ? <circle cx={x(solid)} cy={middle} r="6" className="fill-pen" /> : null}
    </svg>
  );
}

/** The scale over the dots, as the head of their column. */
export function DotScale({
  from,
  to,
  ticks,
  format,
}: Range & { ticks: readonly number[]; format: (value: number) => string }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={ticks.map(format).join(' – ')} className="dot-line">
      {ticks.map((tick, index) => (
        <text
          key={tick}
          x={index === 0 ? 0 : index === ticks.length - 1 ? width : place(tick, { from, to })}
          y="16"
          textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          className="dot-tick"
        >
          {format(tick)}
        </text>
      ))}
    </svg>
  );
}

function place(value: number, { from, to }: Range): number {
  const share = to === from ? 0 : (Math.min(Math.max(value, from), to) - from) / (to - from);
  return Math.round((edge + share * (width - 2 * edge)) * 10) / 10;
}
