import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { groundsInWords, type Unranked } from '@/domain/scoring/knock-out';
import { formatPoints, nonBreaking } from '@/lib/format';
import type { ScoringShown } from './shown';

type UnrankedListProps = Pick<ScoringShown, 'scope' | 'scale'> & {
  unranked: readonly Unranked[];
  knockOuts: readonly { agencyId: string; code: string; basis: string }[];
};

/** Who is kept out of the ranking, with the points it had, why, and by which document. */
export async function UnrankedList({ scope, scale, unranked, knockOuts }: UnrankedListProps) {
  if (unranked.length === 0) return null;
  const t = await getTranslations('scoring.unranked');
  const nameOf = new Map(scope.everybody.map(({ agencyId, name }) => [agencyId, name]));
  return (
    <div className="mt-4">
      <Notice kind="late" lead={t('heading')}>
        <ul>
          {unranked.map(({ agencyId, totalCenti, grounds }) => (
            <li key={agencyId} className="py-1">
              {t('line', {
                agency: nonBreaking(nameOf.get(agencyId) ?? ''),
                total: formatPoints(totalCenti),
                grounds: groundsInWords(scale ?? { knockOuts: [] }, { agencyId, grounds }, knockOuts).join('; '),
              })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
