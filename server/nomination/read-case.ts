import type { Reader } from '@/db/client';
import { mayActApproved } from '@/domain/approval/approve';
import { mayDecideFinding } from '@/domain/eligibility/may-decide';
import { formerPost, mayDeclare, opinionSeats } from '@/domain/nomination/conflict';
import { mayConsolidate, mayDiscuss } from '@/domain/nomination/consolidate';
import { mayStandBeside } from '@/domain/nomination/draft';
import { mayGoToBallot } from '@/domain/nomination/findings';
import { nextAwaiting, type Seat } from '@/domain/nomination/next';
import { queueOf } from '@/domain/nomination/queue';
import { mayDecide, mayGiveOpinion, reviewersOf } from '@/domain/nomination/review';
import { inFormOfDay } from '@/domain/nomination/report-form';
import { maySend } from '@/domain/nomination/send';
import { mayBecome, mayWithdraw, mayWrite } from '@/domain/nomination/status';
import { mayOpen, sees } from '@/domain/nomination/visibility';
import { honouredAs, subjectKeyOf, subjectValue, wholeAgency, type SubjectRef } from '@/domain/nominee/subject';
import { may } from '@/domain/rights/may';
import type { ActorFacts } from '@/domain/person/actor';
import type { IsoDate } from '@/domain/shared/dates';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { readApproval } from '../approval/shown';
import { achievementsWithAlike } from '../achievement/alike';
import { listAwardsOf, proposableForms } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import { listRemarks } from '../discussion/queries';
import { listYearRatings } from '../history/queries';
import { findingHash } from '../eligibility/decisions';
import { publishedRanking } from '../result/queries';
import { listAsRead } from './as-read';
import { ownPlace } from './own-place';
import { findingsOn, readJudge } from './findings';
import { initiativesOf, pickableInitiatives } from './initiatives';
import { findKin } from './draft-facts';
import { findLastYears } from './last-year';
import { readQuota } from './over-quota';
import { dossierStanding, papersRead } from './papers';
import { dueForm, findReport, reportRead } from './report';
import { readTargets } from './targets';
import { timingOf } from './timing';
import { listVersions } from './versions';
import { findConsolidated, listOpinions, listReturns, type Nomination } from './queries';
import { isOverQuota } from './quota';
import { ownAgencies, reviewSeat } from './reader';
import { redact, seenFindings } from './redact';

/** The nomination an address names, or null. */
function numbered(all: readonly Nomination[], number: string): Nomination | null {
  return /^\d{1,6}$/.test(number) ? (all.find((one) => one.number === Number(number)) ?? null) : null;
}

/** One nomination with everything its reader may see of it and may do about it; closed to them, the refusal; null where there is none. */
export async function readCase(read: Reader, scope: BlocYearScope, actor: ActorFacts, number: string) {
  const all = await listAsRead(read, scope, actor);
  const nomination = numbered(all, number);
  // What a reader may not know of is to them as if there were none.
  if (!nomination || !sees(actor, scope, nomination, 'existence')) return null;
  const open = mayOpen(actor, scope, nomination);
  if (!open.ok)
    return {
      is: 'closed',
      closed: { scope, refusal: open.refusal, nomination: redact(actor, scope, nomination) },
    } as const;
  return { is: 'shown', shown: await readShown(read, scope, actor, nomination, all) } as const;
}

async function readShown(
  read: Reader,
  scope: BlocYearScope,
  actor: ActorFacts,
  nomination: Nomination,
  all: readonly Nomination[],
) {
  const seen = redact(actor, scope, nomination);
  const { sights } = seen;
  const shown = (field: keyof typeof sights) => sights[field] === 'shown';
  const ranking = await publishedRanking(read, scope);
  const findings = findingsOn(nomination, await readJudge(read, scope, all));
  const { agencyId, status } = nomination;
  const seat = reviewSeat(actor, scope);
  const opinions = shown('opinions') || shown('ownOpinion') ? await listOpinions(read, scope, nomination.id) : [];
  // An officer reads the opinion of the agency served as its own.
  const mySeat = shown('ownOpinion') ? (seat?.agencyId ?? ownAgencies(actor, scope)[0]) : undefined;
  const counts = (one: { agencyId: string }) => nomination.opinionsFrom.includes(one.agencyId);
  // What was said by somebody who stepped back since stays on record, like the opinion, and is not read.
  const standing = (one: { personId: string }) =>
    !nomination.conflicts.some(({ personId }) => personId === one.personId);
  const decide = (action: 'nomination.returned' | 'nomination.putToBallot', next: 'returned' | 'onBallot') =>
    both(mayDecide(actor, action, scope, nomination), () => mayBecome(status, next));
  const isOwn = ownAgencies(actor, scope).includes(agencyId);
  const overQuota = isOwn && (await isOverQuota(read, scope, nomination.formCode));
  const write = isOwn ? both(may(actor, 'nomination.saved', scope, { agencyId }), () => mayWrite(status)) : null;
  const subject = subjectOfRow(nomination);
  const achievements = shown('achievement') ? await achievementsWithAlike(read, scope, agencyId) : [];
  const restsOn = achievements.find(({ id }) => id === nomination.achievementId) ?? null;
  const initiatives = shown('achievement') ? await initiativesOf(read, nomination) : [];
  const written = shown('report') ? await findReport(read, scope, nomination.id) : null;
  const report = reportRead(nomination, written);
  const papers = shown('papers') ? await papersRead(read, scope, nomination) : [];
  const parts = { initiatives: initiatives.length, report, achievementProved: restsOn?.paperNumber ? true : false };
  const formDue = dueForm(scope, nomination, restsOn);
  const reportInForm = report ? inFormOfDay(report.form, formDue, scope.on) : allow();
  const quota = await readQuota(read, scope, all, nomination);
  const approval =
    isOwn && mayWrite(status).ok ? await readApproval(read, scope, actor, 'nomination.overQuota', nomination.id) : null;
  const kin =
    write?.ok && nomination.subjectKind === 'agency' ? await findKin(read, scope, agencyId, nomination.formCode) : null;
  const returns = shown('returns') && (status === 'returned' || status === 'sent');
  return {
    scope,
    nomination: seen,
    sights,
    place: ownPlace(ranking, nomination),
    ranked: ranking?.length ?? null,
    findings: seenFindings(sights, findings).map((finding) => ({ ...finding, seen: findingHash(finding) })),
    /** Whether the reader decides what the rules left to a human; not once they were kept for the ballot. */
    mayDecideFindings: !nomination.findings && mayDecideFinding(actor, 'finding.decided', scope, nomination).ok,
    targets: shown('findings') ? (await readTargets(read, scope))(nomination) : null,
    /** The days and papers its dossier is bound to. */
    timing: shown('findings') ? await timingOf(read, scope, nomination, restsOn?.kind ?? null) : [],
    ratings: shown('findings') ? await lastRatings(read, scope, agencyId, nomination.sentOn ?? scope.on) : [],
    awards: await listAwardsOf(read, scope, nomination, nomination.sentOn ?? scope.on),
    /** The achievement it rests on, with others that look like the same. */
    restsOn,
    initiatives,
    report,
    formDue,
    reportInForm,
    papers,
    dossier: shown('papers') ? await dossierStanding(read, scope, nomination, parts, papers) : null,
    mayAttach: may(actor, 'nomination.paperAttached', scope, { agencyId }).ok,
    quota,
    approval,
    versions: shown('report') ? (await listVersions(read, scope, nomination.id)).length : 0,
    lastYear: await findLastYears(read, scope, nomination),
    lastReturn: returns ? ((await listReturns(read, scope, nomination.id))[0] ?? null) : null,
    isOwn,
    mine: opinions.find((opinion) => opinion.agencyId === mySeat) ?? null,
    others: shown('opinions') ? opinions.filter((opinion) => opinion.agencyId !== mySeat && counts(opinion)) : [],
    /** How many gave an opinion of those that may; null where the reader may not know. */
    opinionCount: shown('count')
      ? { given: nomination.opinionsFrom.length, of: opinionSeats(scope, nomination).length }
      : null,
    givers: shown('givers') ? namesOf(scope, nomination.opinionsFrom) : [],
    steppedBack: shown('conflicts')
      ? nomination.conflicts.map((one) => ({ ...one, agencyName: namesOf(scope, [one.agencyId])[0] ?? '' }))
      : [],
    remarks: shown('discussion') ? (await listRemarks(read, scope, nomination.id)).filter(standing) : [],
    consolidated: shown('consolidated') ? await findConsolidated(read, scope, nomination.id) : null,
    mayDiscuss: mayDiscuss(actor, scope, nomination),
    mayConsolidate: mayConsolidate(actor, scope, nomination),
    mayDeclare: mayDeclare(actor, scope, nomination),
    /** A post the reader held at the nominee before: perhaps they are concerned. */
    formerPost: formerPost(actor, agencyId, scope.on),
    personId: actor.personId,
    mayGive: both(mayGiveOpinion(actor, scope, nomination), () => mayBecome(status, 'onBallot')),
    next: seat ? (nextAwaiting(all, seat, nomination.number)?.number ?? null) : null,
    /** How far the reader has come with the cases that wait for their opinion; null for who gives none. */
    progress: seat ? progressOf(all, seat) : null,
    isReviewer: mayDecide(actor, 'nomination.putToBallot', scope, nomination).ok,
    reviewers: reviewerNames(scope, nomination),
    mayReturn: decide('nomination.returned', 'returned'),
    mayPut: both(decide('nomination.putToBallot', 'onBallot'), () => mayGoToBallot(findings)),
    mayWrite: write,
    subject: subjectValue(subject),
    choices: write?.ok ? await listChoices(read, scope, all, agencyId, subject, nomination.id) : [],
    grounds: { achievements, initiatives: write?.ok ? await pickableInitiatives(read, agencyId) : [] },
    maySend: isOwn
      ? both(may(actor, 'nomination.sent', scope, { agencyId }), () => {
          const send = maySend(nomination, { published: ranking !== null, on: scope.on });
          if (!send.ok) return send;
          const beside = mayStandBeside(kin);
          if (!beside.ok) return beside;
          if (!reportInForm.ok || !quota?.over) return reportInForm;
          const { most, left } = quota;
          return quota.secondApprovers
            ? mayActApproved(true, approval?.stage ?? 'notAsked')
            : refuse('nomination.overQuota', { form: nomination.formName, most, left });
        })
      : null,
    mayWithdraw: isOwn
      ? both(may(actor, 'nomination.withdrawn', scope, { agencyId }), () => mayWithdraw(status, overQuota))
      : null,
  };
}

function progressOf(all: readonly Nomination[], seat: Seat) {
  const { given, asked } = queueOf(all, seat);
  return { given, asked };
}

/** What an agency was rated in the year reviewed and the two before, as far as it was on paper by a day. */
async function lastRatings(read: Reader, { year }: BlocYearScope, agencyId: string, upTo: IsoDate) {
  const all = await listYearRatings(read, [agencyId]);
  return all.filter((one) => one.year <= year && one.year > year - 3 && (one.paperOn === null || one.paperOn <= upTo));
}

/** The forms a nominee may still be proposed for on the official day: those it is not proposed for in another nomination of the year. */
export async function listChoices(
  read: Reader,
  scope: BlocYearScope,
  all: readonly Nomination[],
  agencyId: string,
  subject: SubjectRef,
  nominationId: string | null,
) {
  const taken = all
    .filter((one) => one.agencyId === agencyId && one.subjectKey === subjectKeyOf(subject) && one.id !== nominationId)
    .map(({ formCode }) => formCode);
  return (await proposableForms(read, scope.on, honouredAs(subject.kind))).filter(({ code }) => !taken.includes(code));
}

function subjectOfRow({ subjectKind, unitId, individualId }: Nomination): SubjectRef {
  if (subjectKind === 'unit' && unitId !== null) return { kind: 'unit', unitId };
  return subjectKind === 'individual' && individualId !== null ? { kind: 'individual', individualId } : wholeAgency;
}

function namesOf(scope: BlocYearScope, agencyIds: readonly string[]): string[] {
  return agencyIds.flatMap((id) => scope.everybody.find(({ agencyId }) => agencyId === id)?.name ?? []);
}

function reviewerNames(scope: BlocYearScope, nomination: Nomination) {
  const { agencyIds, standingIn } = reviewersOf(scope, nomination);
  const leadsItself = nomination.agencyId === scope.leadingAgencyId;
  return {
    names: scope.members.filter((member) => agencyIds.includes(member.agencyId)).map(({ name }) => name),
    standingIn: standingIn ? (leadsItself ? ('ownNomination' as const) : ('conflict' as const)) : null,
  };
}

/** The right first, then the rule. */
function both(right: Decision<unknown>, rule: () => Decision): Decision {
  return right.ok ? rule() : refuse(right.refusal.code, right.refusal.params, right.refusal.field);
}
