import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import { nonBreaking } from '@/lib/format';
import type { DraftShown } from '@/server/covenant/draft-loaders';
import { makeRemarkAction } from '@/server/remark/actions';
import { WordsFields, WordsSeen } from './words-fields';

type RemarkFormProps = { shown: DraftShown; paragraph: DraftShown['paragraphs'][number] };

/** An agency's word on one paragraph: a comment, or its words changed where they stand. */
export async function RemarkForm({ shown: { scope, speaksFor, personId }, paragraph }: RemarkFormProps) {
  const t = await getTranslations('covenant.remark');
  const { kind, id, words, open } = paragraph;
  if (!speaksFor) return null;
  return (
    <div className="print:hidden">
      <Disclosure summary={t('open')}>
        <Form action={makeRemarkAction} id={`remark-${id}`} keepAs={`remark:${personId}:${scope.id}:${id}`}>
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="agencyId" value={speaksFor.agencyId} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="paragraphId" value={id} />
          {/* What an agency registered is read as a whole and changed only by itself. */}
          {kind === 'undertaking' ? null : <WordsSeen name="was" words={words} />}
          {open ? (
            <WordsFields
              name="proposed"
              kind={kind}
              words={words}
              labels={{ text: t('words'), hint: t('wordsHint'), target: t('target'), unit: t('unit') }}
            />
          ) : (
            <p className="max-w-[65ch] text-soft">
              {t('onlyComment', { why: t(kind === 'undertaking' ? 'why.undertaking' : 'why.task') })}
            </p>
          )}
          <TextArea name="comment" label={t('comment')} rows={2} limit={1000} optional={open} />
          <p className="max-w-[65ch] text-sm text-soft">{t('sentence', { agency: nonBreaking(speaksFor.name) })}</p>
          <FormActions>
            <SubmitButton kind="secondary">{t('send')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}
