import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { individuals, units } from '@/db/schema/history';
import {
  consolidatedOpinions,
  nominationReturns,
  nominations,
  opinions,
  reviewConflicts,
} from '@/db/schema/nomination';
import { people } from '@/db/schema/person';
import { countedOpinions } from '@/domain/nomination/conflict';
import type { SentContent } from '@/domain/nomination/version';
import { mayKnowOf } from '@/domain/nomination/visibility';
import { nomineeName } from '@/domain/nominee/subject';
import type { ActorFacts } from '@/domain/person/actor';
import { refuse } from '@/domain/shared/refusal';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import { demandRight } from '../refused';

/** What a nomination tells of the form it proposes. */
export const formColumns = {
  formId: awardForms.id,
  formCode: awardForms.code,
  formKind: awardForms.kind,
  formSubject: awardForms.subject,
  formName: awardForms.name,
  formVerified: awardForms.verified,
};

/** What a nomination tells of the ground it is proposed on. */
export const groundColumns = {
  groundId: awardGrounds.id,
  groundCode: awardGrounds.code,
  groundLabel: awardGrounds.label,
  groundCitation: awardGrounds.citation,
  groundVerified: awardGrounds.verified,
  groundFrom: awardGrounds.from,
  groundTo: awardGrounds.to,
};

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
  ...formColumns,
  ...groundColumns,
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

/** Somebody who stepped back from judging a nomination, as it is kept. */
export type Conflict = Pick<
  typeof reviewConflicts.$inferSelect,
  'id' | 'nominationId' | 'agencyId' | 'personId' | 'kind' | 'reason' | 'holdsSeat' | 'declaredAt'
>;

/** What an agency recommends on a nomination, and when it said so. */
export type GivenOpinion = Pick<typeof opinions.$inferSelect, 'agencyId' | 'personId' | 'recommendation' | 'givenAt'>;

/**
 * A nomination under the name its agency bore, with its form and ground, the opinions that count, and who stepped back from it. `nominee` is
 * whom it is for, as every page and paper names it: the agency, a unit inside it or a person.
 */
export type Nomination = NominationRow & {
  readonly nominee: string;
  readonly given: readonly GivenOpinion[];
  readonly opinionsFrom: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** When it was last returned; null where it never was. */
  readonly returnedAt: Date | null;
  /** What was last sent of it, where the reader reads that in place of what stands now (`listAsRead`). */
  readonly sent: SentContent | null;
};

/** All nominations of a bloc year as they stand, drafts included, by number; for a person to read, `listAsRead`. */
export async function listNominations(reader: Reader, scope: BlocYearScope): Promise<Nomination[]> {
  const rows = await readRows(reader, scope);
  const ofYear = await reader
    .select({
      nominationId: opinions.nominationId,
      agencyId: opinions.agencyId,
      personId: opinions.personId,
      recommendation: opinions.recommendation,
      givenAt: opinions.givenAt,
    })
    .from(opinions)
    .where(eq(opinions.blocYearId, scope.id));
  const givers = Map.groupBy(ofYear, ({ nominationId }) => nominationId);
  const back = await reader
    .select({ nominationId: nominationReturns.nominationId, at: nominationReturns.returnedAt })
    .from(nominationReturns)
    .where(eq(nominationReturns.blocYearId, scope.id))
    .orderBy(asc(nominationReturns.returnedAt));
  const returned = new Map(back.map((one) => [one.nominationId, one.at]));
  const concerned = Map.groupBy(await listConflicts(reader, scope), ({ nominationId }) => nominationId);
  return rows.map((row) => {
    const conflicts = concerned.get(row.id) ?? [];
    const given = countedOpinions(givers.get(row.id) ?? [], conflicts);
    return {
      ...row,
      nominee: nomineeName({ ...row, agency: row.agencyName }),
      given,
      opinionsFrom: given.map(({ agencyId }) => agencyId),
      conflicts,
      returnedAt: returned.get(row.id) ?? null,
      sent: null,
    };
  });
}

/** Who stepped back from judging which nomination of a year, and did not take it back. */
async function listConflicts(reader: Reader, scope: BlocYearScope): Promise<Conflict[]> {
  const { id, nominationId, agencyId, personId, kind, reason, holdsSeat, declaredAt } = reviewConflicts;
  return reader
    .select({ id, nominationId, agencyId, personId, kind, reason, holdsSeat, declaredAt })
    .from(reviewConflicts)
    .where(and(eq(reviewConflicts.blocYearId, scope.id), isNull(reviewConflicts.withdrawnAt)))
    .orderBy(asc(reviewConflicts.declaredAt));
}

/** The nominations the bloc votes on, by number; empty before any was put to the ballot and after the ballot settled them. */
export async function nominationsOnBallot(reader: Reader, scope: BlocYearScope): Promise<Nomination[]> {
  return (await listNominations(reader, scope)).filter(({ status }) => status === 'onBallot');
}

/** One nomination of a bloc year, for a verb. Refusal: `nomination.unknown`, audited, also for another bloc's. */
async function getNomination(reader: Reader, scope: BlocYearScope, nominationId: string): Promise<Nomination> {
  const found = (await listNominations(reader, scope)).find(({ id }) => id === nominationId);
  return found ?? demandRight(refuse('nomination.unknown'), auditScope(scope));
}

/**
 * The same for an act of a person: a nomination they may not know of is to them as if there were none, so that no refusal tells of it.
 * Refusal: `nomination.unknown`, audited.
 */
export async function getForReview(
  reader: Reader,
  scope: BlocYearScope,
  actor: ActorFacts,
  nominationId: string,
): Promise<Nomination> {
  const nomination = await getNomination(reader, scope, nominationId);
  demandRight(mayKnowOf(actor, scope, nomination), auditScope(scope));
  return nomination;
}

/** What others, or one's own agency, think of a nomination, latest first, with the name the agency bears in the year. */
export async function listOpinions(reader: Reader, scope: BlocYearScope, nominationId: string) {
  const rows = await reader
    .select({
      agencyId: opinions.agencyId,
      personId: opinions.personId,
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

/** What was summed up of the opinions on a nomination, and who did; null while nobody has. */
export async function findConsolidated(reader: Reader, scope: BlocYearScope, nominationId: string) {
  const { recommendation, text, savedAt, savedBy, blocYearId } = consolidatedOpinions;
  const [found] = await reader
    .select({ recommendation, text, savedAt, by: people.name })
    .from(consolidatedOpinions)
    .innerJoin(people, eq(people.id, savedBy))
    .where(and(eq(blocYearId, scope.id), eq(consolidatedOpinions.nominationId, nominationId)));
  return found ?? null;
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
