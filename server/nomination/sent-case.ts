import type { GroundCode } from '@/domain/award/catalogue';
import type { World } from '../testing/world';
import { saveNomination } from './save';
import { sendNomination } from './send';

/** For tests: a nomination of an agency of its own form, drafted by its officer and sent by its head. */
export async function sentCase(
  world: World,
  code: string,
  formCode = 'PROV_CERT',
  groundCode: GroundCode = 'movement',
  achievement = 'Thành tích năm 2021',
): Promise<{ blocYearId: string; nominationId: string }> {
  const draft = { blocYearId: world.review, agencyId: world.agency(code).id, formCode, groundCode, achievement };
  const { nominationId } = await world.do(saveNomination, world.officer(code), draft);
  const input = { blocYearId: world.review, nominationId };
  await world.do(sendNomination, world.head(code), input);
  return input;
}
