import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { ClosedButton } from '@/components/ui/closed-button';
import { LinkButton } from '@/components/ui/link-button';
import { withoutResult } from '@/domain/scoring/publish';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { Permission, ScoringShown } from './shown';

type WayToRankingProps = Pick<ScoringShown, 'scope'> & {
  recordedAgencyIds: readonly string[];
  unsentAgencyIds: readonly string[];
  mayPublish: Permission;
};

/** Leads to the ranking to be published, or says which agencies still lack a result, or were not sent theirs. */
export async function WayToRanking({ scope, recordedAgencyIds, unsentAgencyIds, mayPublish }: WayToRankingProps) {
  const t = await getTranslations('results.publish');
  const words = await refusalWords();
  const place = placeOf(scope);
  if (mayPublish.ok) {
    return (
      <>
        <p className="mb-3 max-w-[65ch]">{t('complete', { members: scope.members.length })}</p>
        <LinkButton href={paths.ranking(place)} wide>
          {t('toRanking')}
        </LinkButton>
      </>
    );
  }
  const lacking = new Set(withoutResult({ memberAgencyIds: scope.memberAgencyIds, recordedAgencyIds }));
  const waits =
    lacking.size > 0
      ? { of: lacking, say: 'lacks' as const }
      : { of: new Set(unsentAgencyIds), say: 'unsent' as const };
  const agencies = scope.members.filter(({ agencyId }) => waits.of.has(agencyId));
  return (
    <ClosedButton
      lead={t('closed')}
      reasons={
        agencies.length > 0
          ? agencies.map(({ slug, name }) => ({
              text: t(waits.say, { agency: nonBreaking(name) }),
              href: paths.appraisal(place, slug),
            }))
          : [{ text: words(mayPublish.refusal) }]
      }
    >
      {t('button')}
    </ClosedButton>
  );
}
