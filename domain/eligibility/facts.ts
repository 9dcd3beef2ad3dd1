import type { Succession } from '../award/across-mergers';
import type { GroundCode } from '../award/catalogue';
import type {
  AwardBasis,
  AchievementKind,
  DisciplineMeasure,
  DisciplineSubject,
  InitiativeScope,
} from '../history/kinds';
import type { RuleAnswer, RuleKey } from '../rule/rule';
import type { Rating } from '../scoring/rating';
import type { IsoDate } from '../shared/dates';

/** What a body was rated in a year; issued once its paper is there. */
export type RatedYear = {
  readonly agencyId: string;
  readonly year: number;
  readonly rating: Rating;
  readonly issued: boolean;
  /** The day of its paper, where it is known: before that day the rating was not issued. */
  readonly paperOn?: IsoDate | null;
};

/** A measure of discipline; `until` is the last day of its period, null while nobody knows. */
export type MeasureFact = {
  readonly agencyId: string;
  readonly subject: DisciplineSubject;
  readonly measure: DisciplineMeasure;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
};

/** The people of a body in a year. */
export type PeopleOfYear = {
  readonly agencyId: string;
  readonly year: number;
  readonly people: number;
  readonly completedTasks: number;
  readonly advancedWorkers: number;
  readonly baseFighters: number;
};

/** An award of an agency, a unit inside it or a person, by the year it was given for. `basis` is null where the decision does not tell. */
export type AwardOnRecord = {
  readonly agencyId: string;
  /** The id of the unit or the person; `agency` for the agency as a whole. */
  readonly subjectKey: string;
  readonly formCode: string;
  readonly basis: AwardBasis | null;
  readonly year: number;
  readonly achievementId: string | null;
  readonly revoked: boolean;
  /** The days it was decided and revoked, where they are known: before it was decided it was not there, until revoked it counted. */
  readonly decidedOn?: IsoDate;
  readonly revokedOn?: IsoDate | null;
};

/** One discrete achievement; confirmed once somebody competent did so on paper. */
export type AchievementOnRecord = {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: AchievementKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly titleFold: string;
  readonly confirmed: boolean;
};

/** A recognised initiative, and the number of awards and live nominations that rest on it besides the one judged. */
export type InitiativeOnRecord = {
  readonly id: string;
  readonly agencyId: string;
  readonly scope: InitiativeScope;
  readonly usedElsewhere: number;
};

/** All that is on record of some agencies and of those they came from. */
export type Records = {
  readonly ratings: readonly RatedYear[];
  readonly disciplines: readonly MeasureFact[];
  readonly people: readonly PeopleOfYear[];
  readonly awards: readonly AwardOnRecord[];
  readonly achievements: readonly AchievementOnRecord[];
  readonly successions: readonly Succession[];
};

/** The same of one agency, with what its predecessors left. */
export type AgencyRecords = {
  readonly agencyId: string;
  readonly ratings: readonly RatedYear[];
  readonly disciplines: readonly MeasureFact[];
  readonly people: readonly PeopleOfYear[];
  readonly awards: readonly AwardOnRecord[];
  readonly achievements: readonly AchievementOnRecord[];
  readonly predecessors: readonly string[];
  readonly successions: readonly Succession[];
};

/** What is on record of a person who is proposed. */
export type PersonRecords = {
  /** The titles held and not revoked, by the year they were given for. */
  readonly titles: readonly { readonly formCode: string; readonly year: number }[];
  /** What they were rated, by a paper that was there on the day. */
  readonly ratings: readonly { readonly year: number; readonly rating: Rating }[];
  readonly leads: boolean;
};

/** What the law of the day answers to a key. */
export type Law = (key: RuleKey) => RuleAnswer;

/** Whose eligibility is judged: an agency in a year, by the law of a day. Points in hundredths. */
export type EligibilityCase = {
  readonly agencyId: string;
  /** The id of the unit or the person; `agency` for the agency as a whole. */
  readonly subjectKey: string;
  /** The year reviewed. */
  readonly year: number;
  /** The day whose law judges: that of reception, else the official day. */
  readonly on: IsoDate;
  readonly records: AgencyRecords;
  /** Who is proposed where it is a person of the agency; null where it is the agency or a unit. */
  readonly person: PersonRecords | null;
  /** The place in the published ranking of the year; null where there is none. */
  readonly place: {
    readonly rank: number;
    readonly tied: boolean;
    readonly totalCenti: number;
    readonly ranked: number;
  } | null;
  /** The floor of points of the charter of the year, with its citation; null while the bloc has none. */
  readonly floor: { readonly scoreFloorCenti: number; readonly citation: string } | null;
  /** What stops everything for the agency, where something does. */
  readonly hold: { readonly reason: string; readonly basis: string; readonly openedOn: IsoDate } | null;
  /** The numbers of targets of the covenant that were met and exceeded; null where nobody can tell. */
  readonly targets: { readonly all: number; readonly met: number; readonly exceeded: number } | null;
  /** What a nomination names; null where only the agency as such is looked at. */
  readonly named: {
    readonly achievement: AchievementOnRecord | null;
    readonly initiatives: readonly InitiativeOnRecord[];
  } | null;
};

/** The version of a form in force, as far as judging goes. */
export type FormInForce = {
  readonly code: string;
  readonly condition: string;
  readonly citation: string;
  readonly verified: boolean;
  readonly from: IsoDate;
};

/** The version of a ground in force. */
export type GroundInForce = {
  readonly code: GroundCode;
  readonly citation: string;
  readonly verified: boolean;
  readonly from: IsoDate;
};
