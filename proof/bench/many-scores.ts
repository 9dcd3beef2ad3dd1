import type { Store, Tx } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { blocMemberships, blocs, blocYears, memberships } from '@/db/schema/bloc';
import { criteria, criteriaSets, criterionGroups } from '@/db/schema/criteria';
import { people } from '@/db/schema/person';
import { resultPoints, resultPublications, results, scoringOpenings, selfAssessments } from '@/db/schema/result';
import { scores } from '@/db/schema/score';
import { rank, type RankFacts } from '@/domain/scoring/rank';
import { searchColumns } from '@/server/agency/register';
import { inChunks, seeded } from './many-agencies';

/** As issue 4 wants it: 180,000 lines that agencies scored themselves, and as many that were appraised. */
export const scored = { blocs: 20, agencies: 15, years: 10, criteria: 60 };
export const firstScoredYear = 2016;
export const lastScoredYear = firstScoredYear + scored.years - 1;

const groups = 6;
const perGroup = scored.criteria / groups;
const lineMax = 2_00;
const day = (year: number) => `${year}-12-20`;

/** Fills an empty store with blocs that have scored each other's years line by line; every fifth line was appraised lower, with a reason. */
export async function fillManyScores(store: Store, seed: number): Promise<void> {
  const random = seeded(seed);
  await store.transaction(async (tx) => {
    await tx
      .insert(people)
      .values({ id: 'keeper', name: 'Thư ký khối', email: 'thu-ky@example.vn', createdAt: new Date(0) });
    for (let b = 0; b < scored.blocs; b += 1) {
      await fillBloc(tx, b);
      for (let year = firstScoredYear; year <= lastScoredYear; year += 1) await fillYear(tx, b, year, random);
    }
  });
}

const agencyOf = (b: number, position: number) => `agency-${b}-${position}`;

async function fillBloc(tx: Tx, b: number): Promise<void> {
  const blocId = `bloc-${b}`;
  await tx.insert(blocs).values({
    id: blocId,
    slug: `khoi-${b}`,
    name: `Khối thi đua số ${b}`,
    nameFold: `khoi thi dua so ${b}`,
    kind: 'khoi',
    body: 'state',
    superior: 'UBND tỉnh Điện Biên',
    province: 'Điện Biên',
    foundedOn: `${firstScoredYear}-01-01`,
  });
  for (let position = 0; position < scored.agencies; position += 1) {
    const [id, code] = [agencyOf(b, position), `K${b}C${position}`];
    const name = `Cơ quan số ${position} của Khối thi đua số ${b} tỉnh Điện Biên`;
    const version = { name, shortName: `Cơ quan ${position}`, from: '2004-01-01', to: null };
    await tx.insert(agencies).values({ id, slug: `co-quan-${b}-${position}`, code, kind: 'state', position });
    await tx
      .insert(agencyVersions)
      .values({ id: `${id} 1`, agencyId: id, ...version, ...searchColumns(code, version) });
    await tx
      .insert(blocMemberships)
      .values({ id: `belongs-${id}`, blocId, agencyId: id, kind: 'khoi', from: `${firstScoredYear}-01-01` });
  }
}

async function fillYear(tx: Tx, b: number, year: number, random: () => number): Promise<void> {
  const [blocId, blocYearId] = [`bloc-${b}`, `bloc-${b} ${year}`];
  const key = { blocId, blocYearId };
  const moment = new Date(`${day(year)}T08:00:00+07:00`);
  await tx.insert(blocYears).values({ id: blocYearId, blocId, year, composedAt: moment });
  await tx
    .insert(scoringOpenings)
    .values({ id: `opened ${blocYearId}`, ...key, openedOn: day(year), openedAt: moment, openedBy: 'keeper' });
  const setId = `set ${blocYearId}`;
  const set = { id: setId, ...key, version: 1, name: 'Thang điểm', adoptedOn: day(year), adoptedAt: moment };
  await tx.insert(criteriaSets).values({ ...set, bonusCapCenti: 10_00, stepCenti: 25 });
  const groupRows = Array.from({ length: groups }, (_, g) => {
    const code = String.fromCodePoint(65 + g);
    return {
      id: `${setId} ${code}`,
      ...key,
      criteriaSetId: setId,
      code,
      name: `Nhóm ${code}`,
      maxCenti: perGroup * lineMax,
      position: g,
    };
  });
  await tx.insert(criterionGroups).values(groupRows);
  const lines = groupRows.flatMap(({ id: groupId, code }) =>
    Array.from({ length: perGroup }, (_, i) => {
      const line = {
        id: `${groupId}${i + 1}`,
        ...key,
        criteriaSetId: setId,
        groupId,
        code: `${code}${i + 1}`,
        name: `Tiêu chí ${code}${i + 1}`,
      };
      return {
        ...line,
        parentCode: null,
        kind: 'points' as const,
        maxCenti: lineMax,
        stepCenti: null,
        evidence: false,
        appliesTo: null,
        unit: '',
        unitCenti: 0,
        bands: [],
        measures: '',
        position: i,
      };
    }),
  );
  await inChunks(lines, (rows) => tx.insert(criteria).values(rows));

  const given: (typeof scores.$inferInsert)[] = [];
  const facts: RankFacts[] = [];
  for (let position = 0; position < scored.agencies; position += 1) {
    const agencyId = agencyOf(b, position);
    await tx
      .insert(memberships)
      .values({ id: `${blocYearId} ${position}`, ...key, agencyId, agencyVersionId: `${agencyId} 1`, position });
    const totals: Record<string, number> = {};
    let self = 0;
    for (const [i, { id: criterionId, groupId, code }] of lines.entries()) {
      const own = lineMax - Math.floor(random() * 4) * 25;
      const lower = (i + position) % 5 === 0 ? 25 : 0;
      const row = {
        ...key,
        agencyId,
        criterionId,
        byAgencyId: null,
        value: null,
        version: 1,
        savedAt: moment,
        savedBy: 'keeper',
      };
      given.push({ id: `${agencyId} ${criterionId} s`, ...row, round: 'self', pointsCenti: own, note: '' });
      const note = lower > 0 ? 'Chưa đủ minh chứng theo hướng dẫn chấm điểm' : '';
      given.push({ id: `${agencyId} ${criterionId} a`, ...row, round: 'appraised', pointsCenti: own - lower, note });
      const group = code.slice(0, 1);
      totals[group] = (totals[group] ?? 0) + own - lower;
      self += own;
      if (!groupId) throw new Error(`${code} stands in no group`);
    }
    const sheet = {
      id: `sheet ${blocYearId} ${position}`,
      ...key,
      agencyId,
      status: 'submitted' as const,
      lateDays: 0,
    };
    const sent = { submittedOn: day(year), submittedAt: moment, submittedBy: 'keeper' };
    await tx.insert(selfAssessments).values({ ...sheet, totalCenti: self, savedAt: moment, ...sent });
    const resultId = `result ${blocYearId} ${position}`;
    const recorded = { recordedAt: moment, recordedBy: 'keeper' };
    await tx
      .insert(results)
      .values({ id: resultId, ...key, agencyId, bonusCenti: 0, deductionCenti: 0, reason: '', ...recorded });
    await tx.insert(resultPoints).values(
      groupRows.map(({ id: groupId, code }) => {
        return { id: `${resultId} ${code}`, ...key, resultId, groupId, pointsCenti: totals[code] ?? 0 };
      }),
    );
    facts.push({ agencyId, groups: totals, bonusCenti: 0, deductionCenti: 0, womenBps: null, flags: null });
  }
  await inChunks(given, (rows) => tx.insert(scores).values(rows));
  const publication = {
    publishedOn: day(year),
    publishedAt: moment,
    publishedBy: 'keeper',
    unranked: [],
    hasTies: false,
  };
  await tx
    .insert(resultPublications)
    .values({ id: `published ${blocYearId}`, ...key, ...publication, ranking: rank(facts, []), sha256: 'bench' });
}
