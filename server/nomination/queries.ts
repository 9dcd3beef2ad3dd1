import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { individuals, units } from '@/db/schema/history';
import { nominationReturns, nominations, opinions } from '@/db/schema/nomination';
import { people } from '@/db/schema/person';
import { nomineeName } from '@/domain/nominee/subject';
import { refuse } from '@/domain/shared/refusal';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import { demandRight } from '../refused';

const nominationColumns = {
  id: nominations.id,
  number: nominations.number,
  agencyId: nominations.agencyId,
  agencyVersionId: nominations.agencyVersionId,
  agencyName: agencyVersions.name,
  agencyShortName: agencyVersions.shortName,
  agencyCode: agencies.code,
  agencySlug: agencies.slug,
  subjectKind: nominations.subjectKind,
  unitId: nominations.unitId,
  individualId: nominations.individualId,
  subjectKey: nominations.subjectKey,
  unit: units.name,
  individual: { name: individuals.name, post: individuals.post },
  achievementId: nominations.achievementId,
  formId: nominations.formId,
  formCode: awardForms.code,
  formKind: awardForms.kind,
  formSubject: awardForms.subject,
  formName: awardForms.name,
  formVerified: awardForms.verified,
  groundId: nominations.groundId,
  groundCode: awardGrounds.code,
  groundLabel: awardGrounds.label,
  groundCitation: awardGrounds.citation,
  groundVerified: awardGrounds.verified,
  groundFrom: awardGrounds.from,
  groundTo: awardGrounds.to,
  achievement: nominations.achievement,
  status: nominations.status,
  createdAt: nominations.createdAt,
  sentOn: nominations.sentOn,
  sentAt: nominations.sentAt,
  withdrawnOn: nominations.withdrawnOn,
  putToBallotOn: nominations.putToBallotOn,
  putToBallotAt: nominations.putToBallotAt,
  settledOn: nominations.settledOn,
  findings: nominations.findings,
};

type NominationRow = Awaited<ReturnType<typeof readRows>>[number];

/**
 * A nomination under the name its agency bore, with its form and ground, and the agencies that gave an opinion. `nominee` is whom it is for,
 * as every page and paper names it: the agency, a unit inside it or a person.
 */
export type Nomination = NominationRow & { readonly nominee: string; readonly opinionsFrom: readonly string[] };

/** All nominations of a bloc year, drafts included, by number. What a reader may open is `mayOpen`. */
export async function listNominations(reader: Reader, scope: BlocYearScope): Promise<Nomination[]> {
  const rows = await readRows(reader, scope);
  const given = await reader
    .select({ nominationId: opinions.nominationId, agencyId: opinions.agencyId })
    .from(opinions)
    .where(eq(opinions.blocYearId, scope.id));
  const givers = Map.groupBy(given, ({ nominationId }) => nominationId);
  return rows.map((row) => ({
    ...row,
    nominee: nomineeName({ ...row, agency: row.agencyName }),
    opinionsFrom: (givers.get(row.id) ?? []).map(({ agencyId }) => agencyId),
  }));
}

/** The nominations the bloc votes on, by number; empty before any was put to the ballot and after the ballot settled them. */
export async function nominationsOnBallot(reader: Reader, scope: BlocYearScope): Promise<Nomination[]> {
  return (await listNominations(reader, scope)).filter(({ status }) => status === 'onBallot');
}

/** One nomination of a bloc year, for a verb. Refusal: `nomination.unknown`, audited, also for another bloc's. */
export async function getNomination(reader: Reader, scope: BlocYearScope, nominationId: string): Promise<Nomination> {
  const found = (await listNominations(reader, scope)).find(({ id }) => id === nominationId);
  return found ?? demandRight(refuse('nomination.unknown'), auditScope(scope));
}

/** What others, or one's own agency, think of a nomination, latest first, with the name the agency bears in the year. */
export async function listOpinions(reader: Reader, scope: BlocYearScope, nominationId: string) {
  const rows = await reader
    .select({
      agencyId: opinions.agencyId,
      recommendation: opinions.recommendation,
      remark: opinions.remark,
      givenAt: opinions.givenAt,
    })
    .from(opinions)
    .where(and(eq(opinions.blocYearId, scope.id), eq(opinions.nominationId, nominationId)))
    .orderBy(asc(opinions.givenAt));
  const names = new Map(scope.everybody.map((member) => [member.agencyId, member.name]));
  return rows.map((row) => ({ ...row, agencyName: names.get(row.agencyId) ?? '' }));
}

/** How often and why a nomination was returned, latest first. */
export async function listReturns(reader: Reader, scope: BlocYearScope, nominationId: string) {
  const rows = await reader
    .select({
      reason: nominationReturns.reason,
      answerBy: nominationReturns.answerBy,
      returnedOn: nominationReturns.returnedOn,
      returnedAt: nominationReturns.returnedAt,
      returnedBy: people.name,
    })
    .from(nominationReturns)
    .innerJoin(people, eq(people.id, nominationReturns.returnedBy))
    .where(and(eq(nominationReturns.blocYearId, scope.id), eq(nominationReturns.nominationId, nominationId)));
  return rows.toSorted((a, b) => b.returnedAt.getTime() - a.returnedAt.getTime());
}

function readRows(reader: Reader, scope: BlocYearScope) {
  return reader
    .select(nominationColumns)
    .from(nominations)
    .innerJoin(agencies, eq(agencies.id, nominations.agencyId))
    .innerJoin(agencyVersions, eq(agencyVersions.id, nominations.agencyVersionId))
    .innerJoin(awardForms, eq(awardForms.id, nominations.formId))
    .innerJoin(awardGrounds, eq(awardGrounds.id, nominations.groundId))
    .leftJoin(units, eq(units.id, nominations.unitId))
    .leftJoin(individuals, eq(individuals.id, nominations.individualId))
    .where(eq(nominations.blocYearId, scope.id))
    .orderBy(asc(nominations.number));
}
