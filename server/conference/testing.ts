import type { Attendance } from '@/domain/conference/attendance';
import type { ConveneConferenceInput } from '@/domain/conference/input';
import type { World } from '../testing/world';
import { conveneConference } from './convene';
import { openConference } from './open';
import { recordAttendance } from './record-attendance';

/** The invitation of the article: the afternoon of 10 January 2022. */
export const invitation = (world: World): ConveneConferenceInput => ({
  blocYearId: world.review,
  heldOn: '2022-01-10',
  session: 'afternoon',
  place: 'Hội trường Cơ quan Ủy ban Kiểm tra Tỉnh ủy',
  review: 'Khối đã hoàn thành các nội dung giao ước thi đua năm 2021.',
});

/** The roll with everybody present but those told otherwise. */
export function roll(world: World, others: Readonly<Record<string, Attendance>> = {}) {
  const attendance = Object.fromEntries(
    world.stage.members.map((code) => [world.agency(code).id, others[code] ?? 'present']),
  );
  return { blocYearId: world.review, attendance };
}

/** Convened, all nine present unless told otherwise, opened. */
export async function holdConference(world: World, others: Readonly<Record<string, Attendance>> = {}): Promise<void> {
  const keeper = world.secretary('UBKT');
  await world.do(conveneConference, keeper, invitation(world));
  await world.do(recordAttendance, keeper, roll(world, others));
  await world.do(openConference, keeper, { blocYearId: world.review });
}
