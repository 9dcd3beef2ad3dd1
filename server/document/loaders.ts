import 'server-only';
import { getStore, type Reader } from '@/db/client';
import { mayPublish } from '@/domain/bulletin/publish';
import { may } from '@/domain/rights/may';
import type { Decision } from '@/domain/shared/refusal';
import { mayRecordDecision } from '@/domain/submission/decision';
import { mayDraft, mayReceive, mayReturn, maySend, ratingsThere } from '@/domain/submission/letter';
import { layoutFor } from '@/papers/layout/layouts';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { findBulletin } from '../bulletin/queries';
import { findConference } from '../conference/queries';
import { readLawFindings } from '../submission/law';
import { listRatingAwaited } from '../submission/rating-awaited';
import {
  findDecision,
  findSubmission,
  listApproved,
  listOverQuota,
  listProposed,
  listReturns,
  type ApprovedNomination,
  type Submission,
} from '../submission/queries';
import { listDocuments } from './list';

/** The papers of a year and the work on the letter: what is proposed, how the letter stands, and what this reader may do. */
export async function loadDocumentsPage(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const submission = await findSubmission(read, scope);
  const decision = submission && (await findDecision(read, submission));
  const conference = await findConference(read, scope);
  const bulletin = await findBulletin(read, scope);
  const approved = await listApproved(read, scope);
  const status = submission?.status ?? null;
  const rated = ratingsThere(await listRatingAwaited(read, scope));
  return {
    scope,
    submission,
    conference,
    bulletin,
    decision,
    nominees: submission ? await proposedOf(read, submission, approved) : approved,
    returns: submission ? await listReturns(read, submission) : [],
    layout: layoutOf(scope, submission),
    law: await readLawFindings(read, scope, submission, decision?.decidedOn ?? null),
    documents: await listDocuments(read, scope, { submission, decision, conference }),
    drafting: {
      right: may(actor, 'submission.drafted', scope),
      rule: first(
        mayDraft({ status, approved: approved.length, over: await listOverQuota(read, scope, approved) }),
        rated,
      ),
    },
    sending: { right: may(actor, 'submission.sent', scope), rule: first(maySend(status), rated) },
    receiving: { right: may(actor, 'submission.received', scope), rule: mayReceive(status) },
    returning: { right: may(actor, 'submission.returned', scope), rule: mayReturn(status) },
    deciding: { right: may(actor, 'decision.recorded', scope), rule: mayRecordDecision(status) },
    publishing: {
      right: may(actor, 'bulletin.published', scope),
      rule: mayPublish({ conference, published: bulletin !== null }),
    },
  };
}

export type DocumentsPage = Awaited<ReturnType<typeof loadDocumentsPage>>;

/** What the letter proposes, in its order. */
async function proposedOf(
  read: Reader,
  submission: Submission,
  approved: readonly ApprovedNomination[],
): Promise<ApprovedNomination[]> {
  const known = new Map(approved.map((nomination) => [nomination.nominationId, nomination]));
  return (await listProposed(read, submission)).flatMap((nominationId) => known.get(nominationId) ?? []);
}

/** The instrument whose layout the letter follows, and whether its parameters were checked; null before the letter bears a day. */
function layoutOf(
  scope: BlocYearScope,
  submission: Submission | null,
): { instrument: string; verified: boolean } | null {
  const layout = submission && layoutFor(scope.bloc.body, submission.datedOn);
  return layout?.ok ? { instrument: layout.value.instrument, verified: layout.value.verified } : null;
}

/** The first of two rules that refuses. */
function first(rule: Decision, other: Decision): Decision {
  return rule.ok ? other : rule;
}
