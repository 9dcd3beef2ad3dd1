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
  const seat = (role: 'leader' | 'deputy', number: number, several: boolean) =>
    several ? t('deputyNumbered', { number }) : t(`roles.${role}`);
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
        rows={acclaimed.map(({ role, position, several, result }) => ({
          term: seat(role, position, several),
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
        // One seat of a role after the other: votes are counted for one agency at a time.
        .filter(({ role }, i, open) => open.findIndex((one) => one.role === role) === i)
        .map((one) => ({ ...one, candidates: page.candidates.filter(({ role }) => role === one.role) }))
        .map(({ role, position, several, offer, candidates }) => (
          <div key={`${role}${position}`} className="mt-6">
            <Gated gate={offer} label={t(`acclaim.${role}`)} lead={t('notYet')}>
              <h3 className="mb-2">{several ? t('acclaimNumbered', { number: position }) : t(`acclaim.${role}`)}</h3>
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
