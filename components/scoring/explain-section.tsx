import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { lineTitle, shownCode } from '@/domain/criteria/scale';
import { formatDay, formatPoints } from '@/lib/format';
import { saveExplanationAction, sendExplanationAction } from '@/server/appraisal/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { EvidenceSection } from './evidence-section';
import { LineHeading } from './line-heading';

/** The agency explains what was appraised otherwise than it had scored itself, line by line; its head sends it. */
export async function ExplainSection({ sheet, personId }: { sheet: SheetShown; personId: string }) {
  const { scope, member, mayExplain, maySendExplanation, appraisal, lines, differing, marks, counted } = sheet;
  const { explanations, explanationsSeen } = sheet;
  if (!mayExplain.ok || appraisal.explainingUntil === null) return null;
  const t = await getTranslations('explain');
  const words = await refusalWords();
  const rows = lines.filter(({ code }) => differing.includes(code));
  const silent = rows.filter(({ code }) => !explanations[code]);
  const hidden = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
    </>
  );
  return (
    <>
      <Section
        heading={t('heading')}
        anchor="explain"
        intro={t('intro', { lines: rows.length, until: formatDay(appraisal.explainingUntil) })}
      >
        {rows.map((line) => (
          <section key={line.code} className="border-t border-line py-3" aria-label={lineTitle(line)}>
            <LineHeading line={line} />
            <p className="mb-3 tabular">
              {t('figures', {
                self: formatPoints(marks.self[line.code]?.pointsCenti ?? 0),
                appraised: formatPoints(counted[line.code] ?? 0),
              })}{' '}
              {marks.decided.appraised?.[line.code]?.note}
            </p>
            <Form
              action={saveExplanationAction}
              id={`explain-${line.code}`}
              keepAs={`explain:${personId}:${scope.id}:${member.agencyId}:${line.code}`}
            >
              {hidden}
              <input type="hidden" name="code" value={line.code} />
              <input type="hidden" name="seen" value={explanationsSeen[line.code] ?? ''} />
              <TextArea
                name="text"
                label={t('text', { code: shownCode(line) })}
                rows={3}
                limit={2000}
                defaultValue={explanations[line.code]}
              />
              <FormActions>
                <SubmitButton kind="secondary">{t('save')}</SubmitButton>
              </FormActions>
            </Form>
          </section>
        ))}
        <div className="mt-4">
          {maySendExplanation.ok ? (
            <Form
              action={sendExplanationAction}
              id="send-explanation"
              after={rows.map(({ code }) => `explain-${code}`)}
            >
              {hidden}
              <p className="max-w-[70ch]">
                {t('sentence', { explained: rows.length - silent.length, lines: rows.length })}
              </p>
              {silent.length > 0 ? (
                <Checkbox
                  name="without"
                  label={t('without', { codes: silent.map(shownCode).join(', '), lines: silent.length })}
                />
              ) : null}
              <FormActions>
                <SubmitButton>{t('send')}</SubmitButton>
              </FormActions>
            </Form>
          ) : (
            <ClosedButton
              lead={t('closed')}
              reasons={[
                {
                  text:
                    maySendExplanation.refusal.code === 'rights.notAppointed'
                      ? t('headOnly')
                      : words(maySendExplanation.refusal),
                },
              ]}
            >
              {t('send')}
            </ClosedButton>
          )}
        </div>
      </Section>
      <EvidenceSection sheet={sheet} lines={rows} />
    </>
  );
}
