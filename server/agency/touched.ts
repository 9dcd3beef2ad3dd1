import { and, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocs, blocYears, leaderships, memberships } from '@/db/schema/bloc';
import { covenantVersions } from '@/db/schema/covenant';
import { mandates } from '@/db/schema/mandate';
import { nominations } from '@/db/schema/nomination';
import { appointments } from '@/db/schema/person';
import { registrations } from '@/db/schema/registration';
import { selfAssessments } from '@/db/schema/result';
import type { AgencyEvent, Effect } from '@/domain/agency/event';
import { gathered, type Touch, type TouchKind } from '@/domain/agency/touch';
import type { NominationStatus } from '@/domain/nomination/status';
import type { IsoDate } from '@/domain/shared/dates';
import { inForce } from '../covenant/in-force';

/** Before the bloc has voted on it. */
const undecided = ['draft', 'sent', 'returned', 'onBallot'] as const satisfies readonly NominationStatus[];

/**
 * What lies in the blocs of the agencies an event changes, from the year of its day on: a fixed number of queries, whatever it touches.
 * A rehearsal is left out.
 */
export async function touchedBy(reader: Reader, event: AgencyEvent, effect: Effect): Promise<Touch[]> {
  const ends = effect.endsAgencies.map(({ agencyId }) => agencyId);
  const renamed = event.kind === 'renamed' ? [event.agencyId] : [];
  const subjects = [...ends, ...renamed];
  const year = Number(event.on.slice(0, 4));
  const joined = effect.beginsMemberships.map(({ blocId }) => blocId);
  const left = effect.endsMemberships.map(({ blocId }) => blocId);
  return gathered([
    ...(await inYears(reader, subjects, ends, year)),
    ...(await covenants(reader, subjects, joined, year)),
    ...(await inBlocs(reader, { joins: joined, leaves: left })),
    ...(await ofPeople(reader, ends, event.on)),
    ...children(event, effect),
  ]);
}

const placeColumns = { bloc: blocs.slug, blocName: blocs.name, year: blocYears.year };
const real = and(isNull(blocs.rehearsalOn), isNull(blocs.replacedAt));
type PlaceRow = { bloc: string; blocName: string; year: number };

const touch = (kind: TouchKind, { bloc, blocName, year }: PlaceRow): Touch => ({
  kind,
  count: 1,
  place: { bloc, blocName, year },
});

async function inYears(
  reader: Reader,
  subjects: readonly string[],
  ends: readonly string[],
  year: number,
): Promise<Touch[]> {
  if (subjects.length === 0) return [];
  const ids = [...subjects];
  const lead = await reader
    .select({ ...placeColumns, agencyId: leaderships.agencyId })
    .from(leaderships)
    .innerJoin(blocYears, eq(blocYears.id, leaderships.blocYearId))
    .innerJoin(blocs, eq(blocs.id, leaderships.blocId))
    .where(and(inArray(leaderships.agencyId, ids), gte(blocYears.year, year), real));
  const registered = await reader
    .select(placeColumns)
    .from(registrations)
    .innerJoin(blocYears, eq(blocYears.id, registrations.blocYearId))
    .innerJoin(blocs, eq(blocs.id, registrations.blocId))
    .where(and(inArray(registrations.agencyId, ids), gte(blocYears.year, year), real));
  const sheets = await reader
    .select(placeColumns)
    .from(selfAssessments)
    .innerJoin(blocYears, eq(blocYears.id, selfAssessments.blocYearId))
    .innerJoin(blocs, eq(blocs.id, selfAssessments.blocId))
    .where(and(inArray(selfAssessments.agencyId, ids), gte(blocYears.year, year), real));
  const proposed = await reader
    .select(placeColumns)
    .from(nominations)
    .innerJoin(blocYears, eq(blocYears.id, nominations.blocYearId))
    .innerJoin(blocs, eq(blocs.id, nominations.blocId))
    .where(and(inArray(nominations.agencyId, ids), inArray(nominations.status, [...undecided]), real));
  const composed = await reader
    .select({ ...placeColumns, agencyId: memberships.agencyId })
    .from(memberships)
    .innerJoin(blocYears, eq(blocYears.id, memberships.blocYearId))
    .innerJoin(blocs, eq(blocs.id, memberships.blocId))
    .where(and(inArray(memberships.agencyId, ids), gte(blocYears.year, year), real));
  return [
    ...lead.filter(({ agencyId }) => ends.includes(agencyId)).map((row) => touch('leadership', row)),
    ...registered.map((row) => touch('registration', row)),
    ...sheets.map((row) => touch('selfAssessment', row)),
    ...proposed.map((row) => touch('nomination', row)),
    ...composed.filter(({ agencyId }) => !ends.includes(agencyId)).map((row) => touch('keeps', row)),
  ];
}

/** Texts that are frozen or signed: those that name an agency of the event, and those a new member is no party of. */
async function covenants(
  reader: Reader,
  subjects: readonly string[],
  joined: readonly string[],
  year: number,
): Promise<Touch[]> {
  const theirs = subjects.length > 0 ? inArray(memberships.agencyId, [...subjects]) : undefined;
  const entered = joined.length > 0 ? inArray(covenantVersions.blocId, [...joined]) : undefined;
  if (!theirs && !entered) return [];
  const rows = await reader
    .select({
      ...placeColumns,
      id: covenantVersions.id,
      blocId: covenantVersions.blocId,
      agencyId: memberships.agencyId,
    })
    .from(covenantVersions)
    .innerJoin(blocYears, eq(blocYears.id, covenantVersions.blocYearId))
    .innerJoin(blocs, eq(blocs.id, covenantVersions.blocId))
    .innerJoin(memberships, eq(memberships.blocYearId, covenantVersions.blocYearId))
    .where(and(inForce, gte(blocYears.year, year), real, or(theirs, entered)));
  const texts = new Map(rows.map((row) => [row.id, row]));
  return [...texts.values()].flatMap((text) => [
    ...(rows.some(({ id, agencyId }) => id === text.id && subjects.includes(agencyId))
      ? [touch('covenant', text)]
      : []),
    ...(joined.includes(text.blocId) ? [touch('annex', text)] : []),
  ]);
}

async function inBlocs(
  reader: Reader,
  moves: { readonly joins: readonly string[]; readonly leaves: readonly string[] },
): Promise<Touch[]> {
  const ids = [...moves.joins, ...moves.leaves];
  if (ids.length === 0) return [];
  const rows = await reader.select().from(blocs).where(inArray(blocs.id, ids));
  return (['leaves', 'joins'] as const).flatMap((kind) =>
    moves[kind].flatMap((blocId): Touch[] => {
      const row = rows.find(({ id }) => id === blocId);
      return row ? [{ kind, count: 1, place: { bloc: row.slug, blocName: row.name, year: null } }] : [];
    }),
  );
}

/** People whose appointments end with their agency, and mandates that do. */
async function ofPeople(reader: Reader, ends: readonly string[], on: IsoDate): Promise<Touch[]> {
  if (ends.length === 0) return [];
  const rows = await reader
    .selectDistinct({ personId: appointments.personId })
    .from(appointments)
    .where(and(inArray(appointments.agencyId, [...ends]), or(isNull(appointments.to), gte(appointments.to, on))));
  const authorised = await reader
    .select({ id: mandates.id })
    .from(mandates)
    .where(and(inArray(mandates.agencyId, [...ends]), gte(mandates.to, on), isNull(mandates.withdrawnFrom)));
  const counts = [
    { kind: 'appointment', count: rows.length, place: null },
    { kind: 'mandate', count: authorised.length, place: null },
  ] as const;
  return counts.filter(({ count }) => count > 0);
}

/** Agencies that stand under the heir from the day on. */
function children({ kind }: AgencyEvent, { registers, beginsVersions }: Effect): Touch[] {
  const count = kind === 'merged' || kind === 'split' ? beginsVersions.length - registers.length : 0;
  return count > 0 ? [{ kind: 'child', count, place: null }] : [];
}
