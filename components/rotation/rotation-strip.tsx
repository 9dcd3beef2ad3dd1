import { getTranslations } from 'next-intl/server';
import type { RotationPage } from '@/server/rotation/loaders';

type RotationStripProps = {
  page: RotationPage;
  /** Who leads in which year by the forecast. */
  ahead: readonly { readonly year: number; readonly agencyId: string }[];
};

const label = 250;
const column = 44;
const row = 30;
const yearsBack = 6;

/** The members as rows and the years as columns: a full dot where one led, a hollow one where the forecast says it will. */
export async function RotationStrip({ page: { queue, terms, names, year }, ahead }: RotationStripProps) {
  const t = await getTranslations('rotation.forecast');
  const to = ahead.at(-1)?.year;
  if (to === undefined || queue.length === 0) return null;
  const led = terms.flatMap((one) =>
    one.terms.flatMap(({ role, agencyId }) => (role === 'leader' ? [{ year: one.year, agencyId }] : [])),
  );
  const from = Math.max(year - yearsBack, Math.min(year, ...led.map((one) => one.year)));
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const [width, height] = [label + years.length * column, (queue.length + 1) * row];
  const x = (of: number) => label + (of - from + 0.5) * column;
  return (
    <figure className="mb-6 max-md:hidden print:block">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('picture', { from: String(from), to: String(to) })}
        className="w-full"
        style={{ maxWidth: width }}
      >
        <rect x={x(year) - column / 2} y="0" width={column} height={height} className="fill-pen-soft" />
        {years.map((one) => (
          <text key={one} x={x(one)} y={row * 0.65} textAnchor="middle" className="dot-tick">
            {one}
          </text>
        ))}
        {queue.map(({ agencyId }, index) => {
          const y = (index + 1.5) * row;
          return (
            <g key={agencyId}>
              <text x="0" y={y + 5} className="fill-ink text-[15px]">
                {names[agencyId]?.shortName ?? ''}
              </text>
              <line x1={label} x2={width} y1={y} y2={y} className="stroke-line" />
              {led.map((one) =>
                one.agencyId === agencyId && one.year >= from ? (
                  <circle key={one.year} cx={x(one.year)} cy={y} r="7" className="fill-pen" />
                ) : null,
              )}
              {ahead.map((one) =>
                one.agencyId === agencyId ? (
                  <circle
                    key={one.year}
                    cx={x(one.year)}
                    cy={y}
                    r="6"
                    strokeWidth="2"
                    className="fill-sheet stroke-pen"
                  />
                ) : null,
              )}
            </g>
          );
        })}
      </svg>
      <figcaption className="mt-1 text-sm text-soft">{t('legend')}</figcaption>
    </figure>
  );
}
