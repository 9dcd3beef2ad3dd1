import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { Notice } from '@/components/ui/notice';
import { formatDay, formatMoment, formatPoints } from '@/lib/format';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { SheetTag } from './sheet-tag';

/** Where a sheet stands, in one line. */
export async function SheetStanding({ sheet: shown }: { sheet: SheetShown }) {
  const t = await getTranslations('selfAssessment.standing');
  const { scope, stage, status, sheet, window, lastReturn } = shown;
  const open = stage.opened && !stage.published && status !== 'submitted' && !window.appraised;
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
  const { scope, isOwn, status, sheet, lastReturn, stage, window, reopening } = shown;
  if (stage.publishedOn) {
    return (
      <Notice kind="seal" lead={t('published', { day: formatDay(stage.publishedOn) })}>
        {t('locked')}
      </Notice>
    );
  }
  const locked = window.lockedAfter !== null && scope.on > window.lockedAfter;
  const judged = window.appraised ? (await refusalWords())({ code: 'selfAssessment.judged' }) : null;
  const over = judged ?? (locked ? t(isOwn ? 'closedOwn' : 'closedOthers') : null);
  if (lastReturn) {
    return (
      <Notice
        kind="late"
        lead={t('returned', { day: formatDay(lastReturn.returnedOn) })}
        after={over ?? t('answerBy', { day: formatDay(lastReturn.answerBy) })}
      >
        <span className="whitespace-pre-line">{lastReturn.reason}</span>
      </Notice>
    );
  }
  const unsent = stage.opened && status !== 'submitted';
  if (unsent && judged) return <Notice kind="late">{judged}</Notice>;
  if (unsent && locked) {
    return (
      <Notice kind="late" lead={t('closed', { day: formatDay(window.lockedAfter ?? scope.on) })}>
        {over}
      </Notice>
    );
  }
  if (unsent && reopening && scope.on <= reopening.untilOn) {
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
        {t(window.appraised ? 'appraised' : 'next')}
      </Notice>
    );
  }
  return null;
}
