import { and, asc, count, desc, eq, gte, isNull, like, lte, max, or, sql } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocFormerNames, blocMemberships, blocs, blocYears, compositionDrafts } from '@/db/schema/bloc';
import type { IsoDate } from '@/domain/shared/dates';
import { fold } from '@/lib/fold';

/** Whether a bloc that exists, other than this one, is called the same; rehearsals do not count. */
export async function isNameTaken(reader: Reader, name: string, exceptBlocId?: string): Promise<boolean> {
  const same = await reader
    .select({ id: blocs.id })
    .from(blocs)
    .where(
      and(
        eq(blocs.nameFold, fold(name)),
        isNull(blocs.rehearsalOn),
        isNull(blocs.replacedAt),
        isNull(blocs.dissolvedOn),
      ),
    );
  return same.some(({ id }) => id !== exceptBlocId);
}

/** Address words that are no bloc's. */
const reserved = new Set(['compare', 'outside']);

/** An address no bloc has: the words themselves, or with the first number from 2 that is free. */
export async function freeSlug(reader: Reader, words: string): Promise<string> {
  const rows = await reader
    .select({ slug: blocs.slug })
    .from(blocs)
    .where(or(eq(blocs.slug, words), like(blocs.slug, `${words}-%`)));
  const taken = new Set([...rows.map(({ slug }) => slug), ...reserved]);
  if (!taken.has(words)) return words;
  for (let number = 2; ; number += 1) if (!taken.has(`${words}-${number}`)) return `${words}-${number}`;
}

/** Every bloc, dissolved ones and rehearsals too, by name, with its latest year and how many belong to it on a day, to a rehearsal on its own. */
export async function listBlocs(reader: Reader, on: IsoDate) {
  const rows = await reader.select().from(blocs).where(isNull(blocs.replacedAt)).orderBy(asc(blocs.nameFold));
  const years = await reader
    .select({ blocId: blocYears.blocId, latest: max(blocYears.year) })
    .from(blocYears)
    .groupBy(blocYears.blocId);
  const day = sql`coalesce(${blocs.rehearsalOn}, ${on})`;
  const members = await reader
    .select({ blocId: blocMemberships.blocId, count: count() })
    .from(blocMemberships)
    .innerJoin(blocs, eq(blocs.id, blocMemberships.blocId))
    .where(and(lte(blocMemberships.from, day), or(isNull(blocMemberships.to), gte(blocMemberships.to, day))))
    .groupBy(blocMemberships.blocId);
  const latestOf = new Map(years.map(({ blocId, latest }) => [blocId, latest]));
  const countOf = new Map(members.map((row) => [row.blocId, row.count]));
  return rows.map((bloc) => ({
    ...bloc,
    latestYear: latestOf.get(bloc.id) ?? null,
    members: countOf.get(bloc.id) ?? 0,
  }));
}

/** A bloc that was not replaced, by its address, with its former names, its years and those drawn up; null when there is none. */
export async function findBloc(reader: Reader, slug: string) {
  if (!/^[a-z\d-]{1,100}$/.test(slug)) return null;
  const [bloc] = await reader
    .select()
    .from(blocs)
    .where(and(eq(blocs.slug, slug), isNull(blocs.replacedAt)));
  if (!bloc) return null;
  const former = await reader
    .select()
    .from(blocFormerNames)
    .where(eq(blocFormerNames.blocId, bloc.id))
    .orderBy(asc(blocFormerNames.from));
  const years = await reader
    .select({
      id: blocYears.id,
      year: blocYears.year,
      composedAt: blocYears.composedAt,
      decisionRef: blocYears.decisionRef,
    })
    .from(blocYears)
    .where(eq(blocYears.blocId, bloc.id))
    .orderBy(desc(blocYears.year));
  const drafts = await reader
    .select({ year: compositionDrafts.year })
    .from(compositionDrafts)
    .where(eq(compositionDrafts.blocId, bloc.id))
    .orderBy(desc(compositionDrafts.year));
  return { bloc, former, years, drafts: drafts.map(({ year }) => year) };
}
