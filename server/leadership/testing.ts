import { leadershipVotes } from '@/db/sample/article';
import { handoverChecklist } from '@/domain/leadership/checklist';
import { getBlocYear } from '../bloc/queries';
import { at } from '../sample/run';
import { handOver as passOn } from '../sample/walk/handover';
import type { World } from '../testing/world';
import { acclaim } from './acclaim';
import { checkItem } from './check-item';
import { prepareHandover } from './prepare-handover';
import { findHandover } from './queries';

/** The Political School acclaimed leader with 8 of 9, the newspaper deputy with 7 of 9. */
export async function acclaimBoth(world: World): Promise<void> {
  const keeper = world.secretary('UBKT');
  const year = { blocYearId: world.review };
  await world.do(acclaim, keeper, { ...year, role: 'leader', agencyId: world.agency('TCT').id, votesFor: 8 });
  await world.do(acclaim, keeper, { ...year, role: 'deputy', agencyId: world.agency('BDBP').id, votesFor: 7 });
}

/** The handover drawn up, its items checked up to a number; answers the ids of the items. */
export async function prepareList(world: World, checked: number = handoverChecklist.length): Promise<string[]> {
  const keeper = world.secretary('UBKT');
  const year = { blocYearId: world.review };
  await world.do(prepareHandover, keeper, year);
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10'));
  const ids = (await findHandover(world.store.read, scope))?.items.map(({ id }) => id) ?? [];
  for (const itemId of ids.slice(0, checked))
    await world.do(checkItem, keeper, { ...year, itemId, note: '', done: true });
  return ids;
}

/** The leadership passed from the Inspection Commission's office to the Political School. */
export function handOver({ stage }: World): Promise<void> {
  const { leader, deputy } = leadershipVotes;
  return passOn(stage, { leader: leader.votesFor, deputy: deputy.votesFor });
}
