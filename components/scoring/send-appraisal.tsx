import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/form/checkbox-group';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Notice } from '@/components/ui/notice';
import { sentRounds } from '@/domain/scoring/round';
import { formatPoints, nonBreaking } from '@/lib/format';
import { sendAppraisalAction } from '@/server/appraisal/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { deductionWords } from './deduction-words';

/** Sends a finished round to its agency, with the sentence of what is sent, and the deductions of the charter that go with the first. */
export async function SendAppraisal({ sheet }: { sheet: SheetShown }) {
  const { scope, member, appraisal, differing, outcome, charter, proposed, scale } = sheet;
  const round = sentRounds.find((one) => appraisal.rounds.includes(one));
  // Who never sent a sheet is told all the same what was given.
  if (!round || (!sheet.sheet && Object.keys(sheet.marks.decided.appraised ?? {}).length === 0)) return null;
  const written = Object.values(sheet.marks.decided.second ?? {}).filter(
    ({ pointsCenti }) => pointsCenti !== null,
  ).length;
  if (round === 'second' && written === 0) return null;
  const t = await getTranslations('appraisal.send');
  const words = await deductionWords(scale);
  const refusal = await refusalWords();
  const maySend = appraisal.maySend(round);
  const again = round === 'second';
  return (
    <Section heading={t(again ? 'headingSecond' : 'heading')} anchor="send">
      {!maySend.ok ? (
        <ClosedButton lead={t('closed')} reasons={[{ text: refusal(maySend.refusal) }]}>
          {t('button')}
        </ClosedButton>
      ) : (
        <Form action={sendAppraisalAction} id="send-appraisal" after="appraisal">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="agencyId" value={member.agencyId} />
          <input type="hidden" name="round" value={round} />
          {sheet.status === 'submitted' || again ? null : <Notice kind="late">{t('closes')}</Notice>}
          {!again && proposed.length > 0 ? (
            <>
              <p className="max-w-[70ch]">{t('proposed')}</p>
              <ul className="hairlines max-w-[70ch]">
                {proposed.map((line) => (
                  <li key={`${line.ground}:${line.about}`} className="tabular py-2">
                    {words(line)}: {formatPoints(-line.centi)}
                  </li>
                ))}
              </ul>
              <CheckboxGroup
                name="waived"
                label={t('waive')}
                choices={proposed.map((line) => ({
                  value: `${line.ground}:${line.about}`,
                  text: t('waiveOne', { line: words(line) }),
                }))}
              />
              <TextArea name="waivedReason" label={t('waivedReason')} rows={2} limit={1000} />
            </>
          ) : null}
          <p className="max-w-[70ch]">
            {t(again ? 'sentenceSecond' : 'sentence', {
              agency: nonBreaking(member.name),
              total: formatPoints(outcome.finalCenti ?? 0),
              proposed: again ? 0 : proposed.length,
              differing: differing.length,
              days: charter?.appraisal.explainDays ?? 0,
              changed: written,
            })}
          </p>
          <FormActions>
            <SubmitButton>{t('button')}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Section>
  );
}
