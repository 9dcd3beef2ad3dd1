import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { blocs, blocYears } from '@/db/schema/bloc';
import { disciplines, initiatives, pastAwards, workforces, yearRatings } from '@/db/schema/history';
import { nominationInitiatives, nominations } from '@/db/schema/nomination';
import { awards, decisions } from '@/db/schema/submission';
import {
  basisOfGround,
  type DisciplineFact,
  type History,
  type InitiativeFact,
  type InitiativeUse,
  type PastAwardFact,
  type WorkforceFact,
  type YearRatingFact,
} from '@/domain/history/facts';
import { fold } from '@/lib/fold';

/** The agencies whose history is asked for. */
export type Whose = readonly string[] | 'all';

type Kept = typeof yearRatings | typeof disciplines | typeof workforces | typeof initiatives | typeof pastAwards;

const standing = (table: Kept, whose: Whose): SQL | undefined =>
  and(isNull(table.withdrawnAt), whose === 'all' ? undefined : inArray(table.agencyId, [...whose]));

const paperOf = (table: Exclude<Kept, typeof pastAwards>) => ({
  paperNumber: table.paperNumber,
  paperOn: table.paperOn,
  paperIssuer: table.paperIssuer,
  fileId: table.fileId,
});

/**
 * All that stands on record of some agencies, in seven queries however many they are. Awards decided in a rehearsal are told only to
 * the bloc that rehearses (`askingBlocId`); those of a rehearsal that was begun anew to nobody.
 */
export async function readHistory(reader: Reader, whose: Whose, askingBlocId: string | null = null): Promise<History> {
  if (whose.length === 0) return { ratings: [], disciplines: [], workforces: [], initiatives: [], pastAwards: [] };
  const [ratings, measures, people, solutions, recorded, decided] = await Promise.all([
    listYearRatings(reader, whose),
    listDisciplines(reader, whose),
    listWorkforces(reader, whose),
    listInitiatives(reader, whose),
    listPastAwards(reader, whose),
    listDecidedAwards(reader, whose, askingBlocId),
  ]);
  return {
    ratings,
    disciplines: measures,
    workforces: people,
    initiatives: solutions,
    pastAwards: [...recorded, ...decided].toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn)),
  };
}

/** The ratings that stand, by year. */
export async function listYearRatings(reader: Reader, whose: Whose): Promise<YearRatingFact[]> {
  return reader
    .select({
      id: yearRatings.id,
      agencyId: yearRatings.agencyId,
      year: yearRatings.year,
      rating: yearRatings.rating,
      scheme: yearRatings.scheme,
      pointsCenti: yearRatings.pointsCenti,
      tasks: yearRatings.tasks,
      tasksOnTime: yearRatings.tasksOnTime,
      tasksAboveRequired: yearRatings.tasksAboveRequired,
      defects: yearRatings.defects,
      defectsCured: yearRatings.defectsCured,
      ...paperOf(yearRatings),
    })
    .from(yearRatings)
    .where(standing(yearRatings, whose))
    .orderBy(asc(yearRatings.year));
}

/** The measures of discipline that stand, by the day they began. */
export async function listDisciplines(reader: Reader, whose: Whose): Promise<DisciplineFact[]> {
  return reader
    .select({
      id: disciplines.id,
      agencyId: disciplines.agencyId,
      subject: disciplines.subject,
      measure: disciplines.measure,
      from: disciplines.from,
      until: disciplines.until,
      ...paperOf(disciplines),
    })
    .from(disciplines)
    .where(standing(disciplines, whose))
    .orderBy(asc(disciplines.from));
}

/** The people of the years, by year. */
export async function listWorkforces(reader: Reader, whose: Whose): Promise<WorkforceFact[]> {
  return reader
    .select({
      id: workforces.id,
      agencyId: workforces.agencyId,
      year: workforces.year,
      people: workforces.people,
      completedTasks: workforces.completedTasks,
      advancedWorkers: workforces.advancedWorkers,
      baseFighters: workforces.baseFighters,
      women: workforces.women,
      ...paperOf(workforces),
    })
    .from(workforces)
    .where(standing(workforces, whose))
    .orderBy(asc(workforces.year));
}

/** The initiatives that stand, by the day of recognition, with the nominations that name them. */
export async function listInitiatives(reader: Reader, whose: Whose): Promise<InitiativeFact[]> {
  const rows = await reader
    .select({
      id: initiatives.id,
      agencyId: initiatives.agencyId,
      individualId: initiatives.individualId,
      title: initiatives.title,
      titleFold: initiatives.titleFold,
      scope: initiatives.scope,
      recognisedOn: initiatives.recognisedOn,
      ...paperOf(initiatives),
    })
    .from(initiatives)
    .where(standing(initiatives, whose))
    .orderBy(asc(initiatives.recognisedOn));
  const uses = rows.length === 0 ? [] : await listUses(reader, whose);
  const byInitiative = Map.groupBy(uses, ({ initiativeId }) => initiativeId);
  return rows.map((row) => ({ ...row, uses: (byInitiative.get(row.id) ?? []).map(({ use }) => use) }));
}

async function listUses(reader: Reader, whose: Whose): Promise<{ initiativeId: string; use: InitiativeUse }[]> {
  const rows = await reader
    .select({
      initiativeId: nominationInitiatives.initiativeId,
      nominationId: nominations.id,
      number: nominations.number,
      status: nominations.status,
      formCode: awardForms.code,
      bloc: blocs.slug,
      year: blocYears.year,
    })
    .from(nominationInitiatives)
    .innerJoin(initiatives, eq(initiatives.id, nominationInitiatives.initiativeId))
    .innerJoin(nominations, eq(nominations.id, nominationInitiatives.nominationId))
    .innerJoin(awardForms, eq(awardForms.id, nominations.formId))
    .innerJoin(blocYears, eq(blocYears.id, nominations.blocYearId))
    .innerJoin(blocs, eq(blocs.id, nominations.blocId))
    .where(and(standing(initiatives, whose), isNull(blocs.replacedAt)));
  return rows.map(({ initiativeId, ...use }) => ({ initiativeId, use }));
}

/** The awards written down from papers that stand, revoked ones among them, by the day of the decision. */
export async function listPastAwards(reader: Reader, whose: Whose): Promise<PastAwardFact[]> {
  const rows = await reader
    .select({
      id: pastAwards.id,
      agencyId: pastAwards.agencyId,
      subjectKind: pastAwards.subjectKind,
      unitId: pastAwards.unitId,
      individualId: pastAwards.individualId,
      formCode: pastAwards.formCode,
      formName: pastAwards.formName,
      basis: pastAwards.basis,
      year: pastAwards.year,
      reason: pastAwards.reason,
      reasonFold: pastAwards.reasonFold,
      achievementId: pastAwards.achievementId,
      decidedOn: pastAwards.decidedOn,
      decisionNumber: pastAwards.decisionNumber,
      issuer: pastAwards.issuer,
      fileId: pastAwards.fileId,
      revokedOn: pastAwards.revokedOn,
    })
    .from(pastAwards)
    .where(standing(pastAwards, whose))
    .orderBy(asc(pastAwards.decidedOn));
  return rows.map(({ unitId, individualId, ...row }) => ({
    ...row,
    from: 'record',
    subjectKey: unitId ?? individualId ?? 'agency',
    nominationId: null,
  }));
}

/** The awards decided on nominations kept here, by the day of the decision. */
export async function listDecidedAwards(
  reader: Reader,
  whose: Whose,
  askingBlocId: string | null,
): Promise<PastAwardFact[]> {
  const rows = await reader
    .select({
      id: awards.id,
      agencyId: awards.agencyId,
      subjectKind: nominations.subjectKind,
      subjectKey: nominations.subjectKey,
      formCode: awardForms.code,
      formName: awardForms.name,
      ground: awardGrounds.code,
      year: blocYears.year,
      reason: nominations.achievement,
      achievementId: nominations.achievementId,
      nominationId: awards.nominationId,
      decidedOn: awards.decidedOn,
      decisionNumber: decisions.number,
      issuer: decisions.signer,
    })
    .from(awards)
    .innerJoin(nominations, eq(nominations.id, awards.nominationId))
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .innerJoin(awardGrounds, eq(awardGrounds.id, nominations.groundId))
    .innerJoin(decisions, eq(decisions.id, awards.decisionId))
    .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
    .innerJoin(blocs, eq(blocs.id, awards.blocId))
    .where(
      and(
        isNull(blocs.replacedAt),
        askingBlocId === null
          ? isNull(blocs.rehearsalOn)
          : or(isNull(blocs.rehearsalOn), eq(awards.blocId, askingBlocId)),
        whose === 'all' ? undefined : inArray(awards.agencyId, [...whose]),
      ),
    )
    .orderBy(asc(awards.decidedOn));
  return rows.map(({ ground, ...row }) => ({
    ...row,
    from: 'decision',
    basis: basisOfGround(ground),
    reasonFold: fold(row.reason),
    fileId: null,
    revokedOn: null,
  }));
}
