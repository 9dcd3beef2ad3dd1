import type { Reader } from '@/db/client';
import { opinionSeats } from '@/domain/nomination/conflict';
import { mayGoToBallot } from '@/domain/nomination/findings';
import { awaitingOpinion } from '@/domain/nomination/next';
import { decideTakeOver, isRegistered, standingOf, type Candidate } from '@/domain/nomination/registered';
import type { ActorFacts } from '@/domain/person/actor';
import { may } from '@/domain/rights/may';
import { shownApproval } from '../approval/shown';
import { proposableForms } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import { listRegisteredTitles } from '../covenant/registered-titles';
import { listHolds } from '../hold/queries';
import { listDeadlines } from '../plan/queries';
import { publishedRanking } from '../result/queries';
import { candidatesFor } from './candidates';
import { findingsOn, readJudge } from './findings';
import { mayPut } from './put-on';
import { askedAboveQuota } from './over-quota';
import { awaitingRating } from './papers';
import { listAsRead } from './as-read';
import { ownPlace } from './own-place';
import type { Nomination } from './queries';
import { ownAgencies, reviewSeat } from './reader';
import { redact, seenFindings } from './redact';

/** The nominations a reader may know of, each as far as the table shows it, the holds of the year, and what the reader may do. */
export async function readNominations(read: Reader, scope: BlocYearScope, actor: ActorFacts) {
  const all = await listAsRead(read, scope, actor);
  const judge = await readJudge(read, scope, all);
  const ranking = await publishedRanking(read, scope);
  const seat = reviewSeat(actor, scope);
  const own = ownAgencies(actor, scope);
  const awaiting = seat ? awaitingOpinion(all, seat) : [];
  const titles = await listRegisteredTitles(read, scope);
  const awaited = await awaitingRating(read, scope, all);
  const rows = all.flatMap((nomination) => {
    const seen = redact(actor, scope, nomination);
    if (seen.sights.existence !== 'shown') return [];
    const counted = seen.sights.count === 'shown';
    return [
      {
        ...seen,
        place: ownPlace(ranking, nomination),
        findings: seenFindings(seen.sights, findingsOn(nomination, judge)),
        registered: nomination.subjectKind === 'agency' ? isRegistered(titles, nomination) : null,
        isOwn: own.includes(nomination.agencyId),
        awaitsRating: seen.sights.findings === 'shown' && awaited.has(nomination.id),
        awaitsMe: awaiting.some(({ id }) => id === nomination.id),
        /** How many gave an opinion of those that may; null where the reader may not know. */
        count: counted ? { given: nomination.opinionsFrom.length, of: opinionSeats(scope, nomination).length } : null,
      },
    ];
  });
  const deadline = (await listDeadlines(read, scope)).find(({ kind }) => kind === 'nomination');
  return {
    scope,
    rows,
    ranked: ranking?.length ?? null,
    awaiting: awaiting.length,
    reviews: seat !== null,
    /** Whether the reader decides on any that waits. */
    decides: all.some((one) => one.status === 'sent' && mayPut(actor, scope, one).ok),
    dueOn: deadline?.dueOn ?? null,
    holds: await listHolds(read, scope),
    mayNominate: own.some((agencyId) => may(actor, 'nomination.saved', scope, { agencyId }).ok),
    mayHold: may(actor, 'hold.opened', scope).ok,
    aboveQuota: await readAboveQuota(read, scope, actor, all),
    takeOver: may(actor, 'nomination.takenOver', scope).ok
      ? await readTakeOver(read, scope, { titles, ranking, judge, all })
      : [],
  };
}

/** The nominations above the quota on which this reader may say a second head's word, with what is asked. */
async function readAboveQuota(read: Reader, scope: BlocYearScope, actor: ActorFacts, all: readonly Nomination[]) {
  return (await askedAboveQuota(read, scope, all))
    .map(({ nomination, subject }) => ({
      nomination: redact(actor, scope, nomination),
      approval: shownApproval(scope, actor, subject),
    }))
    .filter(({ approval }) => approval.gives);
}

function whyNot({ findings }: Candidate) {
  const decision = mayGoToBallot(findings);
  return decision.ok ? null : decision.refusal;
}

/** What the agencies registered for in the covenant of the year, by form, each with how it stands. */
async function readTakeOver(read: Reader, scope: BlocYearScope, known: Parameters<typeof candidatesFor>[1]) {
  const { ranking } = known;
  return (await proposableForms(read, scope.on, 'collective')).flatMap((form) => {
    const candidates = candidatesFor(scope, known, { form, ground: null });
    if (candidates.length === 0) return [];
    const rows = candidates.map((candidate) => ({
      ...candidate,
      standing: standingOf(candidate, ranking !== null),
      /** What the rules refuse of it, where they do. */
      short: whyNot(candidate),
      place: ranking?.find(({ agencyId }) => agencyId === candidate.agencyId) ?? null,
    }));
    return [{ form, rows, decision: decideTakeOver(candidates, { published: ranking !== null }) }];
  });
}
