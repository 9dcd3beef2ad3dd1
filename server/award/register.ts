import { and, asc, countDistinct, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { awardForms } from '@/db/schema/award';
import { blocs, blocYears, illustrativeFacts } from '@/db/schema/bloc';
import { individuals, units } from '@/db/schema/history';
import { nominations } from '@/db/schema/nomination';
import { awards, decisions } from '@/db/schema/submission';
import { nameOfYear } from '../bloc/names';
import type { RegisterFilter, RegisterOrder } from '@/domain/award/register';
import { nomineeName } from '@/domain/nominee/subject';

/** Awards on one page of the register. */
export const registerPageSize = 50;

const orderColumns = { agency: agencies.position, year: blocYears.year, decidedOn: awards.decidedOn } as const;

/** One page of the awards of some blocs, each under the name its nominee bore, with its decision and where it came from. */
export async function listAwards(
  reader: Reader,
  blocIds: readonly string[],
  filter: RegisterFilter,
  { by, direction }: RegisterOrder,
  page: number,
) {
  if (blocIds.length === 0) return [];
  const along = direction === 'up' ? asc : desc;
  const rows = await reader
    .select({
      id: awards.id,
      agency: agencyVersions.name,
      subjectKind: nominations.subjectKind,
      unit: units.name,
      individual: { name: individuals.name, post: individuals.post },
      agencySlug: agencies.slug,
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
    .where(and(inArray(awards.blocId, [...blocIds]), ...narrowed(filter)))
    .orderBy(along(orderColumns[by]), desc(awards.decidedOn), asc(agencies.position), asc(awards.id))
    .limit(registerPageSize)
    .offset((page - 1) * registerPageSize);
  return rows.map(({ subjectKind, unit, individual, ...row }) => ({
    ...row,
    agency: nomineeName({ subjectKind, agency: row.agency, unit, individual }),
  }));
}

/** How many awards of some blocs there are, and to how many agencies. */
export async function countAwards(
  reader: Reader,
  blocIds: readonly string[],
  filter: RegisterFilter,
): Promise<{ awards: number; agencies: number }> {
  if (blocIds.length === 0) return { awards: 0, agencies: 0 };
  const [row] = await reader
    .select({ awards: countDistinct(awards.id), agencies: countDistinct(awards.agencyId) })
    .from(awards)
    .innerJoin(agencies, eq(agencies.id, awards.agencyId))
    .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .where(and(inArray(awards.blocId, [...blocIds]), ...narrowed(filter)));
  return row ?? { awards: 0, agencies: 0 };
}

/** What the register can be narrowed to: agencies, years and forms that stand in it. */
export async function listRegisterChoices(reader: Reader, blocIds: readonly string[]) {
  if (blocIds.length === 0) return { agencies: [], years: [], forms: [] };
  const rows = await reader
    .selectDistinct({
      slug: agencies.slug,
      position: agencies.position,
      agency: agencyVersions.name,
      year: blocYears.year,
      code: awardForms.code,
      form: awardForms.name,
    })
    .from(awards)
    .innerJoin(agencies, eq(agencies.id, awards.agencyId))
    .innerJoin(agencyVersions, eq(agencyVersions.id, awards.agencyVersionId))
    .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .where(inArray(awards.blocId, [...blocIds]))
    .orderBy(asc(agencies.position));
  return {
    agencies: [...new Map(rows.map(({ slug, agency }) => [slug, agency]))].map(([value, text]) => ({ value, text })),
    years: [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => b - a),
    forms: [...new Map(rows.map(({ code, form }) => [code, form]))].map(([value, text]) => ({ value, text })),
  };
}

function narrowed({ agency, year, form }: RegisterFilter): SQL[] {
  return [
    ...(agency ? [eq(agencies.slug, agency)] : []),
    ...(year ? [eq(blocYears.year, year)] : []),
    ...(form ? [eq(awardForms.code, form)] : []),
  ];
}
