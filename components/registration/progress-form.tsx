import { getTranslations } from 'next-intl/server';
import { Autosave } from '@/components/form/autosave';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { standingOf } from '@/domain/registration/progress';
import { formatMeasure, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { reportProgressAction, saveProgressAction } from '@/server/registration/actions';
import type { ProgressShown } from './progress-view';

type ProgressFormProps = { blocYearId: string; year: string; personId: string; own: ProgressShown['mine'][number] };

/** The half-year report of one agency: a box for each of its targets, kept while it is typed; the bloc sees it once it is sent. */
export async function ProgressForm({ blocYearId, year, personId, own }: ProgressFormProps) {
  const t = await getTranslations('progress.own');
  const words = await refusalWords();
  const { member, targets, writing, mayReport } = own;
  const agency = nonBreaking(member.name);
  const rows = `progress-${member.code}`;
  const unsent = new Set(mayReport.ok ? mayReport.value.map(({ number }) => number) : []);
  const hidden = (
    <>
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
    </>
  );
  return (
    <Section heading={t('heading', { agency })} intro={t('intro')}>
      <Form action={saveProgressAction} id={rows}>
        {hidden}
        {targets.map(({ number, text, target, unit }, at) => {
          const kept = writing.find((one) => one.number === number);
          return (
            <div key={number}>
              <input type="hidden" name={`lines.${at}.code`} value={number} />
              <input type="hidden" name={`lines.${at}.version`} defaultValue={String(kept?.version ?? 0)} />
              <TextArea
                name={`lines.${at}.typed`}
                label={t('label', { number, text, measure: formatMeasure(target, unit) })}
                hint={unsent.has(number) ? t('unsent') : undefined}
                rows={2}
                defaultValue={kept ? standingOf(kept) : undefined}
              />
            </div>
          );
        })}
        <Autosave
          to={paths.halfYearResults}
          name={`half-year:${personId}:${blocYearId}:${member.agencyId}`}
          total={null}
          totalLabel=""
          button={t('save')}
        />
      </Form>
      <div className="mt-6">
        {mayReport.ok ? (
          <Form action={reportProgressAction} id={`report-${member.code}`} after={rows}>
            {hidden}
            <p className="max-w-[75ch]">{t('sentence', { agency, year, targets: [...unsent].join(', ') })}</p>
            <FormActions>
              <SubmitButton>{t('send')}</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          <ClosedButton lead={t('closed')} reasons={[{ text: words(mayReport.refusal) }]}>
            {t('send')}
          </ClosedButton>
        )}
      </div>
    </Section>
  );
}
