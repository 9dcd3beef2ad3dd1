import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { nonBreaking } from '@/lib/format';
import { reportProgressAction } from '@/server/registration/actions';
import type { ProgressShown } from './progress-view';

type ProgressFormProps = { blocYearId: string; year: string; row: ProgressShown['rows'][number] };

/** The half-year report of one agency: a box for each of its targets. */
export async function ProgressForm({ blocYearId, year, row: { member, targets } }: ProgressFormProps) {
  const t = await getTranslations('progress.own');
  const agency = nonBreaking(member.name);
  return (
    <Section heading={t('heading', { agency })} intro={t('intro')}>
      <Form action={reportProgressAction} id={`progress-${member.code}`}>
        <input type="hidden" name="blocYearId" value={blocYearId} />
        <input type="hidden" name="agencyId" value={member.agencyId} />
        {targets.map(({ number, text, target, unit, midYear }, i) => (
          <div key={number}>
            <input type="hidden" name={`targets.${i}.number`} value={number} />
            <TextArea
              name={`targets.${i}.midYear`}
              label={t('label', { number, text, target, unit })}
              rows={2}
              defaultValue={midYear ?? undefined}
            />
          </div>
        ))}
        <p className="max-w-[75ch]">{t('sentence', { agency, year })}</p>
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
