import { and, asc, desc, eq, inArray, isNull, notInArray, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { auditEvents } from '@/db/schema/audit';
import { blocs, blocYears, memberships } from '@/db/schema/bloc';
import { covenantVersions } from '@/db/schema/covenant';
import { appointments } from '@/db/schema/person';
import type { ActorFacts } from '@/domain/person/actor';
import type { Action } from '@/domain/rights/rights';
import { installationChain } from '../audit/append';
import { listScopes, listYears, redated, refuseReplaced, type Bloc, type BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';
import { readStandings } from '../standing/standing';
import { prepared } from './prepared';
import { remembers } from './remembered';

/** Where a bloc year lies, always read anew: the bloc's own row, and the heads of the two chains its facts follow. */
export type Place = {
  readonly id: string;
  readonly year: number;
  readonly bloc: Bloc;
  /** Head of the bloc's chain. */
  readonly head: string;
  /** Its head without what a hall full of heads does, which changes neither members nor leaders nor names. */
  readonly membersHead: string;
  /** Head of the installation's chain, which the names of agencies follow. */
  readonly namesHead: string;
};

/** What is done two hundred times in a minute where a bloc signs its covenant. */
const doneInHalls = ['covenant.read', 'covenant.signed'] as const;

/** The hash at the head of a chain, with some events left out; it names the whole history before it. */
function headOf(reader: Reader, chain: SQLWrapper | string, without: readonly Action[] = []): SQL<string> {
  const last = reader
    .select({ hash: auditEvents.hash })
    .from(auditEvents)
    .where(
      and(eq(auditEvents.chain, chain), without.length > 0 ? notInArray(auditEvents.action, [...without]) : undefined),
    );
  return sql<string>`coalesce(${last.orderBy(desc(auditEvents.seq)).limit(1)}, '')`;
}

function places(reader: Reader, condition: SQL | undefined) {
  const columns = {
    id: blocYears.id,
    year: blocYears.year,
    bloc: blocs,
    head: headOf(reader, blocs.id),
    membersHead: headOf(reader, blocs.id, doneInHalls),
    namesHead: headOf(reader, installationChain),
  };
  return reader.select(columns).from(blocYears).innerJoin(blocs, eq(blocs.id, blocYears.blocId)).where(condition);
}

const placeOf = prepared((reader) => {
  const here = and(eq(blocs.slug, sql.placeholder('slug')), eq(blocYears.year, sql.placeholder('year')));
  return places(reader, here).prepare('place_of');
});

const everyPlace = prepared((reader) =>
  places(reader, isNull(blocs.replacedAt)).orderBy(asc(blocs.nameFold), desc(blocYears.year)).prepare('every_place'),
);

const placesOfPerson = prepared((reader) => {
  const joined = reader
    .select({ blocId: memberships.blocId })
    .from(appointments)
    .innerJoin(memberships, eq(memberships.agencyId, appointments.agencyId))
    .where(eq(appointments.personId, sql.placeholder('personId')));
  return places(reader, and(inArray(blocYears.blocId, joined), isNull(blocs.replacedAt)))
    .orderBy(asc(blocs.nameFold), desc(blocYears.year))
    .prepare('places_of_person');
});

const placesOfYear = prepared((reader) => {
  const real = and(isNull(blocs.replacedAt), isNull(blocs.rehearsalOn));
  return places(reader, and(real, eq(blocYears.year, sql.placeholder('year'))))
    .orderBy(asc(blocs.nameFold))
    .prepare('places_of_year');
});

/** Where one year of every bloc lies, rehearsals left out. */
export async function listPlacesOf(reader: Reader, year: number): Promise<Place[]> {
  return placesOfYear(reader).execute({ year });
}

/** Where a bloc year lies, by slug and year, or null. Says nothing yet about who may read it. */
export async function findPlace(reader: Reader, slug: string, year: number): Promise<Place | null> {
  const [place] = await placeOf(reader).execute({ slug, year });
  return place ?? null;
}

/**
 * Every year of the blocs a person may have to do with, by name of the bloc, latest year first: those any of their agencies ever
 * belonged to, all for the offices above the blocs. Whether they may open them on the day is for `visibleBlocs`.
 */
export async function listPlaces(reader: Reader, { personId, appointments: held }: ActorFacts): Promise<Place[]> {
  const above = held.some(({ office }) => office === 'provincial' || office === 'admin');
  return above ? everyPlace(reader).execute() : placesOfPerson(reader).execute({ personId });
}

const scopes = remembers<BlocYearScope>(async (reader, ids) => {
  const read = await listScopes(reader, ids, new Date());
  return new Map(read.map((scope) => [scope.id, scope]));
});

const standings = remembers(readStandings);

const years = remembers(listYears);

/** The bloc years at these places, in their order, on the official day of each. */
export async function scopesAt(reader: Reader, at: readonly Place[], now: Date): Promise<BlocYearScope[]> {
  const known = await scopes(
    reader,
    at.map(({ id, membersHead, namesHead }) => ({ id, head: `${membersHead} ${namesHead}` })),
  );
  return at.flatMap(({ id, bloc }) => {
    const scope = known.get(id);
    return scope ? [redated(scope, bloc, now)] : [];
  });
}

/**
 * The bloc year of a frozen text, for verbs that a whole hall calls at once: where it lies is read through the transaction, who belongs to it is
 * remembered under what was read there. Refusals: `covenant.unknown`, `rehearsal.replaced`.
 */
export async function getYearOfVersion(tx: Tx, versionId: string, now: Date): Promise<BlocYearScope> {
  const version = tx
    .select({ blocYearId: covenantVersions.blocYearId })
    .from(covenantVersions)
    .where(eq(covenantVersions.id, versionId));
  const [place] = await places(tx, inArray(blocYears.id, version));
  const [scope] = place ? await scopesAt(tx.committed, [place], now) : [];
  if (!scope) throw new RefusedError({ code: 'covenant.unknown' }, false);
  refuseReplaced(scope.bloc);
  return scope;
}

/** Where the bloc years at these places stand, by their id. */
export const standingsAt = standings;

/** The years the bloc at this place has, latest first. */
export async function yearsAt(reader: Reader, { bloc, head }: Place): Promise<readonly number[]> {
  return (await years(reader, [{ id: bloc.id, head }])).get(bloc.id) ?? [];
}
