import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { Section } from '@/components/layout/section';
import type { RecordedTie } from '@/domain/scoring/tie-break';
import { formatDay, nonBreaking } from '@/lib/format';
import { withdrawTieAction } from '@/server/result/actions';
import type { ScoringShown } from './shown';

type TieDecisionsProps = { scope: ScoringShown['scope']; decided: readonly RecordedTie[]; mayWithdraw: boolean };

/** What the conference decided between equal agencies, each with its minutes; a decision recorded by mistake is taken back with a reason. */
export async function TieDecisions({ scope, decided, mayWithdraw }: TieDecisionsProps) {
  if (decided.length === 0) return null;
  const t = await getTranslations('scoring.tie');
  const nameOf = new Map(scope.everybody.map(({ agencyId, name }) => [agencyId, nonBreaking(name)]));
  return (
    <Section heading={t('decidedHeading')}>
      <ul className="hairlines max-w-[75ch]">
        {decided.map(({ id, step, higherAgencyId, lowerAgencyId, minutesRef, decidedOn }) => (
          <li key={id} className="py-2">
            {t('decided', {
              step: t(`steps.${step}`),
              higher: nameOf.get(higherAgencyId) ?? '',
              lower: nameOf.get(lowerAgencyId) ?? '',
              minutes: minutesRef,
              day: formatDay(decidedOn),
            })}
            {mayWithdraw ? (
              <FoldedReason
                action={withdrawTieAction}
                id={`withdraw-tie-${id}`}
                summary={t('withdraw')}
                label={t('withdrawReason')}
                button={t('withdrawButton')}
              >
                <input type="hidden" name="blocYearId" value={scope.id} />
                <input type="hidden" name="tieDecisionId" value={id} />
              </FoldedReason>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
