import 'server-only';
import { cache } from 'react';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { takingPart } from '@/domain/activity/take-part';
import { may } from '@/domain/rights/may';
import {
  decidedPoints,
  differingLines,
  explainingUntil,
  mayExplain,
  mayRequestRecheck,
  maySendRound,
  openRounds,
  recheckUntil,
  silentLines,
  type AppraisalFacts,
} from '@/domain/scoring/appraise';
import { deductedOf, undealt } from '@/domain/scoring/deduction';
import { linesOf, linesWithout, outcomeOf, ownLines, pointsOf } from '@/domain/scoring/lines';
import { mayAppraise } from '@/domain/scoring/may-appraise';
import { partsOfSheet } from '@/domain/scoring/parts';
import type { SentRound } from '@/domain/scoring/round';
import { seesResult, seesSheet } from '@/domain/scoring/see';
import { awaitedUntil, mayReopen, maySave, mayScore, maySubmit, missingIn } from '@/domain/scoring/self-assess';
import { refuse } from '@/domain/shared/refusal';
import { listActivities } from '../activity/queries';
import { explanationsOf, readAppraisal, stateOfWords } from '../appraisal/queries';
import type { BlocYearScope } from '../bloc/queries';
import { listCross, type CrossAssignment } from '../cross/queries';
import { listDeductions, standing } from '../deduction/queries';
import { listEvidence, usesOf } from '../evidence/queries';
import { listKnockOuts } from '../knock-out/queries';
import { listRegistrations } from '../registration/queries';
import { readProposedDeductions } from '../result/proposed-deductions';
import { findWomenShare, listResults } from '../result/queries';
import { both, loadScoring } from '../result/scoring-loaders';
import { noScores, scoresOf, type AgencyScores } from '../score/queries';
import { findSelfAssessment } from './queries';
import { listReopenings, readWindows } from './window';

/**
 * One agency's sheet of the year: its lines with everything that was given for them as far as the reader may see it, and what the reader
 * may do. 404 where the scale or the agency is not there.
 */
export const loadSheet = cache(async (bloc: string, year: string, agency: string) => {
  const scoring = await loadScoring(bloc, year);
  const { scope, actor, stage, scale, own } = scoring;
  const member = scope.everybody.find(({ slug }) => slug === agency);
  if (!member) notFound();
  const { read } = await getStore();
  const { agencyId, kind } = member;
  const isOwn = own.includes(agencyId);
  const sheet = await findSelfAssessment(read, scope, agencyId);
  const status = sheet?.status ?? null;
  const window = (await readWindows(read, scope))(agencyId, sheet);
  const facts = await readAppraisal(read, scope, agencyId);
  const appraiseRight = mayAppraise(actor, 'appraisal.saved', scope, agencyId);
  const sees = seesSheet(status, isOwn);
  const seesDecided = seesResult({
    published: stage.published,
    appraises: scoring.keeps || appraiseRight.ok,
    isOwn,
    sent: facts.sent.length > 0,
  });
  const scores = scale ? await scoresOf(read, scope, scale, agencyId) : noScores;
  const lines = scale ? linesOf(scale, kind) : [];
  const self = sees ? scores.self : {};
  const decided = seesDecided ? scores.decided : {};
  const evidence = sees ? await listEvidence(read, scope, agencyId) : [];
  const withEvidence = new Set(evidence.map(({ code }) => code));
  const counted = decidedPoints(lines, decided);
  const differing = differingLines(lines, self, counted);
  const submit = both(may(actor, 'selfAssessment.submitted', scope, { agencyId }), () =>
    maySubmit(stage, status, window),
  );
  const deductions = seesDecided ? await listDeductions(read, scope, agencyId) : [];
  const outcome = scale && seesDecided ? outcomeOf(scale, kind, counted) : null;
  const deductedCenti = deductedOf(standing(deductions), outcome?.totalCenti ?? 0);
  const proposed =
    appraiseRight.ok && !stage.published ? await readProposedDeductions(read, scope, agencyId, sheet) : [];
  // An explanation is the agency's word once its head has sent it.
  const isExplained = facts.sent.some(({ explainedOn }) => explainedOn !== null);
  const explanations = seesDecided && (isOwn || isExplained) ? await explanationsOf(read, scope, agencyId) : {};
  const cross = await listCross(read, scope);
  const registration = (await listRegistrations(read, scope)).find((one) => one.agencyId === agencyId);
  return {
    ...scoring,
    member,
    isOwn,
    status,
    sheet: sheet && sees ? sheet : null,
    lastReturn: sheet?.status === 'returned' && (isOwn || scoring.keeps) ? sheet.lastReturn : null,
    window,
    reopening: (await listReopenings(read, scope)).find((one) => one.agencyId === agencyId) ?? null,
    lines,
    marks: { self, decided },
    counted,
    /** Whether the reader sees points that were decided: a word alone is none. */
    seesPoints: Object.values(counted).some((centi) => centi !== null),
    differing: differing.map(({ code }) => code),
    outcome: {
      self: scale ? outcomeOf(scale, kind, pointsOf(self)) : null,
      counted: outcome,
      /** What was taken from it, and what is left: the points it is ranked by. */
      deductedCenti,
      finalCenti: outcome && outcome.totalCenti - deductedCenti,
    },
    result: seesDecided ? ((await listResults(read, scope)).find((one) => one.agencyId === agencyId) ?? null) : null,
    evidence,
    uses: await usesOf(
      read,
      agencyId,
      evidence.map(({ sha256 }) => sha256),
    ),
    explanations,
    explanationsSeen: Object.fromEntries(
      Object.entries(explanations).map(([code, text]) => [code, stateOfWords(text)]),
    ),
    deductions,
    proposed: undealt(proposed, deductions),
    knockOuts: seesDecided ? (await listKnockOuts(read, scope)).filter((one) => one.agencyId === agencyId) : [],
    targets: registration?.targets ?? [],
    /** How the agency took part in the joint activities; null where no line is fed by them. */
    taking: lines.some(({ fedBy }) => fedBy === 'activities')
      ? takingPart(agencyId, await listActivities(read, scope), scope)
      : null,
    // A peer's word is read once it was sent; whoever scores too does not read the others' before its own is in.
    peers:
      stage.published || ((scoring.keeps || appraiseRight.ok) && !scoresStill(cross, own, agencyId, facts))
        ? peersOf(cross, scores, scope)
        : [],
    womenBps: await findWomenShare(read, scope, agencyId),
    appraisal: {
      ...facts,
      rechecks: isOwn || scoring.keeps || appraiseRight.ok || stage.published ? facts.rechecks : [],
      explainingUntil: explainingUntil(facts),
      recheckUntil: recheckUntil(facts, facts.recheckDays),
      rounds: appraiseRight.ok ? openRounds(stage, facts) : [],
      maySend: (round: SentRound) =>
        maySendRound(stage, facts, round, {
          awaited: awaitedUntil(status, window),
          missing: linesWithout(lines, counted).length,
          silent: silentLines(round, lines, self, decided),
          differing: differing.length,
          explainDays: scoring.charter?.appraisal.explainDays ?? 0,
        }),
    },
    missing: submit.ok
      ? missingIn(lines, scores.self, withEvidence)
      : isOwn
        ? missingIn(ownLines(lines), scores.self, withEvidence)
        : [],
    maySubmit: submit,
    maySave: both(may(actor, 'selfAssessment.saved', scope, { agencyId }), () => maySave(stage, status, window)),
    mayAppraise: both(appraiseRight, () => mayScore(stage)),
    mayDeduct: both(mayAppraise(actor, 'deduction.recorded', scope, agencyId), () => mayScore(stage)),
    mayStateWomen: both(may(actor, 'womenShare.stated', scope, { agencyId }), () => mayScore(stage)),
    mayExplain: both(may(actor, 'explanation.saved', scope, { agencyId }), () => mayExplain(stage, facts)),
    maySendExplanation: both(may(actor, 'explanation.sent', scope, { agencyId }), () => mayExplain(stage, facts)),
    mayRecheck: both(may(actor, 'recheck.requested', scope, { agencyId }), () => mayRequestRecheck(stage, facts)),
    mayReopen: both(may(actor, 'selfAssessment.reopened', scope, { agencyId }), () =>
      mayReopen(stage, status, window, scope.on),
    ),
    mayReturn: both(may(actor, 'selfAssessment.returned', scope, { agencyId }), () =>
      status === 'submitted' && facts.sent.length === 0
        ? mayScore(stage)
        : refuse(status === 'submitted' ? 'selfAssessment.appraised' : 'selfAssessment.notSent'),
    ),
  };
});

export type SheetShown = Awaited<ReturnType<typeof loadSheet>>;

/** The part of a sheet that has a page of its own: a group of the scale, or the bonus. */
export async function loadSheetPart(bloc: string, year: string, agency: string, part: string) {
  const sheet = await loadSheet(bloc, year, agency);
  const parts = partsOfSheet(sheet.scale?.groups ?? [], sheet.lines);
  const at = parts.findIndex((one) => one.slug === part);
  const current = parts[at];
  if (!current) notFound();
  return { sheet, parts, part: current, before: parts[at - 1] ?? null, next: parts[at + 1] ?? null };
}

/** Whether the reader's own agency has yet to score this one, and may still do so: until then it reads no other peer. */
function scoresStill(
  cross: readonly CrossAssignment[],
  own: readonly string[],
  agencyId: string,
  { sent }: Pick<AppraisalFacts, 'sent'>,
): boolean {
  const waits = cross.some(
    (one) => own.includes(one.scorerAgencyId) && one.agencyId === agencyId && !one.sentOn && one.recusedReason === null,
  );
  return waits && sent.length === 0;
}

/** The peers whose points were sent, with what they gave. */
function peersOf(assignments: readonly CrossAssignment[], { cross }: AgencyScores, scope: BlocYearScope) {
  const sent = new Set(assignments.flatMap(({ sentOn, scorerAgencyId }) => (sentOn ? [scorerAgencyId] : [])));
  return scope.everybody.flatMap(({ agencyId, shortName }) => {
    const marks = cross.get(agencyId);
    return marks && sent.has(agencyId) ? [{ agencyId, shortName, marks }] : [];
  });
}
