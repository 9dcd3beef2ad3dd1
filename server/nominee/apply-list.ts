import { eq } from 'drizzle-orm';
import { nomineeImports } from '@/db/schema/nomination';
import { mayApplyNominees, writesOfNominees, type NomineeLine } from '@/domain/nominee/import';
import type { ApplyNomineesInput } from '@/domain/nominee/input';
import { wholeAgency, type SubjectRef } from '@/domain/nominee/subject';
import { may } from '@/domain/rights/may';
import { fold } from '@/lib/fold';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { listIndividuals } from '../individual/queries';
import { recordIndividual } from '../individual/record';
import { saveNomination } from '../nomination/save';
import { demand, demandRight, RefusedError } from '../refused';
import { listUnits } from '../unit/queries';
import { recordUnit } from '../unit/record';
import { findNomineeImport } from './check-list';

type Of = { readonly blocYearId: string; readonly agencyId: string };

/**
 * Writes what a checked list would do, all of it or nothing: units and people who are new, and a draft for each row, each by its own verb and
 * with its own trace. Refusals: `rights.otherAgency`, `nominee.importUnknown`, those of `mayApplyNominees` and of the verbs, where something
 * changed since the dry run. Source: issue 6.
 */
export async function applyNominees(
  context: Context,
  { blocYearId, agencyId, importId }: ApplyNomineesInput,
): Promise<{ drafts: number; bloc: string; year: number }> {
  const { tx, actor, now, record } = context;
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'nominees.imported', scope, { agencyId }), key);
  await tx.alone(`nomination:${scope.id}`);
  await tx.alone(`nominees:${agencyId}`);
  const checked = await findNomineeImport(tx, scope, agencyId, importId);
  if (!checked) throw new RefusedError({ code: 'nominee.importUnknown' }, false);
  demand(mayApplyNominees(checked.sheet, checked.appliedAt !== null));
  const lines = writesOfNominees(checked.sheet).map(({ line }) => line);
  const of = { blocYearId, agencyId };
  const units = await namedUnits(context, of, lines);
  for (const line of lines) {
    const subject = await subjectOf(context, of, line, units);
    const { formCode, groundCode, achievement } = line;
    await saveNomination(context, { ...of, subject, formCode, groundCode, achievement });
  }
  await tx
    .update(nomineeImports)
    .set({ appliedAt: now, appliedBy: actingPerson(actor) })
    .where(eq(nomineeImports.id, importId));
  await record({
    action: 'nominees.imported',
    subjectId: importId,
    scope: key,
    details: { agencyId, fileName: checked.fileName, sha256: checked.sha256, drafts: lines.length },
  });
  return { drafts: lines.length, bloc: scope.bloc.slug, year: scope.year };
}

/** The units of the agency by their folded names, those that begin with the list written down. */
async function namedUnits(context: Context, of: Of, lines: readonly NomineeLine[]): Promise<Map<string, string>> {
  const units = new Map((await listUnits(context.tx, of.agencyId)).map(({ nameFold, id }) => [nameFold, id]));
  for (const { kind, name } of lines) {
    if (kind !== 'unit' || units.has(fold(name))) continue;
    const { unitId } = await recordUnit(context, { ...of, name });
    units.set(fold(name), unitId);
  }
  return units;
}

async function subjectOf(
  context: Context,
  of: Of,
  { kind, name, person }: NomineeLine,
  units: ReadonlyMap<string, string>,
): Promise<SubjectRef> {
  if (kind === 'unit') return { kind, unitId: units.get(fold(name)) ?? '' };
  if (kind === 'agency' || !person) return wholeAgency;
  const { unit, ...told } = person;
  const known = (await listIndividuals(context.tx, of.agencyId)).find(
    (one) => one.nameFold === fold(name) && one.birthYear === told.birthYear && fold(one.post) === fold(told.post),
  );
  if (known) return { kind: 'individual', individualId: known.id };
  const unitId = unit === null ? null : (units.get(fold(unit)) ?? null);
  const { individualId } = await recordIndividual(context, { ...of, name, ...told, unitId });
  return { kind: 'individual', individualId };
}
