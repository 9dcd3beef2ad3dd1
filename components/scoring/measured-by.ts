import { getTranslations } from 'next-intl/server';
import type { Criterion } from '@/domain/criteria/scale';
import { fold } from '@/lib/fold';
import { formatMeasure } from '@/lib/format';
import type { SheetShown } from '@/server/self-assessment/loaders';

/** Beside a line the target of the covenant it measures: what the agency undertook, and what half a year brought. */
export async function measuredBy({ targets }: Pick<SheetShown, 'targets'>) {
  const t = await getTranslations('selfAssessment');
  return (line: Pick<Criterion, 'measures'>): string | undefined => {
    const target = line.measures === '' ? undefined : targets.find(({ text }) => fold(text) === fold(line.measures));
    if (!target) return line.measures === '' ? undefined : t('measures', { text: line.measures });
    return t('target', {
      text: target.text,
      target: formatMeasure(target.target, target.unit),
      midYear: target.midYear ?? 'none',
    });
  };
}
