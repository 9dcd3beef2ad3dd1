import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import type { SignatureMark } from '@/domain/signature-mark/mark';
import { endMarkAction, saveMarkAction } from '@/server/signature-mark/actions';
import { DrawingField } from './drawing-field';
import { MarkPicture } from './mark-picture';

/** One's own mark under what one signs: typed in handwriting, or drawn. */
export async function MarkSection({ mark, name }: { mark: SignatureMark | null; name: string }) {
  const t = await getTranslations('signatureMark');
  return (
    <div id="mark">
      <Section heading={t('heading')} intro={t('intro')}>
        {mark ? (
          <div className="mb-4 rounded border border-line bg-sheet p-4">
            <MarkPicture mark={mark} />
            <p className="unseen">{t(mark.kind === 'typed' ? 'isTyped' : 'isDrawn')}</p>
          </div>
        ) : (
          <p className="mb-4 text-soft">{t('none')}</p>
        )}
        <Disclosure summary={t('type')}>
          <Form action={saveMarkAction} id="typed">
            <input type="hidden" name="kind" value="typed" />
            <TextInput
              name="text"
              label={t('text')}
              hint={t('textHint')}
              defaultValue={mark?.kind === 'typed' ? mark.text : name}
            />
            <FormActions>
              <SubmitButton kind="secondary">{t('save')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
        <Disclosure summary={t('draw')}>
          <Form action={saveMarkAction} id="drawn">
            <input type="hidden" name="kind" value="drawn" />
            <DrawingField
              name="strokes"
              words={{ label: t('field'), hint: t('fieldHint'), undo: t('undo'), clear: t('clear') }}
            />
            <FormActions>
              <SubmitButton kind="secondary">{t('save')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
        {mark ? (
          <Form action={endMarkAction} id="end-mark">
            <FormActions>
              <SubmitButton kind="quiet">{t('end')}</SubmitButton>
            </FormActions>
          </Form>
        ) : null}
      </Section>
    </div>
  );
}
