import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { formatPoints } from '@/lib/format';
import { recordDeductionAction, withdrawDeductionAction } from '@/server/deduction/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { deductionWords } from './deduction-words';

/** Takes points from an agency, by an item of the scale or with a reason of one's own; and takes a deduction back. */
export async function DeductForm({ sheet, personId }: { sheet: SheetShown; personId: string }) {
  const { scope, member, scale, mayDeduct, deductions } = sheet;
  if (!mayDeduct.ok || !scale) return null;
  const t = await getTranslations('deductions.form');
  const words = await deductionWords(scale);
  const standing = deductions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const hidden = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
    </>
  );
  return (
    <Section heading={t('heading')}>
      <Disclosure summary={t('add')}>
        <Form action={recordDeductionAction} id="deduct" keepAs={`deduct:${personId}:${scope.id}:${member.agencyId}`}>
          {hidden}
          {scale.deductions.length > 0 ? (
            <>
              <Select
                name="item"
                label={t('item')}
                none={t('noItem')}
                options={scale.deductions.map(({ code, name, unit, unitCenti }) => ({
                  value: code,
                  text: `${code}. ${name} (${formatPoints(unitCenti)}${unit ? ` / ${unit}` : ''})`,
                }))}
              />
              <TextInput name="quantity" label={t('quantity')} inputMode="numeric" width="short" optional />
            </>
          ) : null}
          <NumberInput name="centi" label={t('points')} hint={t('pointsHint')} optional />
          <TextArea name="reason" label={t('reason')} rows={2} limit={1000} />
          <FormActions>
            <SubmitButton kind="secondary">{t('button')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
      {standing.map((line) => (
        <FoldedReason
          key={line.id}
          action={withdrawDeductionAction}
          id={`withdraw-${line.id}`}
          summary={t('withdraw', { line: words(line, line.reason), points: formatPoints(line.centi) })}
          label={t('withdrawReason')}
          button={t('withdrawButton')}
        >
          {hidden}
          <input type="hidden" name="deductionId" value={line.id} />
        </FoldedReason>
      ))}
    </Section>
  );
}
