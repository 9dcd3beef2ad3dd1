import type { Store, Tx } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { blocMemberships, blocs, blocYears, memberships } from '@/db/schema/bloc';
import { charters } from '@/db/schema/charter';
import { disciplines, pastAwards, workforces, yearRatings } from '@/db/schema/history';
import { people } from '@/db/schema/person';
import { resultPublications } from '@/db/schema/result';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { ruleValues } from '@/db/schema/regulation';
import { awardForms as forms } from '@/db/catalogue/award-forms';
import { awardGrounds as grounds } from '@/db/catalogue/award-grounds';
import { rules } from '@/db/catalogue/rules';
import { charterDefaults } from '@/domain/charter/defaults';
import { rank, type RankFacts } from '@/domain/scoring/rank';
import { ratings } from '@/domain/scoring/rating';
import { searchColumns } from '@/server/agency/register';
import { inChunks, seeded } from './many-agencies';

/** As issue 6 wants it: 300 agencies, each with fifteen years of history. */
export const judged = { blocs: 20, agencies: 15, years: 15 };
export const lastJudgedYear = 2025;
const firstYear = lastJudgedYear - judged.years + 1;

/** Fills an empty store with blocs whose agencies have a history: ratings, people, awards and discipline of fifteen years. */
export async function fillManyRecords(store: Store, seed: number): Promise<void> {
  const random = seeded(seed);
  await store.transaction(async (tx) => {
    const recordedAt = new Date(0);
    await tx
      .insert(people)
      .values({ id: 'keeper', name: 'Thư ký khối', email: 'thu-ky@example.vn', createdAt: recordedAt });
    await inChunks(
      forms.map((form, i) => ({ id: `form-${i}`, ...form })),
      (rows) => tx.insert(awardForms).values(rows),
    );
    await inChunks(
      grounds.map((ground, i) => ({ id: `ground-${i}`, ...ground, recordedAt })),
      (rows) => tx.insert(awardGrounds).values(rows),
    );
    await inChunks(
      rules.map((rule, i) => ({ id: `rule-${i}`, ...rule, position: i, recordedAt })),
      (rows) => tx.insert(ruleValues).values(rows),
    );
    for (let b = 0; b < judged.blocs; b += 1) await fillBloc(tx, b, random);
  });
}

async function fillBloc(tx: Tx, b: number, random: () => number): Promise<void> {
  const blocId = `bloc-${b}`;
  const by = { recordedAt: new Date(0), recordedBy: 'keeper' };
  await tx.insert(blocs).values({
    id: blocId,
    slug: `khoi-${b}`,
    name: `Khối thi đua số ${b}`,
    nameFold: `khoi thi dua so ${b}`,
    kind: 'khoi',
    body: 'state',
    superior: 'UBND tỉnh Điện Biên',
    province: 'Điện Biên',
    foundedOn: `${firstYear}-01-01`,
  });
  const blocYearId = `${blocId} ${lastJudgedYear}`;
  await tx.insert(blocYears).values({ id: blocYearId, blocId, year: lastJudgedYear, composedAt: by.recordedAt });
  const lines: RankFacts[] = [];
  for (let position = 0; position < judged.agencies; position += 1) {
    const [id, code] = [`agency-${b}-${position}`, `K${b}C${position}`];
    const name = `Cơ quan số ${position} của Khối thi đua số ${b} tỉnh Điện Biên`;
    const version = { name, shortName: `Cơ quan ${position}`, from: '2004-01-01', to: null };
    await tx.insert(agencies).values({ id, slug: `co-quan-${b}-${position}`, code, kind: 'state', position });
    await tx
      .insert(agencyVersions)
      .values({ id: `${id} 1`, agencyId: id, ...version, ...searchColumns(code, version) });
    await tx
      .insert(blocMemberships)
      .values({ id: `belongs-${id}`, blocId, agencyId: id, kind: 'khoi', from: `${firstYear}-01-01` });
    await tx
      .insert(memberships)
      .values({ id: `${id} my`, blocId, blocYearId, agencyId: id, agencyVersionId: `${id} 1`, position });
    lines.push({
      agencyId: id,
      groups: { A: 70_00 + Math.floor(random() * 25_00) },
      bonusCenti: 0,
      deductionCenti: 0,
      womenBps: null,
      flags: null,
    });
    await fillHistory(tx, id, random, by);
  }
  await tx.insert(charters).values({
    id: `${blocYearId} c`,
    blocId,
    blocYearId,
    ...charterDefaults,
    scoreFloorCenti: 75_00,
    adoptedOn: `${lastJudgedYear}-03-15`,
    adoptedAt: by.recordedAt,
  });
  await tx.insert(resultPublications).values({
    id: `${blocYearId} p`,
    blocId,
    blocYearId,
    publishedOn: `${lastJudgedYear}-12-20`,
    publishedAt: new Date(`${lastJudgedYear}-12-20T08:00:00+07:00`),
    publishedBy: 'keeper',
    ranking: rank(lines, [], []),
    unranked: [],
    sha256: '',
    hasTies: false,
  });
}

async function fillHistory(
  tx: Tx,
  agencyId: string,
  random: () => number,
  by: { recordedAt: Date; recordedBy: string },
): Promise<void> {
  const years = Array.from({ length: judged.years }, (_, i) => firstYear + i);
  const paper = (year: number) => ({
    paperNumber: `${year % 100}-QĐ/TU`,
    paperOn: `${year}-12-18`,
    paperIssuer: 'Tỉnh ủy',
  });
  await tx.insert(yearRatings).values(
    years.map((year) => ({
      id: `${agencyId} r${year}`,
      agencyId,
      year,
      rating: ratings[Math.floor(random() ** 2 * 3)] ?? 'good',
      scheme: 'superior' as const,
      ...paper(year),
      ...by,
    })),
  );
  await tx.insert(workforces).values(
    years.map((year) => ({
      id: `${agencyId} w${year}`,
      agencyId,
      year,
      people: 40,
      completedTasks: 39 + Math.floor(random() * 2),
      advancedWorkers: 24 + Math.floor(random() * 16),
      baseFighters: Math.floor(random() * 4),
      women: 18,
      ...by,
    })),
  );
  await tx.insert(pastAwards).values(
    years.map((year) => ({
      id: `${agencyId} a${year}`,
      agencyId,
      subjectKind: 'agency' as const,
      formCode: random() < 0.5 ? 'PROV_CERT' : 'EXCELLENT_COLLECTIVE',
      formName: 'Bằng khen',
      basis: 'merit' as const,
      year,
      reason: `Thành tích năm ${year}`,
      reasonFold: `thanh tich nam ${year}`,
      decidedOn: `${year + 1}-03-01`,
      decisionNumber: `${year}/QĐ-UBND`,
      issuer: 'Chủ tịch UBND tỉnh',
      ...by,
    })),
  );
  if (random() < 0.2)
    await tx.insert(disciplines).values({
      id: `${agencyId} d`,
      agencyId,
      subject: 'collective',
      measure: 'reprimand',
      from: `${lastJudgedYear - 2}-05-01`,
      until: `${lastJudgedYear - 1}-04-30`,
      ...paper(lastJudgedYear - 2),
      ...by,
    });
}
