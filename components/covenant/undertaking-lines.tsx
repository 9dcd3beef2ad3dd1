import { getTranslations } from 'next-intl/server';
import type { CovenantContent } from '@/domain/covenant/content';
import { formatMeasure, nonBreaking } from '@/lib/format';

type UndertakingLinesProps = Pick<CovenantContent['undertakings'][number], 'targets' | 'titles'> & { agency: string };

/** What one agency undertakes, as it stands on the paper. */
export async function UndertakingLines({ agency, targets, titles }: UndertakingLinesProps) {
  const t = await getTranslations('covenant.paper');
  return (
    <section className="mb-3 break-inside-avoid [&_p]:mb-0">
      <p>
        <strong>{nonBreaking(agency)}</strong>
      </p>
      {targets.map(({ number, text, target, unit, before }) => (
        <p key={number}>
          {t('indicator', {
            text,
            target: formatMeasure(target, unit),
            before: before ? formatMeasure(before, unit) : 'none',
            weight: 'none',
          })}
        </p>
      ))}
      {titles.length > 0 ? <p>– {t('titles', { titles: titles.map(({ name }) => name).join('; ') })}</p> : null}
    </section>
  );
}
