type Spoke = {
  readonly code: string;
  /** Basis points of the spoke's maximum. */
  readonly solid: number;
  readonly hollow: number;
};

const [size, radius] = [280, 105];
const middle = size / 2;
const whole = 10_000;

/** A web of at most eight spokes: solid the one looked at, dashed what it is held against. Always beside its table, which is easier to read. */
export function Radar({ label, spokes }: { label: string; spokes: readonly Spoke[] }) {
  const at = (index: number, share: number) => {
    const angle = (index / spokes.length) * 2 * Math.PI - Math.PI / 2;
    const far = (share / whole) * radius;
    return { x: round(middle + far * Math.cos(angle)), y: round(middle + far * Math.sin(angle)) };
  };
  const ring = (share: (spoke: Spoke) => number) =>
    spokes
      .map((spoke, index) => at(index, share(spoke)))
      .map(({ x, y }) => `${x},${y}`)
      .join(' ');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="radar">
      {[0.5, 1].map((part) => (
        <polygon key={part} points={ring(() => whole * part)} fill="none" className="stroke-line" />
      ))}
      {spokes.map(({ code }, index) => {
        const [end, name] = [at(index, whole), at(index, whole * 1.17)];
        return (
          <g key={code}>
            <line x1={middle} y1={middle} x2={end.x} y2={end.y} className="stroke-line" />
            <text x={name.x} y={name.y + 5} textAnchor="middle" className="dot-tick">
              {code}
            </text>
          </g>
        );
      })}
      <polygon points={ring(({ hollow }) => hollow)} className="radar-hollow" />
      <polygon points={ring(({ solid }) => solid)} className="radar-solid" />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
