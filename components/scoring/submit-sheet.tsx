import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { ClosedButton } from '@/components/ui/closed-button';
import { Notice } from '@/components/ui/notice';
import { lineTitle } from '@/domain/criteria/scale';
import { lateCenti } from '@/domain/charter/lateness';
import { daysLate } from '@/domain/scoring/self-assess';
import type { SheetLine } from '@/domain/scoring/lines';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { submitSelfAssessmentAction } from '@/server/self-assessment/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { selfForm } from './self-part-form';
import { isShort } from './is-short';

/** The head sends the sheet: the sentence of what is sent, or what is missing, each a link to its line. */
export async function SubmitSheet({ sheet: shown }: { sheet: SheetShown }) {
  const t = await getTranslations('selfAssessment.submit');
  const words = await refusalWords();
  const { scope, member, sheet, scale, missing, maySave, maySubmit, lines, outcome, window, charter } = shown;
  const place = placeOf(scope);
  const hrefOf = ({ code, groupCode }: SheetLine, refusal: string) => {
    const of = isShort(shown) ? lines : lines.filter((line) => line.groupCode === groupCode);
    const at = of.findIndex((line) => line.code === code);
    const target = refusal === 'scoring.evidenceMissing' ? `#attach-${code}` : `#${selfForm}-lines.${at}.typed`;
    return isShort(shown) ? target : `${paths.sheetPart(place, member.slug, groupCode ?? 'bonus')}${target}`;
  };
  const why = maySubmit.ok
    ? []
    : [{ text: maySubmit.refusal.code === 'rights.notAppointed' ? t('headOnly') : words(maySubmit.refusal) }];
  const whatIsMissing = missing.map(({ line, ...fault }) => ({
    text: `${lineTitle(line)}: ${words(fault)}`,
    href: hrefOf(line, fault.code),
  }));
  // What is missing cannot be filled in once the sheet is closed.
  const closed = maySave.ok ? null : maySave.refusal;
  const reasons =
    closed?.code === 'selfAssessment.closed'
      ? [{ text: t('over') }]
      : closed?.code === 'selfAssessment.judged'
        ? [{ text: words(closed) }]
        : [...why, ...whatIsMissing];
  if (!sheet || !scale || reasons.length > 0) {
    return (
      <ClosedButton lead={t('closed')} reasons={reasons}>
        {t('button')}
      </ClosedButton>
    );
  }
  const days = daysLate(scope.on, window.dueOn, sheet.lateDays);
  const late = charter ? lateCenti(charter.lateness, days) : 0;
  const groups = scale.groups.map(({ code }) => `${code} ${formatPoints(outcome.self?.groups[code] ?? 0)}`).join(' · ');
  return (
    <Form action={submitSelfAssessmentAction} id="submit" after={selfForm}>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
      <p className="max-w-[70ch]">
        {t('sentence', {
          agency: nonBreaking(member.name),
          year: String(scope.year),
          groups,
          bonus: formatPoints(outcome.self?.bonusCenti ?? 0),
          total: formatPoints(sheet.totalCenti),
        })}
      </p>
      {days > 0 ? (
        <Notice kind="late">{t('late', { days, takes: late > 0 ? formatPoints(late) : 'none' })}</Notice>
      ) : null}
      <FormActions>
        <SubmitButton>{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
