import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { formatMoment, nonBreaking } from '@/lib/format';
import { consentAction, openConsultationAction } from '@/server/consultation/actions';
import type { DraftShown } from '@/server/covenant/draft-loaders';

/** What an agency of the reader answers to the draft as a whole. */
export async function OwnAnswer({ shown: { scope, round, frozen, mine } }: { shown: DraftShown }) {
  const [t, say] = [await getTranslations('covenant.draft.mine'), await refusalWords()];
  if (!round || frozen) return null;
  return mine.map(({ member, answer, at, mayConsent }) => {
    const agency = nonBreaking(member.name);
    return (
      <Section key={member.agencyId} heading={t('heading', { agency })}>
        {answer !== 'silent' && at ? (
          <p className="mb-4 max-w-[75ch]">{t(answer, { agency, moment: formatMoment(at) })}</p>
        ) : null}
        {answer === 'agreed' ? null : mayConsent.ok ? (
          <Form action={consentAction} id={`consent-${member.agencyId}`}>
            <input type="hidden" name="blocYearId" value={scope.id} />
            <input type="hidden" name="agencyId" value={member.agencyId} />
            <p className="max-w-[75ch]">{t('sentence', { agency, year: String(scope.year) })}</p>
            <FormActions>
              <SubmitButton>{t('button')}</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          <ClosedButton lead={t('closed')} reasons={[{ text: say(mayConsent.refusal) }]}>
            {t('button')}
          </ClosedButton>
        )}
      </Section>
    );
  });
}

/** Sends the draft to the members; asked once, it can be asked again. */
export async function ConsultForm({ shown: { scope, round, consults, board } }: { shown: DraftShown }) {
  const t = await getTranslations('covenant.draft.consult');
  if (!consults) return null;
  const form = (
    <Form action={openConsultationAction} id="consult">
      <input type="hidden" name="blocYearId" value={scope.id} />
      <p className="max-w-[75ch]">
        {round ? t('again', { count: board.length }) : t('sentence', { year: String(scope.year), count: board.length })}
      </p>
      <DateInput name="answerBy" label={t('answerBy')} />
      <FormActions>
        <SubmitButton kind={round ? 'secondary' : 'primary'}>{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
  return (
    <Section heading={t('heading')}>{round ? <Disclosure summary={t('againOpen')}>{form}</Disclosure> : form}</Section>
  );
}
