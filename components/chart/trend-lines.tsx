export type TrendSeries = {
  readonly key: string;
  readonly label: string;
  /** Drawn before the others. */
  readonly own: boolean;
  /** One for each mark of the scale below; null where there is none. */
  readonly values: readonly (number | null)[];
};

type TrendLinesProps = {
  /** The gist, said aloud in place of the picture. */
  label: string;
  marks: readonly string[];
  series: readonly TrendSeries[];
  ticks: readonly number[];
  formatTick: (value: number) => string;
};

const scrolls = { role: 'region', tabIndex: 0 } as const;
const width = 760;
const [left, right, top, bottom] = [56, 250, 14, 30];
const rowHeight = 19;
const dashes = ['', '7 3', '2 3', '9 3 2 3'];

/** Lines through the years with their names at the end, each told apart by its dashes and marks; the table beside it carries the figures. */
export function TrendLines({ label, marks, series, ticks, formatTick }: TrendLinesProps) {
  const height = Math.max(240, series.length * rowHeight + top + bottom);
  const [from, to] = [Math.min(...ticks), Math.max(...ticks)];
  const x = (at: number) => round(left + (marks.length === 1 ? 0.5 : at / (marks.length - 1)) * (width - left - right));
  const y = (value: number) => round(top + (to === from ? 0.5 : (to - value) / (to - from)) * (height - top - bottom));
  const drawn = series.map((one, at) => ({ ...one, at, points: pointsOf(one.values, x, y) }));
  const ends = apart(
    drawn.flatMap(({ key, points }) => {
      const last = points.flat().at(-1);
      return last ? [{ key, at: last }] : [];
    }),
    height - bottom,
  );
  return (
    <div className="overflow-x-auto" aria-label={label} {...scrolls}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="trend-lines">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={left - 8} y={y(tick) + 4} textAnchor="end" className="dot-tick">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {marks.map((mark, at) => (
          <text key={mark} x={x(at)} y={height - 8} textAnchor="middle" className="dot-tick">
            {mark}
          </text>
        ))}
        {drawn
          .toSorted((a, b) => Number(a.own) - Number(b.own))
          .map(({ key, own, at, points }) => (
            <g key={key} className={own ? 'trend-own' : 'trend-plain'}>
              {points.map((run) => (
                <polyline
                  key={run[0]?.x}
                  points={run.map((point) => `${point.x},${point.y}`).join(' ')}
                  fill="none"
                  strokeDasharray={own ? undefined : dashes[at % dashes.length]}
                />
              ))}
              {points.flat().map((point) => (
                <Dot key={point.x} {...point} shape={own ? 0 : (Math.floor(at / dashes.length) % 2) + 1} />
              ))}
            </g>
          ))}
        {ends.map(({ key, at, labelY }) => {
          const one = drawn.find((each) => each.key === key);
          return (
            <g key={key}>
              <line x1={at.x + 6} y1={at.y} x2={width - right + 22} y2={labelY} className="stroke-line" />
              <text x={width - right + 26} y={labelY + 4} className={one?.own ? 'trend-label-own' : 'trend-label'}>
                {one?.label}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

type Point = { readonly x: number; readonly y: number };

function Dot({ x, y, shape }: Point & { shape: number }) {
  if (shape === 0) return <circle cx={x} cy={y} r="4.5" className="trend-dot" />;
  if (shape === 1) return <circle cx={x} cy={y} r="3" className="trend-hollow" />;
  return <rect x={x - 3} y={y - 3} width="6" height="6" className="trend-hollow" />;
}

/** Runs of neighbouring years; a missing year parts them. */
function pointsOf(values: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number) {
  const runs: Point[][] = [];
  let open: Point[] | null = null;
  for (const [at, value] of values.entries()) {
    if (value === null) {
      open = null;
      continue;
    }
    if (!open) runs.push((open = []));
    open.push({ x: x(at), y: y(value) });
  }
  return runs;
}

/** Names at the ends of lines, moved so far apart that none lies on another, in the order of their lines. */
function apart<E extends { readonly at: Point }>(ends: readonly E[], lowest: number): (E & { labelY: number })[] {
  const sorted = ends.toSorted((a, b) => a.at.y - b.at.y);
  const placed: (E & { labelY: number })[] = [];
  for (const end of sorted) {
    const above = placed.at(-1);
    placed.push({ ...end, labelY: Math.max(end.at.y, above ? above.labelY + rowHeight - 2 : top) });
  }
  const over = (placed.at(-1)?.labelY ?? 0) - lowest;
  if (over <= 0) return placed;
  // Too low at the bottom: pushed up from there, as far as they touch.
  let free = lowest;
  return placed
    .toReversed()
    .map((end) => {
      const labelY = Math.min(end.labelY, free);
      free = labelY - (rowHeight - 2);
      return { ...end, labelY };
    })
    .toReversed();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
