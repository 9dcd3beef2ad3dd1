import 'server-only';
import { notFound } from 'next/navigation';
import { getStore, type Reader } from '@/db/client';
import { may } from '@/domain/rights/may';
import { rank } from '@/domain/scoring/rank';
import { mayPublish } from '@/domain/scoring/publish';
import { seesSheet } from '@/domain/scoring/see';
import { mayScore } from '@/domain/scoring/self-assess';
import { listRechecks, listSentRounds } from '../appraisal/queries';
import { readApproval } from '../approval/shown';
import { findCriteriaDraft } from '../criteria/queries';
import { listSelfAssessments } from '../self-assessment/queries';
import { listReopenings, readWindows } from '../self-assessment/window';
import { findImport } from './apply-import';
import { readPublicationFacts } from './publication-facts';
import { listKnockOuts } from '../knock-out/queries';
import { findPublication } from './queries';
import { hashOfRanking, readTieFacts } from './ranking';
import { both, loadScoring, type Scoring } from './scoring-loaders';

/** Who has sent what, how far each appraisal is, what is recorded as far as the reader may see it, and whether the ranking may be published. */
export async function loadResults(bloc: string, year: string) {
  const scoring = await loadScoring(bloc, year);
  const { scope, actor, own } = scoring;
  const { read } = await getStore();
  const windowOf = await readWindows(read, scope);
  const all = await listSelfAssessments(read, scope);
  const sheets = all.map((sheet) => ({
    ...sheet,
    totalCenti: seesSheet(sheet.status, own.includes(sheet.agencyId)) ? sheet.totalCenti : null,
  }));
  const locked = scope.members.flatMap(({ agencyId }) => {
    const sheet = all.find((one) => one.agencyId === agencyId) ?? null;
    const { lockedAfter } = windowOf(agencyId, sheet);
    return sheet?.status !== 'submitted' && lockedAfter !== null && scope.on > lockedAfter ? [agencyId] : [];
  });
  return {
    ...scoring,
    ...(await readRanking(read, scoring)),
    sheets,
    locked,
    reopenings: await listReopenings(read, scope),
    appraisals: await listSentRounds(read, scope),
    rechecks: await listRechecks(read, scope),
    mayOpen: may(actor, 'scoring.opened', scope),
    scaleInDraft: (await findCriteriaDraft(read, scope)) !== null,
    mayRecord: both(may(actor, 'results.recorded', scope), () => mayScore(scoring.stage)),
  };
}

/** The ranking as published, or for who keeps the year as it would be, with what parts equal agencies and whether it may be published. */
export async function loadRanking(bloc: string, year: string) {
  const scoring = await loadScoring(bloc, year);
  const { read } = await getStore();
  const sent = (await listSelfAssessments(read, scoring.scope)).filter(({ status }) => status === 'submitted');
  const { scope, actor, stage } = scoring;
  const approval =
    stage.opened && !stage.published ? await readApproval(read, scope, actor, 'results.published') : null;
  return {
    ...scoring,
    ...(await readRanking(read, scoring, approval?.gives ?? false)),
    selfTotals: new Map(sent.map(({ agencyId, totalCenti }) => [agencyId, totalCenti])),
    knockOuts: await listKnockOuts(read, scope),
    mayDecideTie: both(may(actor, 'results.tieDecided', scope), () => mayScore(stage)),
    approval,
    ratingBands: scoring.charter?.ratingBands ?? [],
  };
}

/** The page of the import, with the dry run whose id stands in the address. Refused to who may not import. */
export async function loadImport(bloc: string, year: string, importId: string | null) {
  const scoring = await loadScoring(bloc, year);
  const { scope, actor } = scoring;
  const { read } = await getStore();
  const right = may(actor, 'results.sheetChecked', scope);
  const mayImport = both(right, () => mayScore(scoring.stage));
  const checked = importId !== null && right.ok ? await findImport(read, scope, importId) : null;
  if (importId !== null && !checked) notFound();
  return { ...scoring, mayImport, checked };
}

/** `approves`: a second head is asked for a word on it, and so reads what is not published yet. */
async function readRanking(read: Reader, { scope, actor, stage, keeps, own }: Scoring, approves = false) {
  const publication = await findPublication(read, scope);
  const { results, lines, unranked, tieBreaks, decisions } = await readTieFacts(read, scope);
  const now = { ranking: rank(lines, tieBreaks, decisions), unranked };
  const sent = new Set((await listSentRounds(read, scope)).map(({ agencyId }) => agencyId));
  const sees = (agencyId: string) => stage.published || keeps || (own.includes(agencyId) && sent.has(agencyId));
  const recordedAgencyIds = results.map(({ agencyId }) => agencyId);
  const facts = await readPublicationFacts(read, scope, recordedAgencyIds);
  return {
    publication,
    tieBreaks,
    ties: publication || keeps || approves ? decisions : [],
    recordedAgencyIds,
    unsentAgencyIds: facts.unsentAgencyIds,
    results: results.filter(({ agencyId }) => sees(agencyId)),
    ranking: publication?.ranking ?? (keeps || approves ? now.ranking : null),
    unranked: publication?.unranked ?? (keeps || approves ? now.unranked : []),
    mayPublish: both(may(actor, 'results.published', scope), () => mayPublish(facts)),
    hash: keeps ? hashOfRanking(now) : null,
  };
}
