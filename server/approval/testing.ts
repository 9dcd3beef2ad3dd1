import { charter, criteria } from '@/db/sample/rules';
import type { ApprovableAct } from '@/domain/approval/approve';
import { charterDefaults } from '@/domain/charter/defaults';
import { adoptCharter } from '../charter/adopt';
import { adoptDraft } from '../charter/adopt-draft';
import { draftCharter } from '../charter/draft';
import { charterHash } from '../charter/queries';
import { saveCharter } from '../charter/save';
import { adoptCriteria } from '../criteria/adopt';
import { foundUnruled } from '../sample/rehearsal';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { askApproval } from './ask';
import { giveApproval } from './give';

/** A bloc whose charter asks for a second head's word on what undoes or binds. */
export async function openTwoHeadedWorld(): Promise<World> {
  const opened = await openWorld();
  const bloc = await foundUnruled(opened.do, opened.stage.ground, 'khoi-hai-nguoi-duyet');
  const world = { ...opened, ...bloc, stage: { ...opened.stage, ...bloc } };
  const keeper = world.secretary('UBKT');
  await world.do(adoptCharter, keeper, { blocYearId: bloc.review, ...charter });
  await world.do(adoptCriteria, keeper, { blocYearId: bloc.review, ...criteria });
  const blocYearId = bloc.plan;
  const rules = { ...charterDefaults, secondApprovers: true };
  await world.do(draftCharter, keeper, { blocYearId, from: 'defaults' });
  await world.do(saveCharter, keeper, { blocYearId, rules, tieRows: [0, 1, 2] });
  await approve(world, 'charter.adopted', charterHash(rules));
  const paper = { number: '03-QC/KTĐ', adoptedOn: '2022-01-10', meeting: 'Hội nghị khối' };
  await world.do(adoptDraft, keeper, { blocYearId, ...paper, seen: charterHash(rules) });
  return world;
}

/** A second head's word is asked for and given on what has this hash; it waits on a desk in between. Answers what waited there. */
export async function approve(world: World, act: ApprovableAct, seen: string): Promise<readonly ApprovableAct[]> {
  const { plan: blocYearId } = world;
  await world.do(askApproval, world.head('UBKT'), { blocYearId, act, reason: 'Khối đã thống nhất' });
  const awaited = (await getStanding(world.store.read, { id: blocYearId })).approvals.map((one) => one.act);
  await world.do(giveApproval, world.head('TCT'), { blocYearId, act, seen });
  return awaited;
}
