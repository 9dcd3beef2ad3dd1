import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { ClosedButton } from '@/components/ui/closed-button';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormAction } from '@/lib/outcome';

type BeginDraftProps<T> = {
  what: 'charter' | 'criteria';
  blocYear: { readonly id: string; readonly year: number };
  action: FormAction<T>;
  /** What a first draft is made from where last year's is not copied. */
  fresh: string;
  /** Usual figures to begin with, and the words for them, where there are any. */
  usual?: { from: string; text: string };
  /** Last year has something to copy. */
  before: boolean;
  /** Whether the reader keeps the bloc. */
  keeps: boolean;
};

/** Where nothing is written yet: what last year had in one click, or a first draft. */
export async function BeginDraft<T>({ what, blocYear, action, fresh, usual, before, keeps }: BeginDraftProps<T>) {
  const t = await getTranslations(`${what}.begin`);
  const [year, last] = [String(blocYear.year), String(blocYear.year - 1)];
  if (!keeps) return <EmptyState purpose={t('purpose')} why={t('whyOthers', { year })} />;
  const hidden = <input type="hidden" name="blocYearId" value={blocYear.id} />;
  return (
    <EmptyState
      purpose={t('purpose')}
      why={t('why', { year })}
      action={
        <div className="flex flex-col gap-4">
          {before ? (
            <Form action={action} id="copy">
              {hidden}
              <input type="hidden" name="from" value="yearBefore" />
              <FormActions>
                <SubmitButton>{t('copy', { year: last })}</SubmitButton>
              </FormActions>
            </Form>
          ) : (
            <ClosedButton lead={t('closed')} reasons={[{ text: t('nothingToCopy', { year: last }) }]}>
              {t('copy', { year: last })}
            </ClosedButton>
          )}
          {usual ? (
            <Form action={action} id="usual">
              {hidden}
              <input type="hidden" name="from" value={usual.from} />
              <FormActions>
                <SubmitButton kind="secondary">{usual.text}</SubmitButton>
              </FormActions>
            </Form>
          ) : null}
          <Form action={action} id="fresh">
            {hidden}
            <input type="hidden" name="from" value={fresh} />
            <FormActions>
              <SubmitButton kind="secondary">{t('fresh')}</SubmitButton>
            </FormActions>
          </Form>
        </div>
      }
    />
  );
}
