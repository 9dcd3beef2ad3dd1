import { and, count, desc, eq, inArray, isNull, max } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocs, blocYears } from '@/db/schema/bloc';
import { covenantVersions, signatures } from '@/db/schema/covenant';
import { awards } from '@/db/schema/submission';
import { compared, type ComparedBloc } from '@/domain/bloc/compare';
import type { IsoDate } from '@/domain/shared/dates';
import { inForce } from '../covenant/in-force';
import { listPlacesOf, scopesAt, standingsAt } from '../remembered/bloc-years';

/** Every bloc of the province in one year, side by side; rehearsals left out. A fixed number of queries, however many blocs. */
export async function compareBlocs(reader: Reader, year: number, now: Date): Promise<ComparedBloc[]> {
  const places = await listPlacesOf(reader, year);
  if (places.length === 0) return [];
  const ids = places.map(({ id }) => id);
  const scopes = await scopesAt(reader, places, now);
  const standings = await standingsAt(reader, places);
  const signedOn = await lastSignatures(reader, ids);
  const awarded = await countAwardsOf(reader, ids);
  return scopes.flatMap((scope) => {
    const standing = standings.get(scope.id);
    const known = { signedOn: signedOn.get(scope.id) ?? null, awards: awarded.get(scope.id) ?? 0 };
    return standing ? [compared(scope, standing, known)] : [];
  });
}

async function lastSignatures(reader: Reader, blocYearIds: readonly string[]): Promise<Map<string, IsoDate>> {
  const rows = await reader
    .select({ id: signatures.blocYearId, on: max(signatures.signedOn) })
    .from(signatures)
    .innerJoin(covenantVersions, eq(covenantVersions.id, signatures.versionId))
    .where(and(inArray(signatures.blocYearId, [...blocYearIds]), inForce))
    .groupBy(signatures.blocYearId);
  return new Map(rows.flatMap(({ id, on }) => (on ? [[id, on] as const] : [])));
}

async function countAwardsOf(reader: Reader, blocYearIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await reader
    .select({ id: awards.blocYearId, count: count() })
    .from(awards)
    .where(inArray(awards.blocYearId, [...blocYearIds]))
    .groupBy(awards.blocYearId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** The years any bloc has, rehearsals left out, latest first. */
export async function listEveryYear(reader: Reader): Promise<number[]> {
  const rows = await reader
    .selectDistinct({ year: blocYears.year })
    .from(blocYears)
    .innerJoin(blocs, eq(blocs.id, blocYears.blocId))
    .where(and(isNull(blocs.replacedAt), isNull(blocs.rehearsalOn)))
    .orderBy(desc(blocYears.year));
  return rows.map(({ year }) => year);
}
