import { faultsOfSheet, type CheckedSheet } from '@/domain/scoring/import';
import type { ScoreTemplateFacts } from '@/papers/score-template/score-template';
import { sha256 } from '../audit/hash';
import { getBlocYear, type BlocYearScope } from '../bloc/queries';
import { at } from '../sample/run';
import { readSheet } from '../sheet/read-sheet';
import type { World } from '../testing/world';
import { applyImport, findImport } from './apply-import';
import { checkSheet } from './check-sheet';
import { getScale } from './queries';
import { readSheetFacts } from './sheet-facts';

/** The year that is reviewed, at two in the afternoon. */
export const reviewed = ({ store, review }: World): Promise<BlocYearScope> =>
  getBlocYear(store.read, review, at('2022-01-10', '14:00'));

/** Somebody chooses a file of points; answers the id of the dry run. */
export async function uploaded(world: World, bytes: Uint8Array, actor = world.secretary('UBKT')): Promise<string> {
  const read = await readSheet(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const input = { blocYearId: world.review, fileName: 'diem.xlsx', sha256: sha256(bytes), cells: read.rows };
  return (await world.do(checkSheet, actor, input)).importId;
}

/** Presses the button under a dry run. */
export const applied = (world: World, importId: string, actor = world.secretary('UBKT')) =>
  world.do(applyImport, actor, { blocYearId: world.review, importId });

/** What a dry run shows. */
export async function dryRun(world: World, importId: string): Promise<CheckedSheet> {
  const checked = await findImport(world.store.read, await reviewed(world), importId);
  if (!checked) throw new Error('nothing was kept');
  return checked.sheet;
}

/** Its wrong cells, each with the code of its refusal. */
export const faultsIn = async (world: World, importId: string): Promise<string[]> =>
  faultsOfSheet(await dryRun(world, importId)).map(({ cell, refusal }) => `${cell} ${refusal.code}`);

/** What the year hands out to be filled in, with what stands now. */
export async function handedOut(world: World): Promise<ScoreTemplateFacts> {
  const scope = await reviewed(world);
  const facts = await readSheetFacts(world.store.read, scope, await getScale(world.store.read, scope));
  const { agencies, bonusCapCenti } = facts;
  const lines = facts.lines.map((line) => ({ ...line, name: line.code }));
  return { bloc: scope.bloc.name, year: scope.year, lines, bonusCapCenti, agencies };
}
