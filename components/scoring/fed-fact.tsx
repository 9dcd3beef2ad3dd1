import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { valueFromActivities } from '@/domain/activity/take-part';
import { typedMark } from '@/domain/criteria/mark';
import { shownCode } from '@/domain/criteria/scale';
import type { SheetLine } from '@/domain/scoring/lines';
import { formatShare } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { TakeButton } from './take-button';

type FedFactProps = {
  sheet: Pick<SheetShown, 'scope' | 'taking'>;
  line: SheetLine;
  /** The place of the row in its form, where the reader may take the figure over. */
  at?: number;
};

/** Beside a line that is fed by the joint activities: how the agency took part, the way to them, and the figure to take over. */
export async function FedFact({ sheet: { scope, taking }, line, at }: FedFactProps) {
  if (line.fedBy === null || taking === null) return null;
  const t = await getTranslations('scoring.activities');
  const { attended, expected, missed, open } = taking;
  const titles = missed.map(({ title, excused }) => (excused ? t('excused', { title }) : title)).join('; ');
  const notes = [...(titles ? [t('missed', { list: titles })] : []), ...(open > 0 ? [t('open', { count: open })] : [])];
  const fact = expected === 0 ? t('none') : t('fact', { attended, expected });
  const value = valueFromActivities(line.kind, taking);
  const shown = value === null ? '' : line.kind === 'share' ? formatShare(value) : String(value);
  return (
    <span className="block text-sm font-normal wrap-anywhere text-soft">
      {notes.length > 0 ? `${fact} (${notes.join(' · ')})` : fact}{' '}
      <TextLink href={paths.activities(placeOf(scope))}>{t('link')}</TextLink>
      {value !== null && at !== undefined ? (
        <span className="block print:hidden">
          <TakeButton
            into={`lines.${at}.typed`}
            value={typedMark(line, { value, pointsCenti: null })}
            label={t('takeOf', { value: shown, code: shownCode(line) })}
          >
            {t('take', { value: shown })}
          </TakeButton>
        </span>
      ) : null}
    </span>
  );
}
