import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { mayGoToBallot } from '@/domain/nomination/findings';
import { awaitingOpinion, nextAwaiting } from '@/domain/nomination/next';
import { decideTakeOver, isRegistered, standingOf, type Candidate } from '@/domain/nomination/registered';
import { mayDecide, mayGiveOpinion, mayOpen, opinionsView, reviewersOf } from '@/domain/nomination/review';
import { maySend } from '@/domain/nomination/send';
import { mayBecome, mayWithdraw, mayWrite } from '@/domain/nomination/status';
import { may } from '@/domain/rights/may';
import type { IsoDate } from '@/domain/shared/dates';
import { refuse, type Decision } from '@/domain/shared/refusal';
import { listAwardsOf, proposableForms } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { listRegisteredTitles } from '../covenant/registered-titles';
import { listYearRatings } from '../history/queries';
import { listHolds } from '../hold/queries';
import { listDeadlines } from '../plan/queries';
import { publishedRanking } from '../result/queries';
import { candidatesFor } from './candidates';
import { findingsOn, readJudge } from './findings';
import { listNominations, listOpinions, listReturns, type Nomination } from './queries';
import { isOverQuota } from './quota';
import { ownAgencies, reviewSeat } from './reader';
import { traceLook } from './trace-look';

/** The nominations a reader may open, with place and findings, the holds of the year, and what the reader may do. */
export async function loadNominations(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const all = await listNominations(read, scope);
  const judge = await readJudge(read, scope, all);
  const ranking = await publishedRanking(read, scope);
  const seat = reviewSeat(actor, scope);
  const own = ownAgencies(actor, scope);
  const awaiting = seat ? awaitingOpinion(all, seat) : [];
  const titles = await listRegisteredTitles(read, scope);
  const rows = all
    .filter((nomination) => mayOpen(actor, scope, nomination).ok)
    .map((nomination) => ({
      ...nomination,
      place: ranking?.find(({ agencyId }) => agencyId === nomination.agencyId) ?? null,
      findings: findingsOn(nomination, judge),
      registered: isRegistered(titles, nomination),
      isOwn: own.includes(nomination.agencyId),
      awaitsMe: awaiting.some(({ id }) => id === nomination.id),
    }));
  const deadline = (await listDeadlines(read, scope)).find(({ kind }) => kind === 'nomination');
  return {
    scope,
    rows,
    ranked: ranking?.length ?? null,
    awaiting: awaiting.length,
    dueOn: deadline?.dueOn ?? null,
    holds: await listHolds(read, scope),
    mayNominate: own.some((agencyId) => may(actor, 'nomination.saved', scope, { agencyId }).ok),
    mayHold: may(actor, 'hold.opened', scope).ok,
    takeOver: may(actor, 'nomination.takenOver', scope).ok
      ? await readTakeOver(scope, { titles, ranking, judge, all })
      : [],
  };
}
export type NominationsShown = Awaited<ReturnType<typeof loadNominations>>;

function whyNot({ findings }: Candidate) {
  const decision = mayGoToBallot(findings);
  return decision.ok ? null : decision.refusal;
}

/** What the agencies registered for in the covenant of the year, by form, each with how it stands. */
async function readTakeOver(scope: BlocYearScope, known: Parameters<typeof candidatesFor>[1]) {
  const { read } = await getStore();
  const { ranking } = known;
  return (await proposableForms(read, scope.on)).flatMap((form) => {
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

/** One nomination with everything its reader may see of it, and what the reader may do about it. Somebody else's draft is refused. */
export async function loadNomination(bloc: string, year: string, number: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const all = await listNominations(read, scope);
  const nomination = /^\d{1,6}$/.test(number) ? all.find((one) => one.number === Number(number)) : undefined;
  if (!nomination) notFound();
  const open = mayOpen(actor, scope, nomination);
  if (!open.ok) {
    await traceLook(actor, scope, open.refusal);
    forbidden();
  }

  const ranking = await publishedRanking(read, scope);
  const findings = findingsOn(nomination, await readJudge(read, scope, all));
  const { agencyId, status } = nomination;
  const seat = reviewSeat(actor, scope);
  const view = opinionsView(actor, scope, nomination);
  const opinions = view === 'ownAgency' ? [] : await listOpinions(read, scope, nomination.id);
  const decide = (action: 'nomination.returned' | 'nomination.putToBallot', next: 'returned' | 'onBallot') =>
    both(mayDecide(actor, action, scope, agencyId), () => mayBecome(status, next));
  const isOwn = ownAgencies(actor, scope).includes(agencyId);
  const overQuota = isOwn && (await isOverQuota(read, scope, nomination.formCode));
  const write = isOwn ? both(may(actor, 'nomination.saved', scope, { agencyId }), () => mayWrite(status)) : null;
  return {
    scope,
    nomination,
    count: all.filter((one) => mayOpen(actor, scope, one).ok).length,
    place: ranking?.find((one) => one.agencyId === agencyId) ?? null,
    ranked: ranking?.length ?? null,
    findings,
    awards: await listAwardsOf(read, scope, agencyId, nomination.sentOn ?? scope.on),
    ratings: await lastRatings(scope, agencyId, nomination.sentOn ?? scope.on),
    lastReturn:
      status === 'returned' || status === 'sent' ? ((await listReturns(read, scope, nomination.id))[0] ?? null) : null,
    isOwn,
    view,
    mine: opinions.find((opinion) => opinion.agencyId === seat) ?? null,
    others: view === 'shown' ? opinions.filter((opinion) => opinion.agencyId !== seat) : [],
    opinionCount: view === 'ownAgency' ? null : nomination.opinionsFrom.length,
    mayGive: both(mayGiveOpinion(actor, scope, agencyId), () => mayBecome(status, 'onBallot')),
    next: seat ? (nextAwaiting(all, seat, nomination.number)?.number ?? null) : null,
    isReviewer: mayDecide(actor, 'nomination.putToBallot', scope, agencyId).ok,
    reviewers: reviewerNames(scope, agencyId),
    mayReturn: decide('nomination.returned', 'returned'),
    mayPut: both(decide('nomination.putToBallot', 'onBallot'), () => mayGoToBallot(findings)),
    mayWrite: write,
    choices: write?.ok ? await listChoices(scope, all, agencyId, nomination.id) : [],
    maySend: isOwn
      ? both(may(actor, 'nomination.sent', scope, { agencyId }), () =>
          maySend(nomination, { published: ranking !== null, on: scope.on }),
        )
      : null,
    mayWithdraw: isOwn
      ? both(may(actor, 'nomination.withdrawn', scope, { agencyId }), () => mayWithdraw(status, overQuota))
      : null,
  };
}
export type NominationShown = Awaited<ReturnType<typeof loadNomination>>;

/** What an agency was rated in the year reviewed and the two before, as far as it was on paper by a day. */
async function lastRatings({ year }: BlocYearScope, agencyId: string, upTo: IsoDate) {
  const all = await listYearRatings((await getStore()).read, [agencyId]);
  return all.filter((one) => one.year <= year && one.year > year - 3 && (one.paperOn === null || one.paperOn <= upTo));
}

/** The form of a new nomination of the reader's own agency, or of the one named in the address, which is refused when it is another. */
export async function loadNewNomination(bloc: string, year: string, agency: string | undefined) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const mine = ownAgencies(actor, scope).filter((agencyId) => may(actor, 'nomination.saved', scope, { agencyId }).ok);
  const asked = agency === undefined ? undefined : scope.members.find(({ slug }) => slug === agency);
  if (agency !== undefined && !asked) notFound();
  const agencyId = asked?.agencyId ?? mine[0] ?? '';
  const right = may(actor, 'nomination.saved', scope, { agencyId });
  if (!right.ok) {
    await traceLook(actor, scope, right.refusal);
    forbidden();
  }
  const member = scope.members.find((one) => one.agencyId === agencyId);
  if (!member) notFound();

  const all = await listNominations(read, scope);
  const titles = await listRegisteredTitles(read, scope);
  const choices = (await listChoices(scope, all, agencyId, null)).map((form) => ({
    ...form,
    registered: isRegistered(titles, { agencyId, formCode: form.code }),
  }));
  const judge = await readJudge(read, scope, all);
  const ranking = await publishedRanking(read, scope);
  return {
    scope,
    member,
    choices,
    published: ranking !== null,
    findings: judge({ agencyId, formCode: choices[0]?.code ?? '', formKind: null, ground: null }),
    own: all.filter((one) => one.agencyId === agencyId),
  };
}
export type NewNominationShown = Awaited<ReturnType<typeof loadNewNomination>>;

/** The forms an agency may still propose on the official day: those it has not proposed in another nomination of the year. */
async function listChoices(
  scope: BlocYearScope,
  all: readonly Nomination[],
  agencyId: string,
  nominationId: string | null,
) {
  const taken = all
    .filter((one) => one.agencyId === agencyId && one.id !== nominationId)
    .map(({ formCode }) => formCode);
  return (await proposableForms((await getStore()).read, scope.on)).filter(({ code }) => !taken.includes(code));
}

function reviewerNames(scope: BlocYearScope, agencyId: string) {
  const { agencyIds, standingIn } = reviewersOf(scope, agencyId);
  return {
    names: scope.members.filter((member) => agencyIds.includes(member.agencyId)).map(({ name }) => name),
    standingIn,
  };
}

/** The right first, then the rule. */
function both(right: Decision<unknown>, rule: () => Decision): Decision {
  return right.ok ? rule() : refuse(right.refusal.code, right.refusal.params, right.refusal.field);
}
