import 'server-only';
import { cache } from 'react';
import { notFound } from 'next/navigation';
import { getStore, type Reader } from '@/db/client';
import { appointmentsOn } from '@/domain/person/actor';
import { may } from '@/domain/rights/may';
import { mayPublish } from '@/domain/scoring/publish';
import { rank } from '@/domain/scoring/rank';
import { seesResult, seesSheet } from '@/domain/scoring/see';
import { faultsOfDraft, maySave, mayScore, maySubmit } from '@/domain/scoring/self-assess';
import { refuse, type Decision, type Refusal } from '@/domain/shared/refusal';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import type { Actor } from '../context';
import { findCriteriaSet } from '../criteria/queries';
import { listDeadlines } from '../plan/queries';
import { findSelfAssessment, listSelfAssessments } from '../self-assessment/queries';
import { findImport } from './apply-import';
import { readProposedDeductions } from './proposed-deductions';
import { hashOfRanking } from './publish';
import { findPublication } from './queries';
import { readTieFacts } from './ranking';
import { getStage } from './stage';

/** The bloc year of a page with where its scoring stands, who reads it and what the reader keeps. */
const loadScoring = cache(async (bloc: string, year: string) => {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const deadline = (await listDeadlines(read, scope)).find(({ kind }) => kind === 'selfScore');
  return {
    scope,
    actor,
    stage: await getStage(read, scope),
    scale: await findCriteriaSet(read, scope),
    dueOn: deadline?.dueOn ?? null,
    own: ownAgencies(actor, scope),
    keeps: may(actor, 'results.published', scope).ok,
  };
});

/** Who has sent what, what is recorded as far as the reader may see it, and whether the ranking may be published. */
export async function loadResults(bloc: string, year: string) {
  const scoring = await loadScoring(bloc, year);
  const { scope, actor, own } = scoring;
  const { read } = await getStore();
  const sheets = (await listSelfAssessments(read, scope)).map((sheet) => ({
    ...sheet,
    totalCenti: seesSheet(sheet.status, own.includes(sheet.agencyId)) ? sheet.totalCenti : null,
  }));
  return {
    ...scoring,
    ...(await readRanking(read, scoring)),
    sheets,
    mayOpen: may(actor, 'scoring.opened', scope),
    mayRecord: both(may(actor, 'results.recorded', scope), () => mayScore(scoring.stage)),
  };
}

/** One agency's sheet: its self-assessment and its recorded result as far as the reader may see them, and what the reader may do. */
export const loadSheet = cache(async (bloc: string, year: string, agency: string) => {
  const scoring = await loadScoring(bloc, year);
  const { scope, actor, stage, scale, own, keeps } = scoring;
  const member = scope.everybody.find(({ slug }) => slug === agency);
  if (!member) notFound();
  const { read } = await getStore();
  const { agencyId } = member;
  const isOwn = own.includes(agencyId);
  const sheet = await findSelfAssessment(read, scope, agencyId);
  const status = sheet?.status ?? null;
  const { results } = await readTieFacts(read, scope);
  const sees = seesResult({ published: stage.published, keeps, isOwn });
  const submit = both(may(actor, 'selfAssessment.submitted', scope, { agencyId }), () => maySubmit(stage, status));
  const mayRecord = both(may(actor, 'results.recorded', scope), () => mayScore(stage));
  return {
    ...scoring,
    member,
    isOwn,
    status,
    sheet: sheet && seesSheet(sheet.status, isOwn) ? sheet : null,
    lastReturn: sheet?.status === 'returned' && (isOwn || keeps) ? sheet.lastReturn : null,
    // Until its own sheet is sent, an agency does not learn what it was given: it could copy it.
    result:
      sees && (keeps || stage.published || status === 'submitted')
        ? (results.find((result) => result.agencyId === agencyId) ?? null)
        : null,
    maySave: both(may(actor, 'selfAssessment.saved', scope, { agencyId }), () => maySave(stage, status)),
    faults: whyNot(submit, () => (scale && sheet ? faultsOfDraft(scale, sheet) : [])),
    mayRecord,
    proposed: mayRecord.ok ? await readProposedDeductions(read, scope, agencyId, sheet) : [],
    mayReturn: both(may(actor, 'selfAssessment.returned', scope, { agencyId }), () =>
      status === 'submitted' ? mayScore(stage) : refuse('selfAssessment.notSent'),
    ),
  };
});

/** The ranking as published, or for who keeps the year as it would be, with what parts equal agencies and whether it may be published. */
export async function loadRanking(bloc: string, year: string) {
  const scoring = await loadScoring(bloc, year);
  const { read } = await getStore();
  const sent = (await listSelfAssessments(read, scoring.scope)).filter(({ status }) => status === 'submitted');
  return {
    ...scoring,
    ...(await readRanking(read, scoring)),
    selfTotals: new Map(sent.map(({ agencyId, totalCenti }) => [agencyId, totalCenti])),
    mayDecideTie: both(may(scoring.actor, 'results.tieDecided', scoring.scope), () => mayScore(scoring.stage)),
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

type Scoring = Awaited<ReturnType<typeof loadScoring>>;

async function readRanking(read: Reader, { scope, actor, stage, keeps, own }: Scoring) {
  const publication = await findPublication(read, scope);
  const { results, lines, tieBreaks, decisions } = await readTieFacts(read, scope);
  const now = rank(lines, tieBreaks, decisions);
  const sees = (agencyId: string) => seesResult({ published: stage.published, keeps, isOwn: own.includes(agencyId) });
  const recordedAgencyIds = results.map(({ agencyId }) => agencyId);
  return {
    publication,
    tieBreaks,
    recordedAgencyIds,
    results: results.filter(({ agencyId }) => sees(agencyId)),
    ranking: publication?.ranking ?? (keeps ? now : null),
    mayPublish: both(may(actor, 'results.published', scope), () =>
      mayPublish({ stage, memberAgencyIds: scope.memberAgencyIds, recordedAgencyIds }),
    ),
    hash: keeps ? hashOfRanking(now) : null,
  };
}

function ownAgencies(actor: Actor, scope: BlocYearScope): string[] {
  const held = appointmentsOn(actor, scope.on).flatMap(({ agencyId }) => agencyId ?? []);
  return scope.memberAgencyIds.filter((agencyId) => held.includes(agencyId));
}

/** The right first, then the rule. */
function both<T>(right: Decision<unknown>, rule: () => Decision<T>): Decision<T> {
  return right.ok ? rule() : right;
}

function whyNot(decision: Decision, faults: () => readonly Refusal[]): readonly Refusal[] {
  return decision.ok ? faults() : [decision.refusal];
}
