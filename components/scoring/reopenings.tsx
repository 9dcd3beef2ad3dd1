import { getTranslations } from 'next-intl/server';
import { formatDay, nonBreaking } from '@/lib/format';
import type { ScoringShown } from './shown';

type ReopeningsProps = Pick<ScoringShown, 'scope'> & {
  reopenings: readonly { agencyId: string; reason: string; untilOn: string; reopenedOn: string }[];
};

/** Sheets that were opened again after their time, for the whole bloc to see: whose, until when and why. */
export async function Reopenings({ scope, reopenings }: ReopeningsProps) {
  if (reopenings.length === 0) return null;
  const t = await getTranslations('results.reopenings');
  const nameOf = new Map(scope.everybody.map(({ agencyId, name }) => [agencyId, name]));
  return (
    <div className="mt-4">
      <p className="font-medium">{t('heading')}</p>
      <ul className="hairlines">
        {reopenings.map(({ agencyId, reason, untilOn, reopenedOn }) => (
          <li key={`${agencyId} ${reopenedOn} ${untilOn}`} className="py-2">
            {t('line', {
              agency: nonBreaking(nameOf.get(agencyId) ?? ''),
              on: formatDay(reopenedOn),
              until: formatDay(untilOn),
              reason,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
