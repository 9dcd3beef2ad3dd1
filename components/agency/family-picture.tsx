import { getTranslations } from 'next-intl/server';
import { paths } from '@/lib/paths';
import type { AgencyFound } from '@/server/agency/through-years';
import './family.css';

const box = { width: 240, height: 52, gapX: 56, gapY: 16 };
const lineLetters = 25;

type Placed = { id: string; x: number; y: number; name: string; slug: string };

/** Who an agency grew out of and what grew out of it, earliest on the left. The table behind it says the same in words. */
export async function FamilyPicture({ agency }: { agency: AgencyFound }) {
  const t = await getTranslations('agencies');
  const placed = place(agency);
  const at = new Map(placed.map((one) => [one.id, one]));
  const width = Math.max(...placed.map(({ x }) => x)) + box.width + 2;
  const height = Math.max(...placed.map(({ y }) => y)) + box.height + 2;
  return (
    <div className="overflow-x-auto" {...scrolls} aria-label={t('family.label')}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className="family"
        role="group"
        aria-labelledby="family-title"
      >
        <title id="family-title">{t('family.title', { name: agency.nameOf(agency.id).name })}</title>
        {agency.links.map(({ fromId, toId }) => {
          const [from, to] = [at.get(fromId), at.get(toId ?? '')];
          return from && to ? <path key={`${fromId} ${toId}`} d={curve(from, to)} className="family-link" /> : null;
        })}
        {placed.map(({ id, x, y, name, slug }) => (
          <a key={id} href={paths.agency(slug)}>
            <rect
              x={x}
              y={y}
              width={box.width}
              height={box.height}
              rx="6"
              className="family-box"
              data-own={id === agency.id || undefined}
            />
            {lines(name).map((line, index, all) => (
              <text key={line} x={x + 12} y={y + (all.length === 1 ? 32 : 22 + index * 20)} className="family-name">
                {line}
              </text>
            ))}
          </a>
        ))}
      </svg>
    </div>
  );
}

/** Reached by keyboard where it is wider than the page. */
const scrolls = { role: 'region', tabIndex: 0 } as const;

/** Generations as columns; those of one generation under each other, every column about the middle. */
function place({ family, nameOf }: AgencyFound): Placed[] {
  const columns = [...new Set(family.map(({ generation }) => generation))].toSorted((a, b) => a - b);
  const tallest = Math.max(...columns.map((column) => family.filter(({ generation }) => generation === column).length));
  return columns.flatMap((column, index) => {
    const members = family.filter(({ generation }) => generation === column);
    const top = ((tallest - members.length) * (box.height + box.gapY)) / 2;
    return members.map(({ id }, row) => ({
      id,
      x: 1 + index * (box.width + box.gapX),
      y: 1 + top + row * (box.height + box.gapY),
      name: nameOf(id).shortName || nameOf(id).name,
      slug: nameOf(id).slug,
    }));
  });
}

function curve(from: Placed, to: Placed): string {
  const [x1, y1, x2, y2] = [from.x + box.width, from.y + box.height / 2, to.x, to.y + box.height / 2];
  const bend = (x1 + x2) / 2;
  return `M${x1} ${y1} C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}

/** A name on at most two lines; what is longer ends in dots, its whole stands in the table. */
function lines(name: string): string[] {
  const found = [''];
  for (const word of name.split(' ')) {
    const last = found.at(-1) ?? '';
    if (last === '' || last.length + word.length < lineLetters)
      found[found.length - 1] = last === '' ? word : `${last} ${word}`;
    else found.push(word);
  }
  const [first = '', second, ...rest] = found;
  if (second === undefined) return [first];
  return [first, rest.length > 0 ? `${second.slice(0, lineLetters - 1)}…` : second];
}
