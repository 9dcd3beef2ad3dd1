import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies } from '@/db/schema/agency';
import { agencyImports } from '@/db/schema/agency-event';
import { keyOfCode } from '@/domain/agency/begin';
import { faultsOfRegister, type Profile, writesOfRegister } from '@/domain/agency/import';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { canonicalJson, sha256 } from '../audit/hash';
import type { Context } from '../context';
import { demandRight } from '../refused';
import type { Cell } from '../sheet/cell';
import { interpretRegister, type RegisterSheetFacts } from '../sheet/register-rows';
import { readRegister } from './read-register';

/** A register that was read: `cells` row by row, `sha256` of the file it came from. */
export type CheckRegisterInput = {
  readonly fileName: string;
  readonly sha256: string;
  readonly cells: readonly (readonly Cell[])[];
};

/**
 * The dry run of a register: keeps what the sheet would do, so that one button can do just that later. No agency is touched. Refusal:
 * `rights.notAppointed`; what is wrong in the sheet is in its rows.
 */
export async function checkRegister(
  { tx, actor, now, record }: Context,
  { fileName, sha256: hash, cells }: CheckRegisterInput,
): Promise<{ importId: string }> {
  demandRight(mayInstallation(actor, 'agency.sheetChecked', dayOf(now)), null);
  const { facts, head } = await readSheetFacts(tx);
  const sheet = { ...interpretRegister(cells, facts), head };
  const importId = newId();
  await tx
    .insert(agencyImports)
    .values({ id: importId, fileName, sha256: hash, sheet, checkedAt: now, checkedBy: actingPerson(actor) });
  const details = {
    fileName,
    sha256: hash,
    writes: writesOfRegister(sheet).length,
    faults: faultsOfRegister(sheet).length,
  };
  await record({ action: 'agency.sheetChecked', subjectId: importId, scope: null, details });
  return { importId };
}

/** What a sheet is compared with, and a name for the state of all of it. */
export async function readSheetFacts(reader: Reader): Promise<{ facts: RegisterSheetFacts; head: string }> {
  const register = await readRegister(reader);
  const rows = await reader.select().from(agencies);
  const profiles = new Map(
    rows.map(
      ({ code, identifier, address, phone, email, contactPost, contactPhone, contactEmail }): [string, Profile] => [
        keyOfCode(code),
        { identifier, address, phone, email, contactPost, contactPhone, contactEmail },
      ],
    ),
  );
  const named = [...register].toSorted(([a], [b]) => a.localeCompare(b));
  const head = sha256(canonicalJson({ named, profiles: [...profiles].toSorted(([a], [b]) => a.localeCompare(b)) }));
  return { facts: { register, profiles }, head };
}

/** A register that was checked, as it was shown; null where there is none of this id. */
export async function findRegisterImport(reader: Reader, importId: string) {
  const [row] = await reader.select().from(agencyImports).where(eq(agencyImports.id, importId));
  return row ?? null;
}
