import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { Tag } from '@/components/ui/tag';
import { formatMoment, nonBreaking } from '@/lib/format';
import { skipTurnAction, withdrawSkipAction } from '@/server/rotation/actions';
import type { RotationPage } from '@/server/rotation/loaders';

/** Who was or will be passed over in which year: why, who decided it, and the form for another. */
export async function SkipsSection({ page }: { page: RotationPage }) {
  const { scope, skips, withdrawnSkips, names, skipping, withdrawingSkips } = page;
  const t = await getTranslations('rotation.skips');
  return (
    <Section anchor="skips" heading={t('heading')} intro={t('intro')}>
      {skips.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="hairlines">
        {skips.toReversed().map((skip) => (
          <li key={skip.id} className="py-3">
            <p className="font-medium">
              {t('line', {
                agency: nonBreaking(names[skip.agencyId]?.name ?? ''),
                year: String(skip.year),
                role: skip.role,
              })}
            </p>
            <p className="whitespace-pre-line">{skip.reason}</p>
            <p className="text-sm text-soft">
              {t('decided', { decidedBy: skip.decidedBy })}
              {skip.paper ? ` · ${skip.paper}` : null} ·{' '}
              {t('recorded', { name: nonBreaking(skip.recordedBy), moment: formatMoment(skip.recordedAt) })}
            </p>
            {withdrawingSkips.ok && skip.withdrawing ? (
              <div className="text-left print:hidden">
                <FoldedReason
                  action={withdrawSkipAction}
                  id={`withdraw-${skip.id}`}
                  summary={t('withdraw')}
                  label={t('withdrawReason')}
                  button={t('withdrawButton')}
                  limit={500}
                >
                  <input type="hidden" name="blocYearId" value={scope.id} />
                  <input type="hidden" name="skipId" value={skip.id} />
                </FoldedReason>
              </div>
            ) : null}
          </li>
        ))}
        {withdrawnSkips.map((skip) => (
          <li key={skip.id} className="py-3">
            <p>
              {t('line', {
                agency: nonBreaking(names[skip.agencyId]?.name ?? ''),
                year: String(skip.year),
                role: skip.role,
              })}{' '}
              <Tag kind="plain">{t('withdrawn')}</Tag>
            </p>
            <p className="text-sm text-soft">
              {t('withdrawnBecause', {
                reason: skip.withdrawnReason ?? '',
                name: nonBreaking(skip.withdrawnBy),
                moment: skip.withdrawnAt ? formatMoment(skip.withdrawnAt) : '',
              })}
            </p>
          </li>
        ))}
      </ul>
      {skipping.ok ? (
        <div className="print:hidden">
          <Disclosure summary={t('open')}>
            <SkipForm page={page} />
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );
}

async function SkipForm({ page: { scope, year, queue, names } }: { page: RotationPage }) {
  const [t, roles] = [await getTranslations('rotation.skips'), await getTranslations('rotation.roles')];
  return (
    <Form action={skipTurnAction} id="skip">
      <input type="hidden" name="blocYearId" value={scope.id} />
      <Select
        name="agencyId"
        label={t('agency')}
        none={t('choose')}
        options={queue.map(({ agencyId }) => ({ value: agencyId, text: names[agencyId]?.name ?? '' }))}
      />
      <TextInput name="year" label={t('year')} inputMode="numeric" width="short" defaultValue={String(year)} />
      <RadioGroup
        name="role"
        label={t('role')}
        defaultValue="leader"
        choices={(['leader', 'deputy'] as const).map((role) => ({ value: role, text: roles(role) }))}
      />
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} limit={1000} />
      <TextInput name="decidedBy" label={t('decidedBy')} hint={t('decidedByHint')} />
      <TextInput name="paper" label={t('paper')} optional />
      <FormActions>
        <SubmitButton kind="secondary">{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
