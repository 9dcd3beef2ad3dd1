import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { Gated } from '@/components/conference/gated';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { findingWords } from '@/components/rotation/finding-words';
import { SummaryList } from '@/components/ui/summary-list';
import { needed } from '@/domain/ballot/threshold';
import { formatDay, nonBreaking } from '@/lib/format';
import { acclaimAction } from '@/server/leadership/actions';
import type { LeadershipPage } from '@/server/leadership/loaders';

/** Whom the conference acclaimed, with the votes; below it the forms for what is still open. */
export async function Acclamation({ page }: { page: LeadershipPage }) {
  const { scope, planYear, present, threshold, acclaimed } = page;
  const t = await getTranslations('leadership');
  const year = String(planYear?.year ?? scope.year + 1);
  const say = await findingWords();
  const members = planYear?.members.map(({ agencyId, name }) => ({ value: agencyId, text: name })) ?? [];
  const enough = threshold && present > 0 ? needed(threshold, present) : null;
  return (
    <Section
      heading={t('acclamation', { year })}
      intro={
        threshold && enough !== null
          ? t('threshold', {
              operator: threshold.operator,
              num: threshold.num,
              den: threshold.den,
              present,
              needed: enough,
            })
          : null
      }
    >
      <SummaryList
        rows={acclaimed.map(({ role, result }) => ({
          term: t(`roles.${role}`),
          detail: result ? (
            <>
              <strong>{nonBreaking(result.agency)}</strong> ·{' '}
              {t('votes', { votesFor: result.votesFor, base: result.base })}{' '}
              <IllustrativeTag show={scope.illustrative.includes('leadershipVotes')} />
              <span className="block text-sm text-soft">
                {t('acclaimedOn', { day: formatDay(result.acclaimedOn) })}
              </span>
            </>
          ) : (
            t('notAcclaimed')
          ),
        }))}
      />
      {acclaimed
        .filter(({ result }) => result === null)
        .map(({ role, offer }) => ({ role, offer, candidates: page.candidates.filter((one) => one.role === role) }))
        .map(({ role, offer, candidates }) => (
          <div key={role} className="mt-6">
            <Gated gate={offer} label={t(`acclaim.${role}`)} lead={t('notYet')}>
              <h3 className="mb-2">{t(`acclaim.${role}`)}</h3>
              <Form action={acclaimAction} id={role}>
                <input type="hidden" name="blocYearId" value={scope.id} />
                <input type="hidden" name="role" value={role} />
                {candidates.length > 0 ? (
                  <div>
                    <p className="font-medium">{t('candidates')}</p>
                    <ul className="hairlines">
                      {candidates.map(({ agencyId, name, why }) => (
                        <li key={agencyId} className="py-2">
                          {nonBreaking(name)}
                          <span className="block text-sm text-soft">
                            {say(why).condition}. {say(why).fact}. {why.citation}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </div>
                ) : null}
                <Select
                  name="agencyId"
                  label={t('agency')}
                  options={[
                    ...candidates.map(({ agencyId, name }) => ({
                      value: agencyId,
                      text: t('candidateOption', { agency: name }),
                    })),
                    ...members.filter(({ value }) => !candidates.some(({ agencyId }) => agencyId === value)),
                  ]}
                  none={t('chooseAgency')}
                />
                <NumberInput name="votesFor" label={t('votesFor')} suffix={t('of', { present })} inputMode="numeric" />
                {candidates.length > 0 ? (
                  <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} limit={1000} />
                ) : null}
                <FormActions>
                  <SubmitButton kind="secondary">{t(`record.${role}`)}</SubmitButton>
                </FormActions>
              </Form>
            </Gated>
          </div>
        ))}
    </Section>
  );
}
