import { and, asc, desc, eq, isNotNull, isNull, min } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { agencyEvents, agencySuccessions } from '@/db/schema/agency-event';
import { awardForms } from '@/db/schema/award';
import { blocs, blocYears, leaderships, memberships } from '@/db/schema/bloc';
import { covenantVersions, signatures } from '@/db/schema/covenant';
import { earlierTerms } from '@/db/schema/leadership';
import { individuals, units } from '@/db/schema/history';
import { nominations } from '@/db/schema/nomination';
import { appointments } from '@/db/schema/person';
import { resultPublications } from '@/db/schema/result';
import { awards, decisions } from '@/db/schema/submission';
import { familyOf } from '@/domain/agency/family';
import { nomineeName } from '@/domain/nominee/subject';
import type { IsoDate } from '@/domain/shared/dates';
import { inForce } from '../covenant/in-force';
import { findAgencyNames } from './queries';

/** A bloc year an agency stood in: under which name, from when to when, what it held and what it achieved. */
export type AgencyYear = {
  readonly blocId: string;
  readonly slug: string;
  readonly bloc: string;
  readonly year: number;
  readonly name: string;
  readonly joinedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
  readonly roles: readonly ('leader' | 'deputy')[];
  readonly rank: { readonly rank: number; readonly tied: boolean; readonly of: number } | null;
  /** `signedOn` is null while it has signed neither the text in force nor an annex to it that holds; the whole is null where none is frozen. */
  readonly covenant: { readonly frozenOn: IsoDate; readonly signedOn: IsoDate | null } | null;
};

/** One agency through the years: a fixed number of queries, however long it has been about. Null when there is none. */
export async function findAgency(reader: Reader, slug: string, today: IsoDate) {
  if (!/^[a-z\d-]{1,100}$/.test(slug)) return null;
  const [agency] = await reader.select().from(agencies).where(eq(agencies.slug, slug));
  if (!agency) return null;
  const versions = await reader
    .select()
    .from(agencyVersions)
    .where(eq(agencyVersions.agencyId, agency.id))
    .orderBy(asc(agencyVersions.from));
  const years = await yearsOf(reader, agency.id);
  const links = await reader
    .select({
      fromId: agencySuccessions.fromAgencyId,
      toId: agencySuccessions.toAgencyId,
      kind: agencySuccessions.kind,
      on: agencySuccessions.on,
      decisionRef: agencySuccessions.decisionRef,
    })
    .from(agencySuccessions)
    .orderBy(asc(agencySuccessions.on));
  const events = await reader
    .select()
    .from(agencyEvents)
    .where(eq(agencyEvents.agencyId, agency.id))
    .orderBy(asc(agencyEvents.on));
  const family = familyOf(agency.id, links);
  const ids = new Set(family.map(({ id }) => id));
  const parents = versions.flatMap(({ parentId }) => parentId ?? []);
  const names = await findAgencyNames(reader, [...ids, ...parents], today);
  return {
    ...agency,
    versions,
    years,
    events,
    family,
    links: links.filter(
      ({ fromId, toId }) => ids.has(fromId) && (toId === null ? fromId === agency.id : ids.has(toId)),
    ),
    nameOf: (id: string) => names.get(id) ?? { name: '', shortName: '', slug: '' },
    head: await findHead(reader, agency.id, today),
    earlier: await earlierOf(reader, agency.id),
    awards: await awardsOf(reader, agency.id),
  };
}

export type AgencyFound = NonNullable<Awaited<ReturnType<typeof findAgency>>>;

async function yearsOf(reader: Reader, agencyId: string): Promise<AgencyYear[]> {
  const mine = and(eq(leaderships.blocYearId, memberships.blocYearId), eq(leaderships.agencyId, agencyId));
  const text = and(eq(covenantVersions.blocYearId, memberships.blocYearId), inForce);
  const rows = await reader
    .select({
      blocYearId: memberships.blocYearId,
      blocId: blocs.id,
      slug: blocs.slug,
      bloc: blocs.name,
      year: blocYears.year,
      name: agencyVersions.name,
      joinedOn: memberships.joinedOn,
      leftOn: memberships.leftOn,
      role: leaderships.role,
      ranking: resultPublications.ranking,
      frozenOn: covenantVersions.frozenOn,
      signedOn: signatures.signedOn,
    })
    .from(memberships)
    .innerJoin(blocYears, eq(blocYears.id, memberships.blocYearId))
    .innerJoin(blocs, eq(blocs.id, memberships.blocId))
    .innerJoin(agencyVersions, eq(agencyVersions.id, memberships.agencyVersionId))
    .leftJoin(leaderships, mine)
    .leftJoin(resultPublications, eq(resultPublications.blocYearId, memberships.blocYearId))
    .leftJoin(covenantVersions, text)
    .leftJoin(signatures, and(eq(signatures.versionId, covenantVersions.id), eq(signatures.agencyId, agencyId)))
    .where(and(eq(memberships.agencyId, agencyId), isNull(blocs.replacedAt)))
    .orderBy(desc(blocYears.year), asc(blocs.nameFold));
  const joined = await reader
    .select({ blocYearId: signatures.blocYearId, signedOn: min(signatures.signedOn) })
    .from(signatures)
    .innerJoin(covenantVersions, eq(covenantVersions.id, signatures.versionId))
    .where(
      and(
        eq(signatures.agencyId, agencyId),
        eq(covenantVersions.kind, 'annex'),
        isNull(covenantVersions.voidedAt),
        isNotNull(covenantVersions.completedAt),
      ),
    )
    .groupBy(signatures.blocYearId);
  const byAnnex = new Map(joined.map((one) => [one.blocYearId, one.signedOn]));
  const years = new Map<string, AgencyYear>();
  for (const { blocYearId, role, ranking, frozenOn, signedOn, ...year } of rows) {
    const place = ranking?.find((one) => one.agencyId === agencyId);
    const before = years.get(blocYearId)?.roles ?? [];
    years.set(blocYearId, {
      ...year,
      roles: role ? [...before, role] : before,
      rank: place && ranking ? { rank: place.rank, tied: place.tied, of: ranking.length } : null,
      covenant: frozenOn === null ? null : { frozenOn, signedOn: signedOn ?? byAnnex.get(blocYearId) ?? null },
    });
  }
  return [...years.values()];
}

/** What it led before the records of a bloc, as somebody wrote it down from an older paper; the latest first. */
async function earlierOf(reader: Reader, agencyId: string) {
  return reader
    .select({
      id: earlierTerms.id,
      blocId: earlierTerms.blocId,
      bloc: blocs.name,
      year: earlierTerms.year,
      role: earlierTerms.role,
      source: earlierTerms.source,
    })
    .from(earlierTerms)
    .innerJoin(blocs, eq(blocs.id, earlierTerms.blocId))
    .where(and(eq(earlierTerms.agencyId, agencyId), isNull(earlierTerms.withdrawnAt), isNull(blocs.replacedAt)))
    .orderBy(desc(earlierTerms.year));
}

/** What the agency, its units and its people were awarded; `name` is whose it is. */
async function awardsOf(reader: Reader, agencyId: string) {
  const rows = await reader
    .select({
      id: awards.id,
      blocId: awards.blocId,
      bloc: blocs.slug,
      year: blocYears.year,
      form: awardForms.name,
      decidedOn: awards.decidedOn,
      decision: decisions.number,
      name: agencyVersions.name,
      subjectKind: nominations.subjectKind,
      unit: units.name,
      individual: { name: individuals.name, post: individuals.post },
    })
    .from(awards)
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .innerJoin(decisions, eq(decisions.id, awards.decisionId))
    .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
    .innerJoin(blocs, eq(blocs.id, awards.blocId))
    .innerJoin(agencyVersions, eq(agencyVersions.id, awards.agencyVersionId))
    .innerJoin(nominations, eq(nominations.id, awards.nominationId))
    .leftJoin(units, eq(units.id, nominations.unitId))
    .leftJoin(individuals, eq(individuals.id, nominations.individualId))
    .where(and(eq(awards.agencyId, agencyId), isNull(blocs.replacedAt)))
    .orderBy(desc(awards.decidedOn));
  return rows.map(({ subjectKind, unit, individual, ...row }) => ({
    ...row,
    name: nomineeName({ subjectKind, agency: row.name, unit, individual }),
  }));
}

/** The post of its head on a day, or null while nobody holds it. */
async function findHead(reader: Reader, agencyId: string, on: IsoDate): Promise<string | null> {
  const rows = await reader
    .select({ post: appointments.post, from: appointments.from, to: appointments.to })
    .from(appointments)
    .where(and(eq(appointments.agencyId, agencyId), eq(appointments.office, 'head')));
  return rows.find(({ from, to }) => from <= on && (to === null || on <= to))?.post ?? null;
}
