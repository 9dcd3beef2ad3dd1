import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import { plainWords } from '@/domain/covenant/paragraph';
import type { DraftShown } from '@/server/covenant/draft-loaders';
import { answerRemarkAction } from '@/server/remark/actions';
import { WordsFields, WordsSeen } from './words-fields';

/** The keepers' answer to one remark: taken as proposed, taken in other words, or not taken with the reason. */
export async function AnswerForm({
  blocYearId,
  remark,
}: {
  blocYearId: string;
  remark: DraftShown['remarks'][number];
}) {
  const t = await getTranslations('covenant.remark');
  const { id, number, proposed, paragraph, unchanged } = remark;
  const rewrites = paragraph?.open ?? false;
  const asProposed = proposed !== null && rewrites && unchanged;
  const words = { text: t('answer.words'), target: t('target'), unit: t('unit') };
  return (
    <div className="print:hidden">
      <Disclosure summary={t('answer.open', { number })} open>
        <Form action={answerRemarkAction} id={`answer-${number}`}>
          <input type="hidden" name="blocYearId" value={blocYearId} />
          <input type="hidden" name="remarkId" value={id} />
          <WordsSeen name="seen" words={paragraph?.words ?? plainWords('')} />
          {paragraph ? null : <p className="max-w-[65ch] text-soft">{t('gone')}</p>}
          <TextArea
            name="reason"
            label={t('answer.reason')}
            hint={t('answer.reasonHint')}
            rows={2}
            limit={1000}
            optional
          />
          <FormActions>
            {asProposed ? (
              <SubmitButton name="answer" value="accepted">
                {t('answer.accept')}
              </SubmitButton>
            ) : null}
            {proposed === null ? (
              <SubmitButton name="answer" value="accepted">
                {t('answer.acceptComment')}
              </SubmitButton>
            ) : null}
            <SubmitButton name="answer" value="declined" kind="secondary">
              {t('answer.decline')}
            </SubmitButton>
          </FormActions>
          {paragraph && rewrites ? (
            <Disclosure summary={t('answer.otherOpen')} open={proposed !== null && !unchanged}>
              <WordsFields name="words" kind={paragraph.kind} words={proposed ?? paragraph.words} labels={words} />
              <div className="mt-3">
                <SubmitButton name="answer" value="acceptedOtherwise" kind="secondary">
                  {t('answer.acceptOtherwise')}
                </SubmitButton>
              </div>
            </Disclosure>
          ) : null}
        </Form>
      </Disclosure>
    </div>
  );
}
