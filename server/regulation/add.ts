import { eq } from 'drizzle-orm';
import { regulations } from '@/db/schema/regulation';
import type { AddRegulationInput } from '@/domain/regulation/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demandRight } from '../refused';
import { insertPapers, nextPosition } from './record';
import { demandKnown, makeRoom, unchecked } from './versions';

/**
 * Adds a regulation, or a new version of one from a day on; the version before it ends the day before. It is unchecked until somebody
 * vouches for it. Refusals: `rights.notAppointed`, `regulation.unknownCode` at `replaces` or `amends`, those of `placeVersion`.
 */
export async function addRegulation(
  { tx, actor, now, record }: Context,
  { papers, ...input }: AddRegulationInput,
): Promise<{ id: string; code: string }> {
  demandRight(mayInstallation(actor, 'regulation.recorded', dayOf(now)), null);
  await tx.alone('version:regulation');
  await demandKnown(tx, input.replaces, 'replaces');
  await demandKnown(tx, input.amends, 'amends');
  const held = await tx.select().from(regulations).where(eq(regulations.code, input.code));
  const { ended } = await makeRoom(tx, 'regulation', held, input);
  const id = newId();
  const position = held[0]?.position ?? (await nextPosition(tx));
  await tx.insert(regulations).values({ id, ...input, ...unchecked, position });
  await insertPapers(tx, [{ regulationId: id, papers }]);
  await record({
    action: 'regulation.recorded',
    subjectId: id,
    scope: null,
    details: { ...input, papers: papers.map(({ citation }) => citation), ended },
  });
  return { id, code: input.code };
}
