import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { Unranked } from '@/domain/scoring/knock-out';
import { formatPoints, nonBreaking } from '@/lib/format';
import type { ScoringShown } from './shown';

type UnrankedListProps = Pick<ScoringShown, 'scope' | 'scale'> & { unranked: readonly Unranked[] };

/** Who is kept out of the ranking, with the points it had and why. */
export async function UnrankedList({ scope, scale, unranked }: UnrankedListProps) {
  if (unranked.length === 0) return null;
  const t = await getTranslations('scoring.unranked');
  const nameOf = new Map(scope.everybody.map(({ agencyId, name }) => [agencyId, name]));
  const groundOf = (code: string) => scale?.knockOuts.find((one) => one.code === code)?.name ?? code;
  return (
    <div className="mt-4">
      <Notice kind="late" lead={t('heading')}>
        <ul>
          {unranked.map(({ agencyId, totalCenti, grounds }) => (
            <li key={agencyId}>
              {t('line', {
                agency: nonBreaking(nameOf.get(agencyId) ?? ''),
                total: formatPoints(totalCenti),
                grounds: grounds.map(groundOf).join('; '),
              })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
