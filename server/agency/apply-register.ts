import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { agencyImports } from '@/db/schema/agency-event';
import { keyOfCode } from '@/domain/agency/begin';
import { mayApplyRegister, type RegisterLine, writesOfRegister } from '@/domain/agency/import';
import type { ApplyRegisterInput } from '@/domain/agency/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { actingPerson } from '../acting-person';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findRegisterImport, readSheetFacts } from './check-register';
import { holdRegister, insertAgencies } from './register';

/**
 * Writes what a checked register would do, all of it or nothing: new agencies with their names and parents, and what the profiles of those
 * on record gain. No name on record is touched. Refusals: `rights.notAppointed`, `agency.importUnknown`, those of `mayApplyRegister`.
 */
export async function applyRegister(
  { tx, actor, now, record }: Context,
  { importId }: ApplyRegisterInput,
): Promise<{ written: number }> {
  demandRight(mayInstallation(actor, 'agency.imported', dayOf(now)), null);
  await holdRegister(tx);
  const checked = await findRegisterImport(tx, importId);
  if (!checked) throw new RefusedError({ code: 'agency.importUnknown' }, false);
  const { head } = await readSheetFacts(tx);
  demand(mayApplyRegister(checked.sheet, checked.appliedAt !== null, head));
  const writes = writesOfRegister(checked.sheet);
  const begun = writes.flatMap((row) => (row.status === 'new' ? row.line : []));
  await writeNew(tx, begun);
  const changed = writes.flatMap((row) => (row.status === 'changed' ? row : []));
  const known = await codes(tx);
  for (const { line, changes } of changed)
    await tx
      .update(agencies)
      .set(Object.fromEntries(changes.map(({ field, after }) => [field, after])))
      .where(eq(agencies.id, known.get(keyOfCode(line.code))?.id ?? ''));
  await tx
    .update(agencyImports)
    .set({ appliedAt: now, appliedBy: actingPerson(actor) })
    .where(eq(agencyImports.id, importId));
  const details = {
    fileName: checked.fileName,
    sha256: checked.sha256,
    registered: begun.map(({ code, name, from }) => ({ code, name, from })),
    profiled: changed.map(({ line, changes }) => ({ code: line.code, changes })),
  };
  await record({ action: 'agency.imported', subjectId: importId, scope: null, details });
  return { written: writes.length };
}

/** New agencies, the rows of one code as its names; parents once all of them are there. */
async function writeNew(tx: Tx, lines: readonly RegisterLine[]): Promise<void> {
  const groups = new Map<string, RegisterLine[]>();
  for (const line of lines.toSorted((a, b) => a.from.localeCompare(b.from)))
    groups.set(keyOfCode(line.code), [...(groups.get(keyOfCode(line.code)) ?? []), line]);
  const made = await insertAgencies(
    tx,
    [...groups.values()].flatMap((group) => {
      const last = group.at(-1);
      if (!last) return [];
      const versions = group.map(({ name, shortName, from, to, decisionRef }) => ({
        name,
        shortName,
        from,
        to,
        decisionRef,
      }));
      return [{ code: last.code, kind: last.kind, ...last.profile, versions }];
    }),
  );
  const parented = lines.filter(({ parentCode }) => parentCode !== null);
  if (parented.length === 0) return;
  const known = await codes(tx);
  const ids = new Map(made.map(({ id, code }) => [keyOfCode(code), id]));
  for (const { code, from, parentCode } of parented)
    await tx
      .update(agencyVersions)
      .set({ parentId: known.get(keyOfCode(parentCode ?? ''))?.id ?? null })
      .where(and(eq(agencyVersions.agencyId, ids.get(keyOfCode(code)) ?? ''), eq(agencyVersions.from, from)));
}

async function codes(tx: Tx): Promise<ReadonlyMap<string, { id: string }>> {
  const rows = await tx.select({ id: agencies.id, code: agencies.code }).from(agencies);
  return new Map(rows.map((row) => [keyOfCode(row.code), row]));
}
