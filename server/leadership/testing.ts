import type { Attendance } from '@/domain/conference/attendance';
import { handoverChecklist } from '@/domain/leadership/checklist';
import { getBlocYear } from '../bloc/queries';
import { conveneConference } from '../conference/convene';
import { openConference } from '../conference/open';
import { recordAttendance } from '../conference/record-attendance';
import { at } from '../sample/run';
import type { World } from '../testing/world';
import { acclaim } from './acclaim';
import { checkItem } from './check-item';
import { confirmHandover } from './confirm-handover';
import { prepareHandover } from './prepare-handover';
import { findHandover } from './queries';

const codes = ['UBKT', 'TCT', 'BTC', 'VPTU', 'BDBP', 'BTG', 'BNC', 'BDV', 'DUK'] as const;

/** The conference of 10 January 2022 in session, all nine present unless told otherwise. */
export async function holdConference(
  world: World,
  elsewhere: Readonly<Record<string, Attendance>> = {},
): Promise<void> {
  const keeper = world.secretary('UBKT');
  const year = { blocYearId: world.review };
  await world.do(conveneConference, keeper, {
    ...year,
    heldOn: '2022-01-10',
    session: 'afternoon',
    place: 'thành phố Điện Biên Phủ',
    review: 'Các cơ quan đã phối hợp thực hiện tốt các phong trào thi đua.',
  });
  const attendance = Object.fromEntries(codes.map((code) => [world.agency(code).id, elsewhere[code] ?? 'present']));
  await world.do(recordAttendance, keeper, { ...year, attendance });
  await world.do(openConference, keeper, year);
}

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
export async function handOver(world: World): Promise<void> {
  await acclaimBoth(world);
  await prepareList(world);
  await world.do(confirmHandover, world.head('UBKT'), { blocYearId: world.review, side: 'from' });
  await world.do(confirmHandover, world.head('TCT'), { blocYearId: world.review, side: 'to' });
}
