import { max } from 'drizzle-orm';
import { regulations } from '@/db/schema/award';
import type { RegulationFacts } from '@/domain/award/catalogue';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';

/**
 * Records rules with their days of validity, in the order given. Refusals: `rights.notAppointed`, `regulation.alreadyRecorded`.
 * Source: domain 3.
 */
export async function recordRegulations(
  { tx, actor, now, record }: Context,
  inputs: readonly RegulationFacts[],
): Promise<{ recorded: number }> {
  demandRight(mayInstallation(actor, 'regulation.recorded', dayOf(now)), null);
  await tx.alone('regulations');
  const [last] = await tx.select({ position: max(regulations.position) }).from(regulations);
  const first = (last?.position ?? 0) + 1;
  const written = await tx
    .insert(regulations)
    .values(inputs.map((input, i) => ({ id: newId(), position: first + i, ...input })))
    .onConflictDoNothing()
    .returning({ code: regulations.code });
  const codes = new Set(written.map(({ code }) => code));
  const known = inputs.find(({ code }) => !codes.has(code));
  if (known) demand(refuse('regulation.alreadyRecorded', { code: known.code }));
  await record({
    action: 'regulation.recorded',
    subjectId: 'regulations',
    scope: null,
    details: { codes: [...codes] },
  });
  return { recorded: written.length };
}
