import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { Notice } from '@/components/ui/notice';
import { formatDay, formatMoment, formatPoints } from '@/lib/format';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { SheetTag } from './sheet-tag';

/** Where a sheet stands, in one line. */
export async function SheetStanding({ sheet: shown }: { sheet: SheetShown }) {
  const t = await getTranslations('selfAssessment.standing');
  const { scope, stage, status, sheet, window, lastReturn, appraisal } = shown;
  const open = stage.opened && !stage.published && status !== 'submitted' && appraisal.sent.length === 0;
  const due = lastReturn ? lastReturn.answerBy : window.dueOn;
  const overdue = stage.opened && !stage.published && window.dueOn !== null && scope.on > window.dueOn;
  return (
    <>
      {t('year', { year: String(scope.year) })} ·{' '}
      <SheetTag status={status} late={(sheet?.lateDays ?? 0) > 0} overdue={overdue} />
      {sheet && status !== 'submitted' ? ` · ${t('saved', { at: formatMoment(sheet.savedAt) })}` : null}
      {due && open ? ` · ${t('due', { day: formatDay(due) })}` : null}
      {open && window.lockedAfter && window.lockedAfter !== due
        ? ` · ${t('lockedAfter', { day: formatDay(window.lockedAfter) })}`
        : null}
    </>
  );
}

/** What stands on top of a sheet: a return, that its time is over, what was published, or that it was sent. */
export async function SheetNotice({ sheet: shown }: { sheet: SheetShown }) {
  const t = await getTranslations('selfAssessment.notice');
  const { scope, isOwn, status, sheet, lastReturn, stage, window, reopening, appraisal } = shown;
  if (stage.publishedOn) {
    return (
      <Notice kind="seal" lead={t('published', { day: formatDay(stage.publishedOn) })}>
        {t('locked')}
      </Notice>
    );
  }
  const judged = appraisal.sent.length > 0;
  const locked = window.lockedAfter !== null && scope.on > window.lockedAfter;
  const words = await refusalWords();
  const over = judged ? words({ code: 'selfAssessment.judged' }) : t(isOwn ? 'closedOwn' : 'closedOthers');
  if (lastReturn) {
    return (
      <Notice
        kind="late"
        lead={t('returned', { day: formatDay(lastReturn.returnedOn) })}
        after={judged || locked ? over : t('answerBy', { day: formatDay(lastReturn.answerBy) })}
      >
        <span className="whitespace-pre-line">{lastReturn.reason}</span>
      </Notice>
    );
  }
  if (stage.opened && status !== 'submitted' && (judged || locked)) {
    const lead = { lead: t('closed', { day: formatDay(window.lockedAfter ?? scope.on) }) };
    return (
      <Notice kind="late" {...(judged ? {} : lead)}>
        {over}
      </Notice>
    );
  }
  if (stage.opened && status !== 'submitted' && reopening && scope.on <= reopening.untilOn) {
    return (
      <Notice
        kind="info"
        lead={t('reopened', { day: formatDay(reopening.reopenedOn), until: formatDay(reopening.untilOn) })}
      >
        {reopening.reason}
      </Notice>
    );
  }
  if (isOwn && status === 'submitted' && sheet?.submittedAt) {
    const sent = { at: formatMoment(sheet.submittedAt), total: formatPoints(sheet.totalCenti) };
    return (
      <Notice kind="done" lead={t('sent', sent)}>
        {t(judged ? 'appraised' : 'next')}
      </Notice>
    );
  }
  return null;
}
