import { eq } from 'drizzle-orm';
import { regulationInstruments, regulations } from '@/db/schema/regulation';
import type { CorrectRegulationInput } from '@/domain/regulation/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { mayCorrect } from '@/domain/shared/versions';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { insertPapers } from './record';
import { demandKnown } from './versions';

/**
 * Corrects a version nobody has checked yet, its days and papers included; its code stays. What it said before is kept with the event.
 * Refusals: `rights.notAppointed`, `regulation.unknownCode` at `replaces` or `amends`, those of `mayCorrect`.
 */
export async function correctRegulation(
  { tx, actor, now, record }: Context,
  { id, papers, ...input }: CorrectRegulationInput,
): Promise<{ id: string; code: string }> {
  demandRight(mayInstallation(actor, 'regulation.corrected', dayOf(now)), null);
  await tx.alone('version:regulation');
  await demandKnown(tx, input.replaces, 'replaces');
  await demandKnown(tx, input.amends, 'amends');
  const [version] = await tx.select().from(regulations).where(eq(regulations.id, id));
  if (!version) throw new Error(`No regulation ${id}`);
  const held = await tx.select().from(regulations).where(eq(regulations.code, version.code));
  demand(
    mayCorrect(
      version,
      held.filter((each) => each.id !== id),
      input,
    ),
  );
  await tx.update(regulations).set(input).where(eq(regulations.id, id));
  await tx.delete(regulationInstruments).where(eq(regulationInstruments.regulationId, id));
  await insertPapers(tx, [{ regulationId: id, papers }]);
  await record({
    action: 'regulation.corrected',
    subjectId: id,
    scope: null,
    details: { before: version, after: { ...input, papers: papers.map(({ citation }) => citation) } },
  });
  return { id, code: version.code };
}
