import type { GroundCode } from '../award/catalogue';
import type { NominationStatus } from '../nomination/status';
import type { Rating } from '../scoring/rating';
import type { IsoDate } from '../shared/dates';
import type {
  awardBases,
  disciplineMeasures,
  disciplineSubjects,
  initiativeScopes,
  ratingSchemes,
  subjectKinds,
} from './kinds';

export type RatingScheme = (typeof ratingSchemes)[number];
export type DisciplineSubject = (typeof disciplineSubjects)[number];
export type DisciplineMeasure = (typeof disciplineMeasures)[number];
export type InitiativeScope = (typeof initiativeScopes)[number];
export type AwardBasis = (typeof awardBases)[number];
export type SubjectKind = (typeof subjectKinds)[number];

/** The paper a fact rests on; `number` is empty while it has not come. */
export type FactPaper = {
  readonly paperNumber: string;
  readonly paperOn: IsoDate | null;
  readonly paperIssuer: string;
  readonly fileId: string | null;
};

/** What is true of every fact of an agency's history that stands: withdrawn ones are read apart. */
type Fact = { readonly id: string; readonly agencyId: string };

/** What an agency was rated at the end of a year. Points in hundredths; a count is null where the paper does not tell it. */
export type YearRatingFact = Fact &
  FactPaper & {
    readonly year: number;
    readonly rating: Rating;
    readonly scheme: RatingScheme;
    readonly pointsCenti: number | null;
    readonly tasks: number | null;
    readonly tasksOnTime: number | null;
    readonly tasksAboveRequired: number | null;
    readonly defects: number | null;
    readonly defectsCured: number | null;
  };

/** A measure of discipline; `until` is the last day of its period, null while nobody knows it. */
export type DisciplineFact = Fact &
  FactPaper & {
    readonly subject: DisciplineSubject;
    readonly measure: DisciplineMeasure;
    readonly from: IsoDate;
    readonly until: IsoDate | null;
  };

/** The people of an agency in a year, by which the 70 % rules count. */
export type WorkforceFact = Fact &
  FactPaper & {
    readonly year: number;
    readonly people: number;
    readonly completedTasks: number;
    readonly advancedWorkers: number;
    readonly baseFighters: number;
    readonly women: number;
  };

/** A nomination that names an initiative. */
export type InitiativeUse = {
  readonly nominationId: string;
  readonly number: number;
  readonly status: NominationStatus;
  readonly formCode: string;
  readonly bloc: string;
  readonly year: number;
};

/** A recognised solution, with every nomination that names it (domain G-11). */
export type InitiativeFact = Fact &
  FactPaper & {
    readonly individualId: string | null;
    readonly title: string;
    readonly titleFold: string;
    readonly scope: InitiativeScope;
    readonly recognisedOn: IsoDate;
    readonly uses: readonly InitiativeUse[];
  };

/**
 * An award an agency, a unit or somebody of it holds: written down from a paper (`record`), or decided on a nomination kept here
 * (`decision`). `year` is the one it was given for. Revoked, it stays and no longer counts (domain G-16).
 */
export type PastAwardFact = Fact & {
  readonly from: 'record' | 'decision';
  readonly subjectKind: SubjectKind;
  /** The id of the unit or the individual; `agency` for the agency as a whole. */
  readonly subjectKey: string;
  readonly formCode: string;
  readonly formName: string;
  readonly basis: AwardBasis;
  readonly year: number;
  readonly reason: string;
  readonly reasonFold: string;
  readonly achievementId: string | null;
  /** The nomination it was decided on; null for what is only on record. */
  readonly nominationId: string | null;
  readonly decidedOn: IsoDate;
  readonly decisionNumber: string;
  readonly issuer: string;
  readonly fileId: string | null;
  readonly revokedOn: IsoDate | null;
};

/** All that is on record of some agencies, each kind earliest first. */
export type History = {
  readonly ratings: readonly YearRatingFact[];
  readonly disciplines: readonly DisciplineFact[];
  readonly workforces: readonly WorkforceFact[];
  readonly initiatives: readonly InitiativeFact[];
  readonly pastAwards: readonly PastAwardFact[];
};

/** Whether the paper of a fact is there; a rating without one is not issued yet (domain G-18). */
export function hasPaper({ paperNumber }: Pick<FactPaper, 'paperNumber'>): boolean {
  return paperNumber !== '';
}

/** Whether an award counts on a day: decided by then, and not revoked by then. Source: Law on emulation 2022 Art 93(2) (domain G-16). */
export function countsOn(
  { decidedOn, revokedOn }: Pick<PastAwardFact, 'decidedOn' | 'revokedOn'>,
  on: IsoDate,
): boolean {
  return decidedOn <= on && (revokedOn === null || on < revokedOn);
}

/**
 * What was on paper by a day: a year that had begun, a paper no later than that day, what had begun or been decided by then, not revoked where
 * that came later. A bloc that rehearses an older day looks at the records as they were; every other one at all of them.
 */
export function knownOn(history: History, on: IsoDate): History {
  const year = Number(on.slice(0, 4));
  const hasCome = ({ paperOn }: FactPaper) => paperOn === null || paperOn <= on;
  return {
    ratings: history.ratings.filter((one) => one.year <= year && hasCome(one)),
    disciplines: history.disciplines.filter((one) => one.from <= on && hasCome(one)),
    workforces: history.workforces.filter((one) => one.year <= year && hasCome(one)),
    initiatives: history.initiatives.filter((one) => one.recognisedOn <= on && hasCome(one)),
    pastAwards: history.pastAwards
      .filter(({ decidedOn }) => decidedOn <= on)
      .map((one) => (one.revokedOn !== null && one.revokedOn > on ? { ...one, revokedOn: null } : one)),
  };
}

/** By which basis an award counts that was decided on a ground of the catalogue; two years of results are merit. Source: domain 2.2. */
export function basisOfGround(ground: GroundCode): AwardBasis {
  switch (ground) {
    case 'movement':
      return 'movement';
    case 'sudden':
      return 'sudden';
    case 'contribution':
      return 'contribution';
    case 'twoYears':
    case 'severalYears':
      return 'merit';
    case 'leading':
    case 'yearly':
      return 'yearly';
  }
}
