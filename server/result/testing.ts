import { eq } from 'drizzle-orm';
import { charter } from '@/db/sample/rules';
import { copiesOf } from '@/db/testing';
import { appraisals } from '@/db/schema/appraisal';
import { usualScale } from '@/domain/criteria/defaults';
import { adoptCharter } from '../charter/adopt';
import { adoptCriteria } from '../criteria/adopt';
import type { Accepted } from '../file/accept';
import { foundUnruled } from '../sample/rehearsal';
import { foundWorld, worldIn, type World } from '../testing/world';
import { typedLines } from '../sample/walk/lines';
import { submitSelfAssessment } from '../self-assessment/submit';
import { saveSelfAssessment } from '../self-assessment/save';
import { openScoring } from './open-scoring';
import { recordResults } from './record';

/** The figures of 2021 in the demo year (domain 12.3): code, points of A to D, bonus, deduction; in points. */
const figures = [
  ['UBKT', 48, 19, 19, 9, 1, 0],
  ['TCT', 47, 19, 18.5, 9.5, 1, 0.5],
  ['BTC', 47, 19, 18, 9, 0, 0],
  ['VPTU', 46.5, 18.5, 18, 9, 1, 0.5],
  ['BDBP', 46, 18, 18.5, 9, 1, 0.5],
  ['BTG', 45.5, 18.5, 18, 9, 0, 0],
  ['BNC', 45, 18, 18, 8.5, 1, 0],
  ['BDV', 44, 18, 17, 8.5, 0, 1],
  ['DUK', 43.5, 17.5, 17, 8, 0, 1.5],
] as const;

/** What the secretary records of each agency, in hundredths. */
export const results2021 = figures.map(([code, a, b, c, d, bonus, deduction]) => ({
  code,
  points: { A: a * 100, B: b * 100, C: c * 100, D: d * 100 },
  bonusCenti: bonus * 100,
  deductionCenti: deduction * 100,
  reason: 'Theo biên bản thẩm định',
  womenBps: null,
}));

export type Entry = Omit<(typeof results2021)[number], 'code' | 'womenBps'> & { womenBps?: number | null };

/** Opens self-scoring of 2021. */
export async function opened(world: World): Promise<void> {
  await world.do(openScoring, world.secretary('UBKT'), { blocYearId: world.review });
}

/** Records one agency, by the figures of the demo year unless told otherwise. */
export function recorded(
  world: World,
  code: string,
  changes: Partial<Entry> = {},
): Promise<{ resultId: string; totalCenti: number }> {
  const usual = results2021.find((result) => result.code === code);
  if (!usual) throw new Error(`No figures for ${code}`);
  const { code: _code, ...entry } = { ...usual, ...changes };
  const womenBps = changes.womenBps ?? null;
  return world.do(recordResults, world.secretary('UBKT'), {
    ...entry,
    womenBps,
    blocYearId: world.review,
    agencyId: world.agency(code).id,
  });
}

/** Opens, and records every agency. */
export async function allRecorded(world: World): Promise<void> {
  await opened(world);
  for (const { code } of results2021) await recorded(world, code);
}

/** An agency fills its sheet in and its head sends it. */
export async function selfScored(
  world: World,
  code: string,
  points: Record<string, number> = { A: 4800, B: 1900, C: 1800, D: 900 },
): Promise<void> {
  const ofAgency = { blocYearId: world.review, agencyId: world.agency(code).id };
  await world.do(saveSelfAssessment, world.officer(code), {
    ...ofAgency,
    lines: typedLines(points),
  });
  await world.do(submitSelfAssessment, world.head(code), ofAgency);
}

const openDetailedCopy = copiesOf(async (store) => {
  const beginning = await foundWorld(store);
  const world = worldIn(store, beginning);
  const bloc = await foundUnruled(world.do, world.stage.ground, 'khoi-cham-theo-tieu-chi');
  const keeper = world.secretary('UBKT');
  const year = { blocYearId: bloc.review };
  const appraisal = { lockAfterDays: 3, explainDays: 5, recheckDays: 5, crossScorers: 2 };
  await world.do(adoptCharter, keeper, { ...year, ...charter, tieBreaks: [...charter.tieBreaks], appraisal });
  await world.do(adoptCriteria, keeper, { ...year, ...usualScale(100) });
  await world.do(openScoring, keeper, year);
  return { beginning, bloc };
});

/** A world whose year is scored line by line, on the usual scale, two peers scoring each member; self-scoring is open. */
export async function openDetailedWorld(): Promise<World> {
  const { store, made } = await openDetailedCopy();
  return { ...worldIn(store, made.beginning), ...made.bloc };
}

/** The days of a recheck go by. The clock of a rehearsal stands still, so what was sent moves instead. */
export async function letRecheckDaysPass({ store, review }: Pick<World, 'store' | 'review'>): Promise<void> {
  await store.transaction((tx) =>
    tx.update(appraisals).set({ sentOn: '2022-01-01' }).where(eq(appraisals.blocYearId, review)),
  );
}

/** A file nobody has to look at: the same content for the same name. */
export function fileOf(name: string): Accepted {
  return { name, kind: 'pdf', content: Buffer.from(`%PDF-1.7 ${name}`), uploadId: null };
}
