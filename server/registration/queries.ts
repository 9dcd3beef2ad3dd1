import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocYears } from '@/db/schema/bloc';
import { people } from '@/db/schema/person';
import { registrationReturns, registrations, registrationTargets, registrationTitles } from '@/db/schema/registration';
import type { TargetProgress } from '@/domain/registration/progress';
import type { BlocYearScope } from '../bloc/queries';

export type RegistrationTarget = Pick<
  typeof registrationTargets.$inferSelect,
  'number' | 'text' | 'unit' | 'target' | 'before' | 'midYear' | 'midYearAt'
>;

/** Everything of a target that more than its own agency may see. */
const shown = {
  registrationId: registrationTargets.registrationId,
  number: registrationTargets.number,
  text: registrationTargets.text,
  unit: registrationTargets.unit,
  target: registrationTargets.target,
  before: registrationTargets.before,
  midYear: registrationTargets.midYear,
  midYearAt: registrationTargets.midYearAt,
};

export type Registration = typeof registrations.$inferSelect & {
  readonly targets: readonly RegistrationTarget[];
  /** Codes of the titles and forms aimed at. */
  readonly titles: readonly string[];
};

/** What each agency has registered for the year, by agency; three queries however many there are. */
export async function listRegistrations(reader: Reader, scope: BlocYearScope): Promise<Registration[]> {
  const rows = await reader.select().from(registrations).where(eq(registrations.blocYearId, scope.id));
  return withParts(reader, rows);
}

/** What an agency has registered for the year, or null while it has not begun. */
export async function findRegistration(
  reader: Reader,
  scope: BlocYearScope,
  agencyId: string,
): Promise<Registration | null> {
  const rows = await reader
    .select()
    .from(registrations)
    .where(and(eq(registrations.blocYearId, scope.id), eq(registrations.agencyId, agencyId)));
  const [found] = await withParts(reader, rows);
  return found ?? null;
}

async function withParts(
  reader: Reader,
  rows: readonly (typeof registrations.$inferSelect)[],
): Promise<Registration[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const targets = await reader
    .select(shown)
    .from(registrationTargets)
    .where(and(inArray(registrationTargets.registrationId, ids), isNull(registrationTargets.endedAt)))
    .orderBy(asc(registrationTargets.number));
  const titles = await reader.select().from(registrationTitles).where(inArray(registrationTitles.registrationId, ids));
  const targetsOf = Map.groupBy(targets, ({ registrationId }) => registrationId);
  const titlesOf = Map.groupBy(titles, ({ registrationId }) => registrationId);
  return rows.map((row) => ({
    ...row,
    targets: targetsOf.get(row.id) ?? [],
    titles: (titlesOf.get(row.id) ?? []).map(({ formCode }) => formCode).toSorted(),
  }));
}

/** The latest return of a registration with its reason, or null where it never was. */
export async function findLastReturn(reader: Reader, registrationId: string) {
  const [last] = await reader
    .select()
    .from(registrationReturns)
    .where(eq(registrationReturns.registrationId, registrationId))
    .orderBy(desc(registrationReturns.returnedAt))
    .limit(1);
  return last ?? null;
}

/** Which row a target is that stands, by its number. */
export const targetOf = (registrationId: string, number: number) =>
  and(
    eq(registrationTargets.registrationId, registrationId),
    eq(registrationTargets.number, number),
    isNull(registrationTargets.endedAt),
  );

/** The targets of an agency with what it reported and what it is writing since: for its own people. */
export async function listProgress(reader: Reader, registrationId: string): Promise<TargetProgress[]> {
  const rows = await reader
    .select({
      number: registrationTargets.number,
      midYear: registrationTargets.midYear,
      draft: registrationTargets.midYearDraft,
      draftByName: people.name,
      version: registrationTargets.midYearVersion,
    })
    .from(registrationTargets)
    .leftJoin(people, eq(people.id, registrationTargets.midYearDraftBy))
    .where(and(eq(registrationTargets.registrationId, registrationId), isNull(registrationTargets.endedAt)))
    .orderBy(asc(registrationTargets.number));
  return rows.map(({ draftByName, ...row }) => ({ ...row, draftByName: draftByName ?? '' }));
}

/** The texts of all targets registered in a year or the one before, each once: what a line of a scale may measure. */
export async function findRegistrationTexts(reader: Reader, scope: BlocYearScope): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ text: registrationTargets.text })
    .from(registrationTargets)
    .innerJoin(blocYears, eq(blocYears.id, registrationTargets.blocYearId))
    .where(
      and(
        eq(registrationTargets.blocId, scope.blocId),
        isNull(registrationTargets.endedAt),
        inArray(blocYears.year, [scope.year - 1, scope.year]),
      ),
    )
    .orderBy(asc(registrationTargets.text));
  return rows.map(({ text }) => text);
}
