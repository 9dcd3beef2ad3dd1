import { and, count, eq, inArray, isNull, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { awardForms } from '@/db/schema/award';
import { blocs, blocYears, illustrativeFacts, memberships } from '@/db/schema/bloc';
import { individuals, pastAwards, units } from '@/db/schema/history';
import { nominations } from '@/db/schema/nomination';
import { awards, decisions } from '@/db/schema/submission';
import type { RegisterFilter, RegisterOrder } from '@/domain/award/register';
import { readNamesThrough } from '../agency/queries';
import { nameOfYear } from '../bloc/names';

/** Awards on one page of the register. */
export const registerPageSize = 50;

/** An award of the register: decided on a nomination kept here, or written down from a paper (then without bloc and nomination). */
export type RegisterRow = {
  readonly id: string;
  readonly agency: string;
  readonly agencySlug: string;
  /** Of the unit or the individual, where it is not the agency's own. */
  readonly subject: string | null;
  readonly form: string;
  /** The year it was given for. */
  readonly year: number;
  readonly decision: string;
  readonly decidedOn: string;
  readonly signer: string;
  readonly from:
    | {
        readonly bloc: string;
        readonly blocSlug: string;
        readonly rehearsalOn: string | null;
        readonly nomination: number;
      }
    | { readonly reason: string };
  readonly revokedOn: string | null;
  /** Set where no source tells it. */
  readonly markedFact: string | null;
};

/** One page of the awards of some blocs and their agencies, each under the name the agency bore, with its decision and where it came from. */
export async function listAwards(
  reader: Reader,
  blocIds: readonly string[],
  filter: RegisterFilter,
  order: RegisterOrder,
  page: number,
): Promise<RegisterRow[]> {
  if (blocIds.length === 0) return [];
  const keys = await listKeys(reader, blocIds, filter, order, page);
  const idsOf = (source: string) => keys.flatMap((key) => (key.source === source ? [key.id] : []));
  const rows = new Map(
    [...(await readDecided(reader, idsOf('decision'))), ...(await readRecorded(reader, blocIds, idsOf('record')))].map(
      (row) => [row.id, row],
    ),
  );
  return keys.flatMap(({ id }) => rows.get(id) ?? []);
}

/** How many awards of some blocs and their agencies there are, and of how many agencies. */
export async function countAwards(
  reader: Reader,
  blocIds: readonly string[],
  filter: RegisterFilter,
): Promise<{ awards: number; agencies: number }> {
  if (blocIds.length === 0) return { awards: 0, agencies: 0 };
  const decided = await reader
    .select({ agencyId: awards.agencyId, count: count() })
    .from(awards)
    .innerJoin(agencies, eq(agencies.id, awards.agencyId))
    .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .where(decidedWithin(blocIds, filter))
    .groupBy(awards.agencyId);
  const recorded = await reader
    .select({ agencyId: pastAwards.agencyId, count: count() })
    .from(pastAwards)
    .innerJoin(agencies, eq(agencies.id, pastAwards.agencyId))
    .where(recordedWithin(reader, blocIds, filter))
    .groupBy(pastAwards.agencyId);
  const all = [...decided, ...recorded];
  return {
    awards: all.reduce((sum, row) => sum + row.count, 0),
    agencies: new Set(all.map(({ agencyId }) => agencyId)).size,
  };
}

/** What the register can be narrowed to: agencies, years and forms that stand in it. */
export async function listRegisterChoices(reader: Reader, blocIds: readonly string[]) {
  if (blocIds.length === 0) return { agencies: [], years: [], forms: [] };
  const decided = await reader
    .selectDistinct({
      agencyId: agencies.id,
      slug: agencies.slug,
      position: agencies.position,
      year: blocYears.year,
      code: awardForms.code,
      form: awardForms.name,
    })
    .from(awards)
    .innerJoin(agencies, eq(agencies.id, awards.agencyId))
    .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .where(decidedWithin(blocIds, {}));
  const recorded = await reader
    .selectDistinct({
      agencyId: agencies.id,
      slug: agencies.slug,
      position: agencies.position,
      year: pastAwards.year,
      code: pastAwards.formCode,
      form: pastAwards.formName,
    })
    .from(pastAwards)
    .innerJoin(agencies, eq(agencies.id, pastAwards.agencyId))
    .where(recordedWithin(reader, blocIds, {}));
  // What was decided here names the form as the catalogue does, and so stands over what older decisions wrote.
  const rows = [...recorded, ...decided].toSorted((a, b) => a.position - b.position);
  const nameOn = await readNamesThrough(reader, [...new Set(rows.map(({ agencyId }) => agencyId))]);
  return {
    agencies: [...new Map(rows.map(({ slug, agencyId }) => [slug, agencyId]))].map(([value, agencyId]) => ({
      value,
      text: nameOn(agencyId, '9999-12-31')?.name ?? '',
    })),
    years: [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => b - a),
    forms: [...new Map([...recorded, ...decided].map(({ code, form }) => [code, form]))].map(([value, text]) => ({
      value,
      text,
    })),
  };
}

/** A column under the name both halves of the list are ordered by. */
const named = <T>(column: SQLWrapper, name: string) => sql<T>`${column}`.as(name);

const orderNames = { agency: 'position', year: 'year', decidedOn: 'decided_on' } as const;

/** Which awards stand on a page, of both kinds in one order. */
async function listKeys(
  reader: Reader,
  blocIds: readonly string[],
  filter: RegisterFilter,
  { by, direction }: RegisterOrder,
  page: number,
) {
  const along = sql.raw(direction === 'up' ? 'asc' : 'desc');
  const column = (name: string) => sql.identifier(name);
  return reader
    .select({
      id: named<string>(awards.id, 'award_id'),
      source: sql<string>`'decision'`.as('source'),
      position: named<number>(agencies.position, 'position'),
      year: named<number>(blocYears.year, 'year'),
      decidedOn: named<string>(awards.decidedOn, 'decided_on'),
    })
    .from(awards)
    .innerJoin(agencies, eq(agencies.id, awards.agencyId))
    .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .where(decidedWithin(blocIds, filter))
    .unionAll(
      reader
        .select({
          id: named<string>(pastAwards.id, 'award_id'),
          source: sql<string>`'record'`.as('source'),
          position: named<number>(agencies.position, 'position'),
          year: named<number>(pastAwards.year, 'year'),
          decidedOn: named<string>(pastAwards.decidedOn, 'decided_on'),
        })
        .from(pastAwards)
        .innerJoin(agencies, eq(agencies.id, pastAwards.agencyId))
        .where(recordedWithin(reader, blocIds, filter)),
    )
    .orderBy(
      sql`${column(orderNames[by])} ${along}`,
      sql`${column('decided_on')} desc`,
      sql`${column('position')} asc`,
      sql`${column('award_id')} asc`,
    )
    .limit(registerPageSize)
    .offset((page - 1) * registerPageSize);
}

async function readDecided(reader: Reader, ids: readonly string[]): Promise<RegisterRow[]> {
  if (ids.length === 0) return [];
  const rows = await reader
    .select({
      id: awards.id,
      agency: agencyVersions.name,
      agencySlug: agencies.slug,
      unit: units.name,
      individual: individuals.name,
      year: blocYears.year,
      bloc: nameOfYear,
      blocSlug: blocs.slug,
      rehearsalOn: blocs.rehearsalOn,
      form: awardForms.name,
      decision: decisions.number,
      decidedOn: awards.decidedOn,
      signer: decisions.signer,
      nomination: nominations.number,
      markedFact: illustrativeFacts.fact,
    })
    .from(awards)
    .innerJoin(agencyVersions, eq(agencyVersions.id, awards.agencyVersionId))
    .innerJoin(agencies, eq(agencies.id, awards.agencyId))
    .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
    .innerJoin(blocs, eq(blocs.id, awards.blocId))
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .innerJoin(decisions, eq(decisions.id, awards.decisionId))
    .innerJoin(nominations, eq(nominations.id, awards.nominationId))
    .leftJoin(units, eq(units.id, nominations.unitId))
    .leftJoin(individuals, eq(individuals.id, nominations.individualId))
    .leftJoin(
      illustrativeFacts,
      and(eq(illustrativeFacts.blocYearId, awards.blocYearId), eq(illustrativeFacts.fact, 'decision')),
    )
    .where(inArray(awards.id, [...ids]));
  return rows.map(({ unit, individual, bloc, blocSlug, rehearsalOn, nomination, ...row }) => ({
    ...row,
    subject: unit ?? individual,
    from: { bloc, blocSlug, rehearsalOn, nomination },
    revokedOn: null,
  }));
}

async function readRecorded(
  reader: Reader,
  blocIds: readonly string[],
  ids: readonly string[],
): Promise<RegisterRow[]> {
  if (ids.length === 0) return [];
  const rows = await reader
    .select({
      id: pastAwards.id,
      agencyId: pastAwards.agencyId,
      agencySlug: agencies.slug,
      unit: units.name,
      individual: individuals.name,
      form: pastAwards.formName,
      year: pastAwards.year,
      reason: pastAwards.reason,
      decision: pastAwards.decisionNumber,
      decidedOn: pastAwards.decidedOn,
      signer: pastAwards.issuer,
      revokedOn: pastAwards.revokedOn,
    })
    .from(pastAwards)
    .innerJoin(agencies, eq(agencies.id, pastAwards.agencyId))
    .leftJoin(units, eq(units.id, pastAwards.unitId))
    .leftJoin(individuals, eq(individuals.id, pastAwards.individualId))
    .where(inArray(pastAwards.id, [...ids]));
  const agencyIds = [...new Set(rows.map(({ agencyId }) => agencyId))];
  const nameOn = await readNamesThrough(reader, agencyIds);
  const marked = await reader
    .selectDistinct({ agencyId: memberships.agencyId, fact: illustrativeFacts.fact })
    .from(memberships)
    .innerJoin(illustrativeFacts, eq(illustrativeFacts.blocYearId, memberships.blocYearId))
    .where(
      and(
        eq(illustrativeFacts.fact, 'history'),
        inArray(memberships.blocId, [...blocIds]),
        inArray(memberships.agencyId, agencyIds),
      ),
    );
  return rows.map(({ agencyId, unit, individual, reason, ...row }) => ({
    ...row,
    agency: nameOn(agencyId, row.decidedOn)?.name ?? '',
    subject: unit ?? individual,
    from: { reason },
    markedFact: marked.find((one) => one.agencyId === agencyId)?.fact ?? null,
  }));
}

function decidedWithin(blocIds: readonly string[], { agency, year, form }: RegisterFilter): SQL | undefined {
  return and(
    inArray(awards.blocId, [...blocIds]),
    agency ? eq(agencies.slug, agency) : undefined,
    year ? eq(blocYears.year, year) : undefined,
    form ? eq(awardForms.code, form) : undefined,
  );
}

/** Of the agencies that were members of these blocs in any year. */
function recordedWithin(
  reader: Reader,
  blocIds: readonly string[],
  { agency, year, form }: RegisterFilter,
): SQL | undefined {
  const members = reader
    .select({ agencyId: memberships.agencyId })
    .from(memberships)
    .where(inArray(memberships.blocId, [...blocIds]));
  return and(
    isNull(pastAwards.withdrawnAt),
    inArray(pastAwards.agencyId, members),
    agency ? eq(agencies.slug, agency) : undefined,
    year ? eq(pastAwards.year, year) : undefined,
    form ? eq(pastAwards.formCode, form) : undefined,
  );
}
