import type { Reader } from '@/db/client';
import { isOvertaken, mayGiveApproval } from '@/domain/approval/approve';
import type { ActorFacts } from '@/domain/person/actor';
import { may } from '@/domain/rights/may';
import type { BlocYearScope } from '../bloc/queries';
import { findCase, type ApprovalCase } from './queries';

/** A second head's word on an act of this year: how far it has come, and what the reader may do about it; null where none is needed. */
export async function readApproval(
  read: Reader,
  scope: BlocYearScope,
  actor: ActorFacts,
  act: Parameters<typeof findCase>[2],
  nominationId?: string,
) {
  const subject = await findCase(read, scope, act, nominationId);
  return subject?.needed ? shownApproval(scope, actor, subject) : null;
}

/** The same of a case that was read already. */
export function shownApproval(scope: BlocYearScope, actor: ActorFacts, subject: ApprovalCase) {
  const { act, last, stage, sha256, subjectId, agencyId = null } = subject;
  return {
    act,
    stage,
    sha256,
    blocYearId: scope.id,
    nominationId: act === 'nomination.overQuota' ? subjectId : null,
    last: last && {
      ...last,
      agency: scope.everybody.find((one) => one.agencyId === (last.givenAgencyId ?? last.declinedAgencyId))?.name ?? '',
    },
    overtaken: isOvertaken(last, sha256),
    asks: stage === 'notAsked' && may(actor, 'approval.asked', scope, { agencyId }).ok,
    gives: last !== null && mayGiveApproval(actor, scope, last.askedAgencyId, stage).ok,
  };
}

export type ApprovalShown = Awaited<ReturnType<typeof readApproval>>;
