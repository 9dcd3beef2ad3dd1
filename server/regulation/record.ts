import { max } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { regulationInstruments, regulations } from '@/db/schema/regulation';
import type { InstrumentFacts, RegulationFacts } from '@/domain/regulation/regulation';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { refuse } from '@/domain/shared/refusal';
import { onePerDay } from '@/domain/shared/versions';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';

/**
 * Records regulations with their versions and papers, in the order given; all or none. Refusals: `rights.notAppointed`,
 * `regulation.alreadyRecorded` for a code on record, `version.periodsOverlap`. Source: domain 3.
 */
export async function recordRegulations(
  { tx, actor, now, record }: Context,
  inputs: readonly RegulationFacts[],
): Promise<{ recorded: number }> {
  demandRight(mayInstallation(actor, 'regulation.recorded', dayOf(now)), null);
  await tx.alone('version:regulation');
  const held = new Set((await tx.selectDistinct({ code: regulations.code }).from(regulations)).map(({ code }) => code));
  const known = inputs.find(({ code }) => held.has(code));
  if (known) demand(refuse('regulation.alreadyRecorded', { code: known.code }));
  demand(onePerDay(inputs.map(({ code, from, to }) => ({ name: code, from, to }))));
  const first = await nextPosition(tx);
  const codes = [...new Set(inputs.map(({ code }) => code))];
  const rows = inputs.map(({ papers, subjects, replaces, amends, ...input }) => ({
    row: {
      ...input,
      id: newId(),
      subjects: [...subjects],
      replaces: [...replaces],
      amends: [...amends],
      position: first + codes.indexOf(input.code),
    },
    papers,
  }));
  if (rows.length > 0) await tx.insert(regulations).values(rows.map(({ row }) => row));
  await insertPapers(
    tx,
    rows.map(({ row, papers }) => ({ regulationId: row.id, papers })),
  );
  await record({ action: 'regulation.recorded', subjectId: 'regulations', scope: null, details: { codes } });
  return { recorded: rows.length };
}

/** The place in lists of a regulation with a new code: the last. */
export async function nextPosition(tx: Tx): Promise<number> {
  const [last] = await tx.select({ position: max(regulations.position) }).from(regulations);
  return (last?.position ?? 0) + 1;
}

/** Writes the papers versions consist of, in their order. */
export async function insertPapers(
  tx: Tx,
  versions: readonly { readonly regulationId: string; readonly papers: readonly InstrumentFacts[] }[],
): Promise<void> {
  const rows = versions.flatMap(({ regulationId, papers }) =>
    papers.map((paper, i) => ({ id: newId(), regulationId, position: i + 1, ...paper })),
  );
  if (rows.length > 0) await tx.insert(regulationInstruments).values(rows);
}
