import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import { mayCrossScore, missingPairs } from '@/domain/scoring/cross';
import { linesOf, linesWithout, pointsOf } from '@/domain/scoring/lines';
import { scorerReport } from '@/domain/scoring/scorer-report';
import { mayScore } from '@/domain/scoring/self-assess';
import { readScores, scoresOf } from '../score/queries';
import { both, loadScoring } from '../result/scoring-loaders';
import { loadSheet } from '../self-assessment/loaders';
import { readCrossFacts } from './ground';
import { listCross } from './queries';

/** Who scores whom in a year and how far that is; for who keeps it, what stands out among the points that were sent. */
export async function loadCross(bloc: string, year: string) {
  const scoring = await loadScoring(bloc, year);
  const { scope, actor, stage, scale, keeps, charter } = scoring;
  const { read } = await getStore();
  const seat = new Map(scope.everybody.map(({ agencyId }, at) => [agencyId, at]));
  const seatOf = (agencyId: string) => seat.get(agencyId) ?? seat.size;
  const assignments = (await listCross(read, scope)).toSorted(
    (a, b) => seatOf(a.scorerAgencyId) - seatOf(b.scorerAgencyId) || seatOf(a.agencyId) - seatOf(b.agencyId),
  );
  const scorers = charter?.appraisal.crossScorers ?? 0;
  const sent = assignments.filter(({ sentOn }) => sentOn !== null);
  const scores =
    scale && (keeps || stage.published) ? await readScores(read, scope, scale, { rounds: ['self', 'cross'] }) : null;
  const given = sent.flatMap(({ scorerAgencyId, agencyId }) => {
    const of = scores?.get(agencyId);
    const marks = of?.cross.get(scorerAgencyId);
    return of && marks ? [{ scorerAgencyId, agencyId, self: pointsOf(of.self), points: pointsOf(marks) }] : [];
  });
  return {
    ...scoring,
    scorers,
    /** How many pairs are still to be assigned, so that every member has as many peers as the charter says. */
    missingPairs: missingPairs(
      scope.memberAgencyIds,
      scorers,
      scope.year,
      assignments.map((one) => ({ ...one, recused: one.recusedReason !== null })),
    ).length,
    assignments,
    report: scorerReport(given),
    mayAssign: both(may(actor, 'cross.assigned', scope), () => mayScore(stage)),
  };
}

export type CrossShown = Awaited<ReturnType<typeof loadCross>>;

/** What one peer gives another member, beside the sheet it scores. Refused to who is neither of that peer nor keeps the year. */
export async function loadCrossSheet(bloc: string, year: string, scorer: string, agency: string) {
  const sheet = await loadSheet(bloc, year, agency);
  const { scope, actor, scale, stage, keeps, own, member } = sheet;
  const peer = scope.everybody.find(({ slug }) => slug === scorer);
  if (!peer || !scale) notFound();
  if (!keeps && !own.includes(peer.agencyId)) forbidden();
  const { read } = await getStore();
  const facts = await readCrossFacts(read, scope, peer.agencyId, member.agencyId);
  if (!facts.assigned) notFound();
  const lines = linesOf(scale, member.kind);
  // What a peer writes is its own until its head sends it.
  const isRead = own.includes(peer.agencyId) || facts.sent;
  const marks = isRead ? ((await scoresOf(read, scope, scale, member.agencyId)).cross.get(peer.agencyId) ?? {}) : {};
  const concern = { agencyId: peer.agencyId };
  return {
    sheet,
    peer,
    assignment: facts.assignment,
    marks,
    missing: linesWithout(lines, pointsOf(marks)).length,
    maySave: both(may(actor, 'cross.saved', scope, concern), () => mayCrossScore(stage, facts)),
    maySend: both(may(actor, 'cross.sent', scope, concern), () => mayCrossScore(stage, facts)),
  };
}

export type CrossSheetShown = Awaited<ReturnType<typeof loadCrossSheet>>;
