import type { IllustrativeFact } from '../bloc/illustrative';
import type { Session } from '../conference/convene';
import type { LeadershipRole } from '../leadership/acclaim';
import type { Whom } from '../nominee/subject';
import type { IsoDate } from '../shared/dates';

export type BulletinFacts = {
  readonly bloc: string;
  /** Whom the bloc asks to decide: "Ủy ban nhân dân tỉnh Điện Biên". */
  readonly addressee: string;
  /** The year under review, and the year whose plan and covenant the same conference adopted. */
  readonly reviewYear: number;
  readonly planYear: number;
  readonly conference: {
    readonly heldOn: IsoDate;
    readonly session: Session;
    readonly place: string;
    readonly review: string;
  };
  /** The common tasks as adopted; null while the plan is not adopted. */
  readonly tasks: readonly { readonly number: number; readonly text: string; readonly illustrative: boolean }[] | null;
  /** What the bloc voted to propose, one entry per form of award. */
  readonly proposals: readonly { readonly form: string; readonly whom: Whom; readonly agencies: readonly string[] }[];
  readonly acclaimed: readonly {
    readonly role: LeadershipRole;
    readonly agency: string;
    readonly votesFor: number;
    readonly base: number;
  }[];
  /** The handover, once both heads have confirmed it. */
  readonly handover: { readonly from: string; readonly to: string; readonly on: IsoDate } | null;
  /** The covenant of the plan year, once every member has signed it. */
  readonly covenant: { readonly signatures: number } | null;
  /** What no source tells, of either year: it stays out. */
  readonly illustrative: ReadonlySet<IllustrativeFact>;
};

/** One statement of the bulletin; its sentence stands in the messages under its kind. */
export type Statement =
  | {
      readonly kind: 'held';
      readonly bloc: string;
      readonly heldOn: IsoDate;
      readonly session: Session;
      readonly place: string;
    }
  | { readonly kind: 'reviewed'; readonly year: number; readonly review: string }
  | {
      readonly kind: 'tasks';
      readonly year: number;
      readonly count: number;
      readonly told: readonly { readonly number: number; readonly text: string }[];
    }
  | {
      readonly kind: 'proposed';
      readonly to: string;
      readonly form: string;
      readonly whom: Whom;
      readonly count: number;
      readonly agencies: readonly string[] | null;
    }
  | {
      readonly kind: 'acclaimed';
      readonly role: LeadershipRole;
      readonly year: number;
      readonly agency: string;
      readonly votes: { readonly for: number; readonly of: number } | null;
    }
  | { readonly kind: 'handedOver'; readonly from: string; readonly to: string; readonly on: IsoDate }
  | { readonly kind: 'covenant'; readonly year: number; readonly count: number | null };

/**
 * The conference told to the public: what happened, in the order of its acts (domain 1). What has not happened is not told, and of
 * what is marked illustrative only what the mark leaves: how many were proposed but not who, who was acclaimed but not the votes,
 * how many tasks but the text of the told ones only. People who are proposed are counted and not named: their data were taken for the
 * dossier, and nothing is decided yet (Law 91/2025/QH15: for the purpose told).
 */
export function tell(facts: BulletinFacts): Statement[] {
  const { bloc, reviewYear, planYear, conference, tasks, handover, covenant, illustrative } = facts;
  const { review, ...place } = conference;
  return [
    { kind: 'held', bloc, ...place },
    { kind: 'reviewed', year: reviewYear, review },
    ...(tasks ? [taskStatement(planYear, tasks)] : []),
    ...facts.proposals.map(({ form, whom, agencies }): Statement => ({
      kind: 'proposed',
      to: facts.addressee,
      form,
      whom,
      count: agencies.length,
      agencies: illustrative.has('nominees') || whom === 'people' || whom === 'mixed' ? null : agencies,
    })),
    ...facts.acclaimed.map(({ role, agency, votesFor, base }): Statement => ({
      kind: 'acclaimed',
      role,
      year: planYear,
      agency,
      votes: illustrative.has('leadershipVotes') ? null : { for: votesFor, of: base },
    })),
    ...(handover ? [{ kind: 'handedOver', ...handover } as const] : []),
    ...(covenant
      ? [{ kind: 'covenant', year: planYear, count: illustrative.has('members') ? null : covenant.signatures } as const]
      : []),
  ];
}

function taskStatement(year: number, tasks: NonNullable<BulletinFacts['tasks']>): Statement {
  return { kind: 'tasks', year, count: tasks.length, told: tasks.filter((task) => !task.illustrative) };
}
