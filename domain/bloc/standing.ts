import type { ActivityFacts } from '../activity/attendance';
import type { ApprovableAct } from '../approval/approve';
import type { TellerFacts } from '../ballot/confirm';
import type { BallotStatus } from '../ballot/status';
import type { Recognition } from '../leadership/recognise';
import type { DeclaredConflict } from '../nomination/conflict';
import type { NominationStatus } from '../nomination/status';
import type { TaskFacts } from '../plan-task/state';
import type { DeadlineKind } from '../plan/deadline';
import type { LastReminder } from '../reminder/remind';
import type { SelfAssessmentStatus } from '../scoring/self-assessment-status';
import type { IsoDate } from '../shared/dates';
import type { SubmissionStatus } from '../submission/status';

/** When an activity was planned or moved last, and how often it was moved: what a calendar asks. */
export type ActivityDated = { readonly place: string; readonly changedAt: Date; readonly moves: number };

/** The latest refusal to sign a text of each agency that has not signed it since. */
type Refusals = readonly { readonly agencyId: string; readonly at: Date; readonly reason: string }[];

/** Where a bloc year stands: what its spine, its overview and everybody's desk are drawn from. */
export type Standing = {
  readonly charterOn: IsoDate | null;
  readonly criteriaOn: IsoDate | null;
  /** How many deputies the charter of the year gives; one while there is none. */
  readonly deputies: number;
  readonly deadlines: Readonly<Partial<Record<DeadlineKind, IsoDate>>>;
  readonly plan: { readonly openedAt: Date; readonly adoptedOn: IsoDate | null } | null;
  /** The common tasks with whom they were given to and what was reported, in their order. */
  readonly planTasks: readonly TaskFacts[];
  /** The joint activities in their order, cancelled ones too. */
  readonly activities: readonly (ActivityFacts & ActivityDated)[];
  /** The last reminder of each agency about each thing. */
  readonly reminders: readonly LastReminder[];
  readonly registrations: readonly {
    readonly agencyId: string;
    readonly sentAt: Date | null;
    readonly agreedAt: Date | null;
    /** Given back and not sent again since, with the day by which to answer. */
    readonly returned: { readonly at: Date; readonly answerBy: IsoDate } | null;
  }[];
  /** The round in which the members read the draft of the covenant: who has answered, and since when remarks wait for an answer. */
  readonly consultation: {
    readonly openedAt: Date;
    readonly answerBy: IsoDate;
    readonly answeredAgencyIds: readonly string[];
    readonly remarksSince: readonly Date[];
  } | null;
  readonly covenant: {
    readonly frozenOn: IsoDate;
    readonly frozenAt: Date;
    readonly completedAt: Date | null;
    /** The agencies the frozen text names; who joined since is none of them. */
    readonly partyAgencyIds: readonly string[];
    readonly signedAgencyIds: readonly string[];
    readonly refusals: Refusals;
    /** Who joined since and is a party by an annex that all have signed. */
    readonly joinedAgencyIds: readonly string[];
    /** The annex that is being signed. */
    readonly annex: {
      readonly number: number;
      readonly frozenAt: Date;
      readonly partyAgencyIds: readonly string[];
      readonly signedAgencyIds: readonly string[];
      readonly refusals: Refusals;
    } | null;
  } | null;
  readonly progressAgencyIds: readonly string[];
  readonly scoringOpenedAt: Date | null;
  readonly selfAssessments: readonly {
    readonly agencyId: string;
    readonly status: SelfAssessmentStatus;
    readonly submittedOn: IsoDate | null;
    readonly submittedAt: Date | null;
    readonly late: boolean;
    readonly returnedAt: Date | null;
    /** The day the latest return asked for an answer by. */
    readonly answerBy: IsoDate | null;
    readonly totalCenti: number;
  }[];
  /** First appraisals that were sent: until when the agency may explain, and whether it has. */
  readonly appraisals: readonly {
    readonly agencyId: string;
    readonly sentAt: Date;
    readonly explainBy: IsoDate | null;
    readonly explained: boolean;
  }[];
  /** Rechecks that were asked for and are not answered. */
  readonly rechecks: readonly { readonly agencyId: string; readonly requestedAt: Date }[];
  /** Who scores whom among the peers, as long as nothing was sent. */
  readonly crossScoring: readonly {
    readonly scorerAgencyId: string;
    readonly agencyId: string;
    readonly assignedAt: Date;
  }[];
  readonly resultAgencyIds: readonly string[];
  readonly publishedOn: IsoDate | null;
  readonly publishedAt: Date | null;
  readonly nominations: readonly {
    readonly number: number;
    readonly agencyId: string;
    readonly status: NominationStatus;
    readonly sentAt: Date | null;
    readonly returnedAt: Date | null;
    /** The day by which a return is to be answered, where it named one. */
    readonly answerBy?: IsoDate | null;
    /** Those whose opinion counts. */
    readonly opinionAgencyIds: readonly string[];
    readonly conflicts: readonly DeclaredConflict[];
  }[];
  readonly conference: {
    readonly heldOn: IsoDate;
    readonly convenedAt: Date;
    readonly openedAt: Date | null;
    readonly closedAt: Date | null;
    readonly chairAgencyId: string;
    readonly minutesSignedBy: readonly ('chair' | 'secretary')[];
  } | null;
  readonly ballots: readonly {
    readonly number: number;
    readonly status: BallotStatus;
    readonly preparedAt: Date;
    readonly countedAt: Date | null;
    readonly tellers: readonly TellerFacts[];
  }[];
  /** A second head's word that was asked for on what stands now and is not given yet. */
  /** Those that wait for an answer. */
  readonly objections: readonly {
    readonly agencyId: string;
    readonly filedAt: Date;
    readonly answerBy: IsoDate;
    /** Whose nomination it is about, where it is about one, and who stepped back from that. */
    readonly nominee: { readonly agencyId: string; readonly conflicts: readonly DeclaredConflict[] } | null;
  }[];
  readonly approvals: readonly {
    readonly act: ApprovableAct;
    readonly askedAgencyId: string;
    readonly askedAt: Date;
  }[];
  /** The rotation's candidates are before the conference. */
  readonly proposed: boolean;
  readonly acclaimed: readonly ('leader' | 'deputy')[];
  /** Whether the charter asks the province to recognise the choice, and whether it has. */
  readonly recognition: Recognition;
  readonly handover: {
    readonly fromAgencyId: string;
    readonly toAgencyId: string;
    readonly preparedAt: Date;
    readonly unchecked: number;
    readonly confirmedSides: readonly ('from' | 'to')[];
    readonly completedOn: IsoDate | null;
    readonly completedAt: Date | null;
  } | null;
  readonly submission: {
    readonly status: SubmissionStatus;
    readonly draftedAt: Date;
    readonly sentAt: Date | null;
    readonly receivedAt: Date | null;
    readonly returnedAt: Date | null;
  } | null;
  readonly decidedOn: IsoDate | null;
  readonly bulletinOn: IsoDate | null;
};
