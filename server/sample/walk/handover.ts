import { acclaim } from '../../leadership/acclaim';
import { checkItem } from '../../leadership/check-item';
import { confirmHandover } from '../../leadership/confirm-handover';
import { prepareHandover } from '../../leadership/prepare-handover';
import { findHandover } from '../../leadership/queries';
import { keeperBefore, scopeOf, timeOf, type Stage } from './stage';

/** Leader and deputy of the coming year acclaimed, the list checked, both heads confirm: the leadership has passed. */
export async function handOver(stage: Stage, votes: { leader: number; deputy: number }): Promise<void> {
  const { run, ground, review: blocYearId, incoming, deputy } = stage;
  const keeper = keeperBefore(stage);
  const acclaimed = {
    blocYearId,
    role: 'leader' as const,
    agencyId: ground.agencyId(incoming),
    votesFor: votes.leader,
  };
  await run(acclaim, keeper, acclaimed, timeOf(stage, '14:50'));
  await run(
    acclaim,
    keeper,
    { blocYearId, role: 'deputy', agencyId: ground.agencyId(deputy), votesFor: votes.deputy },
    timeOf(stage, '14:52'),
  );
  await passOn(stage);
}

/** What was acclaimed takes effect: the list checked, both heads confirm. */
export async function passOn(stage: Stage): Promise<void> {
  const { run, ground, store, review: blocYearId, outgoing, incoming } = stage;
  const keeper = keeperBefore(stage);
  await run(prepareHandover, keeper, { blocYearId }, timeOf(stage, '14:55'));
  const handover = await findHandover(store.read, await scopeOf(stage, blocYearId, timeOf(stage, '14:55')));
  for (const { id } of handover?.items ?? [])
    await run(checkItem, keeper, { blocYearId, itemId: id, note: '', done: true }, timeOf(stage, '14:57'));
  await run(confirmHandover, ground.head(outgoing), { blocYearId, side: 'from' }, timeOf(stage, '15:00'));
  await run(confirmHandover, ground.head(incoming), { blocYearId, side: 'to' }, timeOf(stage, '15:01'));
}
