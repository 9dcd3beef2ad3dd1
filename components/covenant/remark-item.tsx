import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag, type TagKind } from '@/components/ui/tag';
import { lineOf } from '@/domain/covenant/paragraph';
import { formatMoment, nonBreaking } from '@/lib/format';
import type { DraftShown } from '@/server/covenant/draft-loaders';
import { withdrawRemarkAction } from '@/server/remark/actions';
import { AnswerForm } from './answer-form';
import { Marked } from './marked';

type State = 'open' | 'withdrawn' | 'accepted' | 'acceptedOtherwise' | 'declined';
const looks: Record<State, TagKind> = {
  open: 'waiting',
  withdrawn: 'plain',
  accepted: 'done',
  acceptedOtherwise: 'done',
  declined: 'plain',
};

/** One remark: whose, what it would change, and what was answered; open ones with what the reader may do. */
export async function RemarkItem({ shown, remark }: { shown: DraftShown; remark: DraftShown['remarks'][number] }) {
  const [t, statuses] = [await getTranslations('covenant.remark'), await getTranslations('status.remark')];
  const { number, post, agency, madeAt, comment, proposed, was, paragraph, unchanged, open } = remark;
  const state: State = remark.withdrawnAt ? 'withdrawn' : (remark.answer ?? 'open');
  return (
    <li id={`remark-${number}`} className="py-3">
      <p className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-sm text-soft">
        <span className="min-w-0">
          {t('by', { number, post, agency: nonBreaking(agency), moment: formatMoment(madeAt) })}
        </span>
        <Tag kind={looks[state]}>{statuses(state)}</Tag>
      </p>
      {proposed ? (
        <p className="mt-1 max-w-[75ch]">
          <span className="text-soft">{t('proposal')}</span> <Marked before={lineOf(was)} after={lineOf(proposed)} />
        </p>
      ) : null}
      {comment ? <p className="mt-1 max-w-[75ch] whitespace-pre-line">{comment}</p> : null}
      {open && proposed && paragraph && !unchanged ? (
        <div className="mt-2">
          <p className="font-medium text-late">{t('changed')}</p>
          <SummaryList
            rows={[
              { term: t('then'), detail: lineOf(was) },
              { term: t('now'), detail: <Marked before={lineOf(was)} after={lineOf(paragraph.words)} /> },
              { term: t('wanted'), detail: <Marked before={lineOf(paragraph.words)} after={lineOf(proposed)} /> },
            ]}
          />
        </div>
      ) : null}
      {remark.withdrawnAt ? (
        <p className="mt-1 text-sm text-soft">{t('withdrawn', { moment: formatMoment(remark.withdrawnAt) })}</p>
      ) : null}
      {remark.answeredAt ? (
        <div className="mt-2 border-l-2 border-line pl-4">
          <p className="text-sm text-soft">
            {t('answered', { post: remark.answeredPost ?? '', moment: formatMoment(remark.answeredAt) })}
          </p>
          {remark.answerReason ? <p className="max-w-[75ch] whitespace-pre-line">{remark.answerReason}</p> : null}
          {remark.taken && state === 'acceptedOtherwise' ? (
            <p className="max-w-[75ch]">
              <span className="text-soft">{t('taken')}</span> {lineOf(remark.taken)}
            </p>
          ) : null}
        </div>
      ) : null}
      {remark.withdraws ? (
        <Form action={withdrawRemarkAction} id={`withdraw-${number}`}>
          <input type="hidden" name="blocYearId" value={shown.scope.id} />
          <input type="hidden" name="remarkId" value={remark.id} />
          <div className="print:hidden">
            <SubmitButton kind="quiet" wide={false}>
              {t('withdraw')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
      {open && shown.answers ? <AnswerForm blocYearId={shown.scope.id} remark={remark} /> : null}
    </li>
  );
}
