import { and, eq, inArray, isNotNull, isNull, gte, or } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { blocs, blocYears } from '@/db/schema/bloc';
import { achievements, disciplines, initiatives, pastAwards, workforces, yearRatings } from '@/db/schema/history';
import { nominationInitiatives, nominations } from '@/db/schema/nomination';
import { awards } from '@/db/schema/submission';
import { predecessorsOf, type Succession } from '@/domain/award/across-mergers';
import type {
  AchievementOnRecord,
  AwardOnRecord,
  EligibilityCase,
  InitiativeOnRecord,
  Records,
} from '@/domain/eligibility/facts';
import { basisOfGround } from '@/domain/history/facts';
import { liveStatuses } from '@/domain/nomination/status';
import { listSuccessions } from '../agency/successions';
import type { BlocYearScope } from '../bloc/queries';

/** By how many years before the year reviewed the rules look back at most: five years of the Prime Minister's certificate. */
const lookBack = 5;

/** In which a nomination uses what it rests on: sent, and not voted down. */
const usingStatuses = liveStatuses.filter((status) => status !== 'notApproved');

/**
 * What is on record of some agencies and of those they came from, as far as the rules of a year look back; of all agencies where `agencyIds`
 * is null. Seven queries however many agencies and years. What was withdrawn is left out; what was revoked is marked; what was decided in a
 * rehearsal counts in that rehearsal alone, which is among `blocIds`.
 */
export async function readRecords(
  reader: Reader,
  agencyIds: readonly string[] | null,
  year: number,
  blocIds: readonly string[],
): Promise<Records> {
  const successions = await listSuccessions(reader);
  const ids = agencyIds && withPredecessors(agencyIds, successions);
  const [ratings, measures, people, own, given, named] = await Promise.all([
    reader
      .select({
        agencyId: yearRatings.agencyId,
        year: yearRatings.year,
        rating: yearRatings.rating,
        paperNumber: yearRatings.paperNumber,
        paperOn: yearRatings.paperOn,
      })
      .from(yearRatings)
      .where(
        and(
          isNull(yearRatings.withdrawnAt),
          gte(yearRatings.year, year - lookBack + 1),
          ids ? inArray(yearRatings.agencyId, ids) : undefined,
        ),
      ),
    reader
      .select({
        agencyId: disciplines.agencyId,
        subject: disciplines.subject,
        measure: disciplines.measure,
        from: disciplines.from,
        until: disciplines.until,
      })
      .from(disciplines)
      .where(
        and(
          isNull(disciplines.withdrawnAt),
          or(isNull(disciplines.until), gte(disciplines.until, `${year - lookBack + 1}-01-01`)),
          ids ? inArray(disciplines.agencyId, ids) : undefined,
        ),
      ),
    reader
      .select({
        agencyId: workforces.agencyId,
        year: workforces.year,
        people: workforces.people,
        completedTasks: workforces.completedTasks,
        advancedWorkers: workforces.advancedWorkers,
        baseFighters: workforces.baseFighters,
      })
      .from(workforces)
      .where(
        and(
          isNull(workforces.withdrawnAt),
          eq(workforces.year, year),
          ids ? inArray(workforces.agencyId, ids) : undefined,
        ),
      ),
    reader
      .select({
        agencyId: pastAwards.agencyId,
        unitId: pastAwards.unitId,
        individualId: pastAwards.individualId,
        formCode: pastAwards.formCode,
        basis: pastAwards.basis,
        year: pastAwards.year,
        achievementId: pastAwards.achievementId,
        decidedOn: pastAwards.decidedOn,
        revokedOn: pastAwards.revokedOn,
      })
      .from(pastAwards)
      .where(and(isNull(pastAwards.withdrawnAt), ids ? inArray(pastAwards.agencyId, ids) : undefined)),
    reader
      .select({
        agencyId: awards.agencyId,
        subjectKey: nominations.subjectKey,
        formCode: awardForms.code,
        groundCode: awardGrounds.code,
        year: blocYears.year,
        achievementId: nominations.achievementId,
        decidedOn: awards.decidedOn,
      })
      .from(awards)
      .innerJoin(awardForms, eq(awardForms.id, awards.formId))
      .innerJoin(nominations, eq(nominations.id, awards.nominationId))
      .innerJoin(awardGrounds, eq(awardGrounds.id, nominations.groundId))
      .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
      .innerJoin(blocs, eq(blocs.id, awards.blocId))
      .where(
        and(
          isNull(blocs.replacedAt),
          or(isNull(blocs.rehearsalOn), inArray(awards.blocId, [...blocIds])),
          ids ? inArray(awards.agencyId, ids) : undefined,
        ),
      ),
    reader
      .select({
        id: achievements.id,
        agencyId: achievements.agencyId,
        kind: achievements.kind,
        from: achievements.from,
        to: achievements.to,
        titleFold: achievements.titleFold,
        paperNumber: achievements.paperNumber,
      })
      .from(achievements)
      .where(and(isNull(achievements.withdrawnAt), ids ? inArray(achievements.agencyId, ids) : undefined)),
  ]);
  return {
    successions,
    ratings: ratings.map(({ paperNumber, ...row }) => ({ ...row, issued: paperNumber !== '' })),
    disciplines: measures,
    people,
    awards: [
      ...own.map(({ unitId, individualId, ...row }): AwardOnRecord => ({
        ...row,
        subjectKey: individualId ?? unitId ?? 'agency',
        revoked: row.revokedOn !== null,
      })),
      ...given.map(({ groundCode, ...row }): AwardOnRecord => ({
        ...row,
        basis: basisOfGround(groundCode),
        revoked: false,
      })),
    ],
    achievements: named.map(({ paperNumber, ...row }): AchievementOnRecord => ({
      ...row,
      confirmed: paperNumber !== '',
    })),
  };
}

function withPredecessors(agencyIds: readonly string[], successions: readonly Succession[]): string[] {
  return [...new Set(agencyIds.flatMap((id) => [id, ...predecessorsOf(id, successions)]))];
}

/**
 * What the nominations of a bloc year name by id: nothing for one that names neither an achievement nor an initiative. Three queries. What a
 * rehearsal proposes uses an initiative in that rehearsal alone.
 */
export async function readNamed(
  reader: Reader,
  { id: blocYearId, blocId }: Pick<BlocYearScope, 'id' | 'blocId'>,
  all: readonly AchievementOnRecord[],
): Promise<(nominationId: string) => EligibilityCase['named']> {
  const rows = await reader
    .select({ id: nominations.id, achievementId: nominations.achievementId })
    .from(nominations)
    .where(and(eq(nominations.blocYearId, blocYearId), isNotNull(nominations.achievementId)));
  const picked = await reader
    .select({
      nominationId: nominationInitiatives.nominationId,
      id: initiatives.id,
      agencyId: initiatives.agencyId,
      scope: initiatives.scope,
    })
    .from(nominationInitiatives)
    .innerJoin(initiatives, eq(initiatives.id, nominationInitiatives.initiativeId))
    .where(and(eq(nominationInitiatives.blocYearId, blocYearId), isNull(initiatives.withdrawnAt)));
  const ids = [...new Set(picked.map(({ id }) => id))];
  const counting =
    ids.length === 0
      ? []
      : await reader
          .select({ id: nominationInitiatives.initiativeId, nominationId: nominationInitiatives.nominationId })
          .from(nominationInitiatives)
          .innerJoin(nominations, eq(nominations.id, nominationInitiatives.nominationId))
          .innerJoin(blocs, eq(blocs.id, nominations.blocId))
          .where(
            and(
              inArray(nominationInitiatives.initiativeId, ids),
              inArray(nominations.status, [...usingStatuses]),
              isNull(blocs.replacedAt),
              or(isNull(blocs.rehearsalOn), eq(blocs.id, blocId)),
            ),
          );
  const chosen = Map.groupBy(picked, ({ nominationId }) => nominationId);
  const achievementIds = new Map(rows.map(({ id, achievementId }) => [id, achievementId]));
  return (nominationId) => {
    const achievement = all.find(({ id }) => id === achievementIds.get(nominationId)) ?? null;
    const own = (chosen.get(nominationId) ?? []).map(({ id, agencyId, scope }): InitiativeOnRecord => ({
      id,
      agencyId,
      scope,
      usedElsewhere: counting.filter((use) => use.id === id && use.nominationId !== nominationId).length,
    }));
    return achievement || own.length > 0 ? { achievement, initiatives: own } : null;
  };
}
