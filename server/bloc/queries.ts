import { and, asc, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { earlierTerms } from '@/db/schema/leadership';
import { blocFormerNames, blocs, blocYears, illustrativeFacts, leaderships, memberships } from '@/db/schema/bloc';
import type { AgencyKind } from '@/domain/agency/kind';
import { leadersIn, leadershipNow, type BlocYearFacts, type YearLeader } from '@/domain/bloc/bloc-year';
import type { IllustrativeFact } from '@/domain/bloc/illustrative';
import { countingDay, membersOn, type YearMember } from '@/domain/bloc/membership';
import { type BlocName, nameOn, namesOf } from '@/domain/bloc/register';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import { RefusedError } from '../refused';

export type Bloc = typeof blocs.$inferSelect;

export type Member = YearMember & {
  readonly versionId: string;
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
};

declare const proved: unique symbol;

/** A bloc year that was looked up and may be read; queries of the year ask for it, so an unscoped read does not compile. */
export type BlocYearScope = BlocYearFacts & {
  readonly [proved]: true;
  readonly id: string;
  readonly blocId: string;
  /** Under the name it bears on the official day, or bore on the nearest day of the year. */
  readonly bloc: Bloc;
  /** All its names, earliest first. */
  readonly names: readonly BlocName[];
  /** Those who belong on the official day, or on the nearest day of the year. */
  readonly members: readonly Member[];
  /** Everybody who belonged on any day of the year. */
  readonly everybody: readonly Member[];
  /** The members of the bloc's latest year, on any of its days. */
  readonly latest: { readonly year: number; readonly everybody: readonly YearMember[] };
  /** Who leads this very year; empty until the handover. */
  readonly leaders: readonly YearLeader[];
  /** Who led it or was its deputy until another took the seat over within the year. */
  readonly replacedLeaders: readonly YearLeader[];
  /** Whom only older papers tell of: shown with the year, without any right. */
  readonly toldLeaders: readonly YearLeader[];
  readonly illustrative: readonly IllustrativeFact[];
};

/** The official day of a bloc at a moment: the day in Việt Nam, or the fixed day of a rehearsal. */
export function officialDay(bloc: Pick<Bloc, 'rehearsalOn'>, now: Date): IsoDate {
  return bloc.rehearsalOn ?? dayOf(now);
}

/** A bloc year by slug and year, or null. Says nothing yet about who may read it. */
export async function findBlocYear(
  reader: Reader,
  slug: string,
  year: number,
  now: Date,
): Promise<BlocYearScope | null> {
  const rows = await yearsWhere(reader, and(eq(blocs.slug, slug), eq(blocYears.year, year)));
  return (await readScopes(reader, rows, now))[0] ?? null;
}

/**
 * Refuses a rehearsal that was reset: it then bears its own id in its address. One that stands by for its place bears another. Refusal:
 * `rehearsal.replaced`.
 */
export function refuseReplaced({ id, slug, replacedAt }: Bloc): void {
  if (replacedAt !== null && slug.endsWith(id)) throw new RefusedError({ code: 'rehearsal.replaced' }, false);
}

/**
 * A bloc year by its id, for verbs. Refusals: `form.broken` where a form names a year that is none, `rehearsal.replaced` from a page that was
 * left open.
 */
export async function getBlocYear(reader: Reader, blocYearId: string, now: Date): Promise<BlocYearScope> {
  const [scope] = await listScopes(reader, [blocYearId], now);
  if (!scope) throw new RefusedError({ code: 'form.broken' }, false);
  refuseReplaced(scope.bloc);
  return scope;
}

/** Several bloc years by their ids, latest year first: a fixed number of queries. */
export async function listScopes(reader: Reader, blocYearIds: readonly string[], now: Date): Promise<BlocYearScope[]> {
  if (blocYearIds.length === 0) return [];
  return readScopes(reader, await yearsWhere(reader, inArray(blocYears.id, [...blocYearIds])), now);
}

/** The bloc year of another calendar year of the same bloc, or null. */
export async function findNeighbour(
  reader: Reader,
  scope: BlocYearScope,
  year: number,
  now: Date,
): Promise<BlocYearScope | null> {
  const rows = await yearsWhere(reader, and(eq(blocYears.blocId, scope.blocId), eq(blocYears.year, year)));
  return (await readScopes(reader, rows, now))[0] ?? null;
}

/** The latest year of a bloc by its slug, or null where there is no such bloc. */
export async function findLatestYear(reader: Reader, slug: string): Promise<number | null> {
  if (!/^[a-z\d-]{1,100}$/.test(slug)) return null;
  const [found] = await reader
    .select({ year: blocYears.year })
    .from(blocYears)
    .innerJoin(blocs, eq(blocs.id, blocYears.blocId))
    .where(eq(blocs.slug, slug))
    .orderBy(desc(blocYears.year))
    .limit(1);
  return found?.year ?? null;
}

/** The years of blocs, latest first, by the bloc's id. */
export async function listYears(reader: Reader, blocIds: readonly string[]): Promise<Map<string, readonly number[]>> {
  const rows = await reader
    .select({ blocId: blocYears.blocId, year: blocYears.year })
    .from(blocYears)
    .where(inArray(blocYears.blocId, [...blocIds]))
    .orderBy(desc(blocYears.year));
  return new Map(blocIds.map((id) => [id, rows.filter(({ blocId }) => blocId === id).map(({ year }) => year)]));
}

type YearRow = { bloc: Bloc; id: string; year: number };

function yearsWhere(reader: Reader, condition: SQL | undefined): Promise<YearRow[]> {
  return reader
    .select({ bloc: blocs, id: blocYears.id, year: blocYears.year })
    .from(blocYears)
    .innerJoin(blocs, eq(blocs.id, blocYears.blocId))
    .where(condition)
    .orderBy(desc(blocYears.year));
}

async function readScopes(reader: Reader, rows: readonly YearRow[], now: Date): Promise<BlocYearScope[]> {
  if (rows.length === 0) return [];
  const blocIds = [...new Set(rows.map(({ bloc }) => bloc.id))];
  const [memberRows, leaderRows, earlierRows, facts, nameRows] = await Promise.all([
    reader
      .select({
        blocId: memberships.blocId,
        blocYearId: memberships.blocYearId,
        year: blocYears.year,
        agencyId: memberships.agencyId,
        versionId: memberships.agencyVersionId,
        slug: agencies.slug,
        code: agencies.code,
        name: agencyVersions.name,
        shortName: agencyVersions.shortName,
        kind: agencies.kind,
        joinedOn: memberships.joinedOn,
        leftOn: memberships.leftOn,
      })
      .from(memberships)
      .innerJoin(blocYears, eq(blocYears.id, memberships.blocYearId))
      .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
      .innerJoin(agencyVersions, eq(agencyVersions.id, memberships.agencyVersionId))
      .where(inArray(memberships.blocId, blocIds))
      .orderBy(asc(memberships.position)),
    reader
      .select({
        blocId: leaderships.blocId,
        blocYearId: leaderships.blocYearId,
        agencyId: leaderships.agencyId,
        role: leaderships.role,
        position: leaderships.position,
        from: leaderships.from,
        startedAt: leaderships.startedAt,
        basis: leaderships.basis,
        year: blocYears.year,
      })
      .from(leaderships)
      .innerJoin(blocYears, eq(blocYears.id, leaderships.blocYearId))
      .where(inArray(leaderships.blocId, blocIds))
      .orderBy(asc(leaderships.position), asc(leaderships.startedAt)),
    reader
      .select()
      .from(earlierTerms)
      .where(and(inArray(earlierTerms.blocId, blocIds), isNull(earlierTerms.withdrawnAt))),
    reader
      .select({ blocYearId: illustrativeFacts.blocYearId, fact: illustrativeFacts.fact })
      .from(illustrativeFacts)
      .where(
        inArray(
          illustrativeFacts.blocYearId,
          rows.map(({ id }) => id),
        ),
      ),
    reader.select().from(blocFormerNames).where(inArray(blocFormerNames.blocId, blocIds)),
  ]);
  return rows.map(({ bloc, id, year }) => {
    const ofBloc = memberRows.filter(({ blocId }) => blocId === bloc.id);
    const latestYear = Math.max(year, ...ofBloc.map((row) => row.year));
    const everybody = ofBloc.filter(({ blocYearId }) => blocYearId === id).map(memberIn);
    const leaders = leaderRows.filter(({ blocId }) => blocId === bloc.id);
    const told = earlierRows
      .filter(({ blocId }) => blocId === bloc.id)
      .map(({ source, recordedAt, ...term }) => {
        return { ...term, from: `${term.year}-01-01`, startedAt: recordedAt, basis: source };
      });
    const scope: Undated = {
      id,
      blocId: bloc.id,
      bloc,
      year,
      everybody,
      everAgencyIds: everybody.map(({ agencyId }) => agencyId),
      latest: { year: latestYear, everybody: ofBloc.filter((row) => row.year === latestYear).map(memberIn) },
      ...leadersIn(leaders, told, year),
      names: namesOf(
        bloc,
        nameRows.filter(({ blocId }) => blocId === bloc.id),
      ),
      illustrative: facts.filter(({ blocYearId }) => blocYearId === id).map(({ fact }) => fact),
      ...leadershipNow(leaders),
    };
    return dated(scope, bloc, now);
  });
}

type Undated = Omit<BlocYearScope, typeof proved | 'on' | 'members' | 'memberAgencyIds' | 'presentAgencyIds'>;

const memberIn = ({ agencyId, versionId, slug, code, name, shortName, kind, joinedOn, leftOn }: Member): Member => ({
  agencyId,
  versionId,
  slug,
  code,
  name,
  shortName,
  kind,
  joinedOn,
  leftOn,
});

/** A bloc year with what follows from the day: the official day itself, and who belongs on it. */
function dated(scope: Undated, bloc: Bloc, now: Date): BlocYearScope {
  const on = officialDay(bloc, now);
  const counted = countingDay(scope.year, on);
  const members = membersOn(scope.everybody, counted);
  const { latest } = scope;
  const dated: Omit<BlocYearScope, typeof proved> = {
    ...scope,
    bloc: { ...bloc, name: nameOn(scope.names, counted) },
    on,
    members,
    memberAgencyIds: members.map(({ agencyId }) => agencyId),
    presentAgencyIds: membersOn(latest.everybody, countingDay(latest.year, on)).map(({ agencyId }) => agencyId),
  };
  return dated as BlocYearScope;
}

/** A bloc year that was read before, on the official day of another moment. */
export function redated(scope: BlocYearScope, bloc: Bloc, now: Date): BlocYearScope {
  return dated(scope, bloc, now);
}

/** Where the audit events of a bloc year belong. */
export function auditScope(scope: Pick<BlocYearScope, 'blocId' | 'id'>): { blocId: string; blocYearId: string } {
  return { blocId: scope.blocId, blocYearId: scope.id };
}
