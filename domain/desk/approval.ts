import { mayGiveApproval, type ApprovableAct } from '../approval/approve';
import type { Standing } from '../bloc/standing';
import type { ActorFacts } from '../person/actor';
import { may } from '../rights/may';
import { task, type DeskYear, type Task, type TaskPlace } from './task';

const tasks: Record<ApprovableAct, { readonly code: string; readonly place: TaskPlace }> = {
  'charter.adopted': { code: 'approveCharter', place: { at: 'charter' } },
  'covenant.reopened': { code: 'approveReopening', place: { at: 'covenant' } },
  'annex.voided': { code: 'approveAnnexVoid', place: { at: 'annexes' } },
  'nomination.overQuota': { code: 'approveOverQuota', place: { at: 'nominations' } },
  'results.published': { code: 'approveResults', place: { at: 'ranking' } },
};

/** A second head's word: for who may give it, and for who asked and awaits it. Source: charter (second approvers); domain 10.1. */
export function ofApprovals(actor: ActorFacts, year: DeskYear, { approvals }: Standing): Task[] {
  return approvals.flatMap(({ act, askedAgencyId, askedAt: since }) => {
    const { code, place } = tasks[act];
    if (mayGiveApproval(actor, year, askedAgencyId, 'asked').ok) return [task(code, place, { since })];
    return may(actor, 'approval.asked', year).ok ? [task('awaitApproval', place, { since })] : [];
  });
}
