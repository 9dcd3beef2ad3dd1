import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocYears } from '@/db/schema/bloc';
import { resultPublications } from '@/db/schema/result';
import type { BlocYearScope } from '../bloc/queries';
import { listDecidedAwards, listPastAwards } from '../history/queries';
import { findRegistration } from '../registration/queries';
import type { Nomination } from './queries';

/** The place of an agency in one year's published ranking of the bloc; points in hundredths. */
export type YearPlace = {
  readonly year: number;
  readonly rank: number;
  readonly ranked: number;
  readonly totalCenti: number;
};

/** An award the nominee holds already. */
export type HeldAward = {
  readonly year: number;
  readonly name: string;
  readonly number: string;
  readonly decidedOn: string;
  readonly issuer: string;
  readonly revokedOn: string | null;
};

/** The year reviewed and the one before it, by which reports compare. */
const yearsShown = 2;

/**
 * What the records tell for a report: places in the ranking of this year and the one before, what the agency undertook in the covenant of the
 * year, and what the nominee was awarded already, up to the official day, in the register and before it. Of a unit or a person only the awards are their own.
 * A fixed number of queries. Source: domain 11.2 (table of indicators, awards received).
 */
export async function readReportFacts(reader: Reader, scope: BlocYearScope, nomination: Nomination) {
  const { agencyId, subjectKind } = nomination;
  return {
    places: subjectKind === 'agency' ? await placesOf(reader, scope, agencyId) : [],
    targets: subjectKind === 'agency' ? await targetsOf(reader, scope, agencyId) : [],
    awards: await heldBy(reader, scope, nomination),
  };
}
export type ReportFacts = Awaited<ReturnType<typeof readReportFacts>>;

async function placesOf(reader: Reader, scope: BlocYearScope, agencyId: string): Promise<YearPlace[]> {
  const years = Array.from({ length: yearsShown }, (_, i) => scope.year - i);
  const rows = await reader
    .select({ year: blocYears.year, ranking: resultPublications.ranking })
    .from(resultPublications)
    .innerJoin(blocYears, eq(blocYears.id, resultPublications.blocYearId))
    .where(and(eq(resultPublications.blocId, scope.blocId), inArray(blocYears.year, years)))
    .orderBy(asc(blocYears.year));
  return rows.flatMap(({ year, ranking }) => {
    const place = ranking.find((one) => one.agencyId === agencyId);
    return place ? [{ year, rank: place.rank, ranked: ranking.length, totalCenti: place.totalCenti }] : [];
  });
}

async function targetsOf(reader: Reader, scope: BlocYearScope, agencyId: string) {
  const registration = await findRegistration(reader, scope, agencyId);
  return (registration?.targets ?? []).map(({ number, text, unit, target, before, midYear }) => ({
    number,
    text,
    unit,
    target,
    before,
    midYear,
  }));
}

async function heldBy(reader: Reader, scope: BlocYearScope, nomination: Nomination): Promise<HeldAward[]> {
  const { agencyId, subjectKey } = nomination;
  return [...(await listDecidedAwards(reader, [agencyId], scope.blocId)), ...(await listPastAwards(reader, [agencyId]))]
    .filter((one) => one.subjectKey === subjectKey && one.decidedOn <= scope.on)
    .map(({ year, formName, decisionNumber, decidedOn, issuer, revokedOn }) => ({
      year,
      name: formName,
      number: decisionNumber,
      decidedOn,
      issuer,
      revokedOn,
    }))
    .toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn));
}
