import { DotScale } from './dot-line';

type YearDotsProps = {
  from: number;
  to: number;
  /** Years of its own, solid; a year that came twice stands once. */
  solid: readonly number[];
  /** Years of others that go with it, hollow. */
  hollow: readonly number[];
};

const width = 240;
const height = 20;
const edge = 8;
const middle = height / 2;

/** The years of one row as dots on a line. It says nothing aloud: the same years stand beside it in the table. */
export function YearDots({ from, to, solid, hollow }: YearDotsProps) {
  const x = (year: number) =>
    Math.round((edge + (to === from ? 0.5 : (year - from) / (to - from)) * (width - 2 * edge)) * 10) / 10;
  const within = (year: number) => year >= from && year <= to;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" className="dot-line">
      <line x1={edge} x2={width - edge} y1={middle} y2={middle} className="stroke-line" />
      {hollow.filter(within).map((year) => (
        <circle
          key={`before ${year}`}
          cx={x(year)}
          cy={middle}
          r="5"
          strokeWidth="2"
          className="fill-sheet stroke-soft"
        />
      ))}
      {solid.filter(within).map((year) => (
        <circle key={year} cx={x(year)} cy={middle} r="5" className="fill-pen" />
      ))}
    </svg>
  );
}

/** The scale over the dots: its first and its last year. */
export function YearScale({ from, to }: { from: number; to: number }) {
  return <DotScale from={from} to={to} ticks={from === to ? [from] : [from, to]} format={String} />;
}
