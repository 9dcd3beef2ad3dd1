import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { mayActApproved } from '@/domain/approval/approve';
import { mayGoToBallot } from '@/domain/nomination/findings';
import { awaitingOpinion, nextAwaiting } from '@/domain/nomination/next';
import { decideTakeOver, isRegistered, standingOf, type Candidate } from '@/domain/nomination/registered';
import { mayDecide, mayGiveOpinion, mayOpen, opinionsView, reviewersOf } from '@/domain/nomination/review';
import { inFormOfDay } from '@/domain/nomination/report-form';
import { maySend } from '@/domain/nomination/send';
import { mayBecome, mayWithdraw, mayWrite } from '@/domain/nomination/status';
import {
  honouredAs,
  readSubject,
  subjectKeyOf,
  subjectValue,
  wholeAgency,
  type SubjectRef,
} from '@/domain/nominee/subject';
import { may } from '@/domain/rights/may';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { achievementsWithAlike } from '../achievement/alike';
import { listAwardsOf, proposableForms } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { loadApproval, shownApproval } from '../charter/loaders';
import type { Actor } from '../context';
import { listRegisteredTitles } from '../covenant/registered-titles';
import { listHolds } from '../hold/queries';
import { listIndividuals } from '../individual/queries';
import { listDeadlines } from '../plan/queries';
import { publishedRanking } from '../result/queries';
import { listUnits } from '../unit/queries';
import { candidatesFor } from './candidates';
import { findingsOn, readJudge } from './findings';
import { findLastYears } from './last-year';
import { initiativesOf, pickableInitiatives } from './initiatives';
import { askedAboveQuota, readQuota } from './over-quota';
import { awaitingRating, dossierStanding, listPapers } from './papers';
import { dueForm, findReport } from './report';
import { listVersions } from './versions';
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
  const awaited = await awaitingRating(read, scope, all);
  const rows = all
    .filter((nomination) => mayOpen(actor, scope, nomination).ok)
    .map((nomination) => ({
      ...nomination,
      place: ranking?.find(({ agencyId }) => agencyId === nomination.agencyId) ?? null,
      findings: findingsOn(nomination, judge),
      registered: nomination.subjectKind === 'agency' ? isRegistered(titles, nomination) : null,
      isOwn: own.includes(nomination.agencyId),
      awaitsRating: awaited.has(nomination.id),
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
    aboveQuota: await readAboveQuota(scope, actor, all),
    takeOver: may(actor, 'nomination.takenOver', scope).ok
      ? await readTakeOver(scope, { titles, ranking, judge, all })
      : [],
  };
}
export type NominationsShown = Awaited<ReturnType<typeof loadNominations>>;

/** The nominations above the quota on which this reader may say a second head's word, with what is asked. */
async function readAboveQuota(scope: BlocYearScope, actor: Actor, all: readonly Nomination[]) {
  const { read } = await getStore();
  return (await askedAboveQuota(read, scope, all))
    .map(({ nomination, subject }) => ({ nomination, approval: shownApproval(scope, actor, subject) }))
    .filter(({ approval }) => approval.gives);
}

function whyNot({ findings }: Candidate) {
  const decision = mayGoToBallot(findings);
  return decision.ok ? null : decision.refusal;
}

/** What the agencies registered for in the covenant of the year, by form, each with how it stands. */
async function readTakeOver(scope: BlocYearScope, known: Parameters<typeof candidatesFor>[1]) {
  const { read } = await getStore();
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
  const subject = subjectOfRow(nomination);
  const achievements = await achievementsWithAlike(read, scope, agencyId);
  const restsOn = achievements.find(({ id }) => id === nomination.achievementId) ?? null;
  const initiatives = await initiativesOf(read, nomination.id);
  const report = await findReport(read, scope, nomination.id);
  const papers = await listPapers(read, scope, nomination.id);
  const parts = { initiatives: initiatives.length, report, achievementProved: restsOn?.paperNumber ? true : false };
  const formDue = dueForm(scope, nomination, restsOn);
  const quota = await readQuota(read, scope, all, nomination);
  const approval =
    isOwn && mayWrite(status).ok ? await loadApproval(read, scope, actor, 'nomination.overQuota', nomination.id) : null;
  return {
    scope,
    nomination,
    count: all.filter((one) => mayOpen(actor, scope, one).ok).length,
    place: ranking?.find((one) => one.agencyId === agencyId) ?? null,
    ranked: ranking?.length ?? null,
    findings,
    awards: await listAwardsOf(read, scope, nomination, nomination.sentOn ?? scope.on),
    /** The achievement it rests on, with others that look like the same. */
    restsOn,
    initiatives,
    report,
    formDue,
    reportInForm: report ? inFormOfDay(report.form, formDue, scope.on) : allow(),
    papers,
    dossier: await dossierStanding(read, scope, nomination, parts, papers),
    mayAttach: may(actor, 'nomination.paperAttached', scope, { agencyId }).ok,
    quota,
    approval,
    versions: (await listVersions(read, scope, nomination.id)).length,
    lastYear: await findLastYears(read, scope, nomination),
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
    subject: subjectValue(subject),
    choices: write?.ok ? await listChoices(scope, all, agencyId, subject, nomination.id) : [],
    grounds: { achievements, initiatives: write?.ok ? await pickableInitiatives(read, agencyId) : [] },
    maySend: isOwn
      ? both(may(actor, 'nomination.sent', scope, { agencyId }), () => {
          const send = maySend(nomination, { published: ranking !== null, on: scope.on });
          if (!send.ok) return send;
          const inForm = report ? inFormOfDay(report.form, formDue, scope.on) : allow();
          if (!inForm.ok || !quota?.over) return inForm;
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
export type NominationShown = Awaited<ReturnType<typeof loadNomination>>;

/** The form of a new nomination of the reader's own agency, or of the one named in the address, which is refused when it is another. */
export async function loadNewNomination(
  bloc: string,
  year: string,
  asked: { readonly agency?: string | undefined; readonly subject?: string | undefined },
) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const mine = ownAgencies(actor, scope).filter((agencyId) => may(actor, 'nomination.saved', scope, { agencyId }).ok);
  const named = asked.agency === undefined ? undefined : scope.members.find(({ slug }) => slug === asked.agency);
  if (asked.agency !== undefined && !named) notFound();
  const agencyId = named?.agencyId ?? mine[0] ?? '';
  const right = may(actor, 'nomination.saved', scope, { agencyId });
  if (!right.ok) {
    await traceLook(actor, scope, right.refusal);
    forbidden();
  }
  const member = scope.members.find((one) => one.agencyId === agencyId);
  if (!member) notFound();

  const all = await listNominations(read, scope);
  const titles = await listRegisteredTitles(read, scope);
  const nominees = [
    { value: subjectValue(wholeAgency), text: member.name },
    ...(await listUnits(read, agencyId)).map(({ id, name }) => ({
      value: subjectValue({ kind: 'unit', unitId: id }),
      text: name,
    })),
    ...(await listIndividuals(read, agencyId)).map(({ id, name, post, birthYear }) => ({
      value: subjectValue({ kind: 'individual', individualId: id }),
      text: `${name} (${birthYear}), ${post}`,
    })),
  ];
  const chosen = nominees.find(({ value }) => value === asked.subject) ?? nominees[0];
  const subject = readSubject(chosen?.value ?? '') ?? wholeAgency;
  const choices = (await listChoices(scope, all, agencyId, subject, null)).map((form) => ({
    ...form,
    registered: subject.kind === 'agency' ? isRegistered(titles, { agencyId, formCode: form.code }) : null,
  }));
  const judge = await readJudge(read, scope, all);
  const ranking = await publishedRanking(read, scope);
  return {
    scope,
    member,
    nominees,
    subject: subjectValue(subject),
    choices,
    grounds: {
      achievements: await achievementsWithAlike(read, scope, agencyId),
      initiatives: await pickableInitiatives(read, agencyId),
    },
    published: ranking !== null,
    findings: judge({
      agencyId,
      subjectKey: subjectKeyOf(subject),
      formCode: choices[0]?.code ?? '',
      formKind: null,
      ground: null,
    }),
    own: all.filter((one) => one.agencyId === agencyId),
  };
}
export type NewNominationShown = Awaited<ReturnType<typeof loadNewNomination>>;

/** The forms a nominee may still be proposed for on the official day: those it is not proposed for in another nomination of the year. */
async function listChoices(
  scope: BlocYearScope,
  all: readonly Nomination[],
  agencyId: string,
  subject: SubjectRef,
  nominationId: string | null,
) {
  const taken = all
    .filter((one) => one.agencyId === agencyId && one.subjectKey === subjectKeyOf(subject) && one.id !== nominationId)
    .map(({ formCode }) => formCode);
  const { read } = await getStore();
  return (await proposableForms(read, scope.on, honouredAs(subject.kind))).filter(({ code }) => !taken.includes(code));
}

function subjectOfRow({ subjectKind, unitId, individualId }: Nomination): SubjectRef {
  if (subjectKind === 'unit' && unitId !== null) return { kind: 'unit', unitId };
  return subjectKind === 'individual' && individualId !== null ? { kind: 'individual', individualId } : wholeAgency;
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
