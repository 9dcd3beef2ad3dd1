import type { CovenantContent } from '@/domain/covenant/content';
import { measureLine, titlesLine } from '@/domain/covenant/paragraphs';
import { nonBreaking } from '@/lib/format';

type UndertakingLinesProps = Pick<CovenantContent['undertakings'][number], 'targets' | 'titles'> & { agency: string };

/** What one agency undertakes, as it stands on the paper. */
export function UndertakingLines({ agency, targets, titles }: UndertakingLinesProps) {
  return (
    <section className="mb-3 break-inside-avoid [&_p]:mb-0">
      <p>
        <strong>{nonBreaking(agency)}</strong>
      </p>
      {targets.map((target) => (
        <p key={target.number}>{measureLine(target, null)}</p>
      ))}
      {titles.length > 0 ? <p>{titlesLine(titles.map(({ name }) => name))}</p> : null}
    </section>
  );
}
