import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import type { SheetPart } from '@/domain/scoring/parts';
import { agreeAppraisalAction } from '@/server/appraisal/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';

/** Agrees with the agency's own points on every line nobody has decided yet: one press for a group, one for the whole sheet. */
export async function AgreeForm({ sheet, part }: { sheet: SheetShown; part: SheetPart }) {
  const t = await getTranslations('appraisal.agree');
  const { scope, member, marks } = sheet;
  const open = (lines: SheetPart['lines']) =>
    lines.filter(
      ({ code }) =>
        marks.self[code]?.pointsCenti != null && (marks.decided.appraised?.[code]?.pointsCenti ?? null) === null,
    ).length;
  const [here, all] = [open(part.lines), open(sheet.lines)];
  if (all === 0) return null;
  const hidden = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
    </>
  );
  return (
    <div className="mb-4 flex flex-wrap gap-3 print:hidden">
      {here > 0 && part.code !== null ? (
        <Form action={agreeAppraisalAction} id="agree-part" after="appraisal">
          {hidden}
          <input type="hidden" name="group" value={part.code} />
          <SubmitButton kind="secondary">{t('part', { code: part.code, lines: here })}</SubmitButton>
        </Form>
      ) : null}
      <Form action={agreeAppraisalAction} id="agree-all" after="appraisal">
        {hidden}
        <input type="hidden" name="group" value="" />
        <SubmitButton kind="quiet">{t('all', { lines: all })}</SubmitButton>
      </Form>
    </div>
  );
}
