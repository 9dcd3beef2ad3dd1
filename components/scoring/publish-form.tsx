import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Notice } from '@/components/ui/notice';
import type { Ranking } from '@/domain/scoring/rank';
import { formatPoints, nonBreaking } from '@/lib/format';
import { publishResultsAction } from '@/server/result/actions';
import type { ScoringShown } from './shown';

type PublishFormProps = {
  scope: ScoringShown['scope'];
  ranking: Ranking;
  /** Of the ranking shown: another one will not be published by this button. */
  hash: string;
  /** Totals of the self-assessments that were sent, by agency. */
  selfTotals: ReadonlyMap<string, number>;
};

/** Publishes the ranking on this page and locks it, with the sentence that says so. */
export async function PublishForm({ scope, ranking, hash, selfTotals }: PublishFormProps) {
  const t = await getTranslations('scoring.publish');
  const [first] = ranking;
  const last = ranking.at(-1);
  const nameOf = (agencyId: string) =>
    nonBreaking(scope.everybody.find((member) => member.agencyId === agencyId)?.name ?? '');
  const silent = scope.members.filter(({ agencyId }) => !selfTotals.has(agencyId));
  return (
    <Form action={publishResultsAction} id="publish">
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="seen" value={hash} />
      {silent.length > 0 ? (
        <Notice kind="late">
          {t('silent', {
            count: silent.length,
            agencies: silent.map(({ shortName }) => nonBreaking(shortName)).join('; '),
          })}
        </Notice>
      ) : null}
      <p className="max-w-[70ch]">
        {first && last
          ? t('sentence', {
              year: String(scope.year),
              members: ranking.length,
              first: nameOf(first.agencyId),
              firstTotal: formatPoints(first.totalCenti),
              last: nameOf(last.agencyId),
              lastTotal: formatPoints(last.totalCenti),
            })
          : t('nobody', { year: String(scope.year) })}
      </p>
      <FormActions>
        <SubmitButton>{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
