import { and, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { nomineeImports } from '@/db/schema/nomination';
import { faultsOfNominees, writesOfNominees } from '@/domain/nominee/import';
import { may } from '@/domain/rights/may';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { proposableForms } from '../award/queries';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { listIndividuals } from '../individual/queries';
import { listNominations } from '../nomination/queries';
import { demandRight } from '../refused';
import type { Cell } from '../sheet/cell';
import { doubleKey, interpretNominees, type NomineeSheetFacts } from '../sheet/nominee-rows';
import { listUnits } from '../unit/queries';

/** A list that was read: `cells` row by row, `sha256` of the file it came from. */
export type CheckNomineesInput = {
  readonly blocYearId: string;
  readonly agencyId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly cells: readonly (readonly Cell[])[];
};

/**
 * The dry run of a list of nominees: keeps what the sheet would do, so that one press can do just that later; nobody is written down and
 * nothing is proposed. Refusal: `rights.otherAgency`; what is wrong in the sheet is in its rows. Source: issue 6.
 */
export async function checkNominees(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, fileName, sha256, cells }: CheckNomineesInput,
): Promise<{ importId: string; bloc: string; year: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'nominees.sheetChecked', scope, { agencyId }), key);
  const sheet = interpretNominees(cells, await readNomineeFacts(tx, scope, agencyId));
  const importId = newId();
  await tx.insert(nomineeImports).values({
    id: importId,
    ...key,
    agencyId,
    fileName,
    sha256,
    sheet,
    checkedAt: now,
    checkedBy: actingPerson(actor),
  });
  await record({
    action: 'nominees.sheetChecked',
    subjectId: importId,
    scope: key,
    details: {
      agencyId,
      fileName,
      sha256,
      writes: writesOfNominees(sheet).length,
      faults: faultsOfNominees(sheet).length,
    },
  });
  return { importId, bloc: scope.bloc.slug, year: scope.year };
}

async function readNomineeFacts(reader: Reader, scope: BlocYearScope, agencyId: string): Promise<NomineeSheetFacts> {
  const people = await listIndividuals(reader, agencyId);
  const byId = new Map(people.map((one) => [one.id, one]));
  const own = (await listNominations(reader, scope)).filter((one) => one.agencyId === agencyId);
  const proposed = own.map(({ subjectKind, unit, individualId, formCode, number }) => {
    const one = individualId ? byId.get(individualId) : undefined;
    const person = one && { ...one, unit: null };
    const name = subjectKind === 'unit' ? (unit ?? '') : (one?.name ?? '');
    return [doubleKey({ kind: subjectKind, name, person: person ?? null, formCode }), number] as const;
  });
  return {
    on: scope.on,
    forms: await proposableForms(reader, scope.on),
    units: await listUnits(reader, agencyId),
    people: people.map((one) => ({ ...one, key: one.id, postFold: fold(one.post) })),
    proposed: new Map(proposed),
  };
}

/** A list of an agency that was checked, as it was shown; null where there is none of this id. */
export async function findNomineeImport(reader: Reader, scope: BlocYearScope, agencyId: string, importId: string) {
  const [row] = await reader
    .select()
    .from(nomineeImports)
    .where(
      and(
        eq(nomineeImports.id, importId),
        eq(nomineeImports.blocYearId, scope.id),
        eq(nomineeImports.agencyId, agencyId),
      ),
    );
  return row ?? null;
}
