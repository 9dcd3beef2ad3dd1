import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { ClosedButton } from '@/components/ui/closed-button';
import type { Scale } from '@/domain/scoring/scale';
import type { Refusal } from '@/domain/shared/refusal';
import { formatPoints, nonBreaking } from '@/lib/format';
import { submitSelfAssessmentAction } from '@/server/self-assessment/actions';
import { selfForm } from './self-score-form';
import type { MemberShown, ScoringShown, SheetShown } from './shown';

type SubmitSheetProps = {
  scope: ScoringShown['scope'];
  member: MemberShown;
  scale: Scale;
  sheet: SheetShown | null;
  /** What keeps it from being sent. */
  faults: readonly Refusal[];
};

/** The head sends the sheet: the sentence of what is sent, or what is missing, each a link to its field. */
export async function SubmitSheet({ scope, member, scale, sheet, faults }: SubmitSheetProps) {
  const t = await getTranslations('selfAssessment.submit');
  const words = await refusalWords();
  if (!sheet || faults.length > 0) {
    const reasons = faults.map((fault) => ({
      text: fault.code === 'rights.notAppointed' ? t('headOnly') : words(fault),
      ...(fault.field ? { href: `#${selfForm}-${fault.field}` } : {}),
    }));
    return (
      <ClosedButton lead={t('closed')} reasons={reasons}>
        {t('button')}
      </ClosedButton>
    );
  }
  const groups = scale.groups.map(({ code }) => `${code} ${formatPoints(sheet.points[code] ?? 0)}`).join(' · ');
  return (
    <Form action={submitSelfAssessmentAction} id="submit" after={selfForm}>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
      <p className="max-w-[70ch]">
        {t('sentence', {
          agency: nonBreaking(member.name),
          year: String(scope.year),
          groups,
          bonus: formatPoints(sheet.bonusCenti),
          total: formatPoints(sheet.totalCenti),
        })}
      </p>
      <FormActions>
        <SubmitButton>{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
