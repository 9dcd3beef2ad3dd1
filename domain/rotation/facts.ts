import type { YearMember } from '../bloc/membership';
import type { LeadershipRole } from '../leadership/acclaim';
import type { HoldPeriod } from '../nomination/hold';
import type { IsoDate, Period } from '../shared/dates';
import type { RotationRules, RuleSource } from './rules';

export type SuccessionKind = 'renamed' | 'merged' | 'split' | 'moved' | 'dissolved';

export type Term = {
  readonly year: number;
  readonly agencyId: string;
  readonly role: LeadershipRole;
  /** The order among several deputies, from 1. */
  readonly position: number;
};

/** An agency does not lead (or is not deputy) in a year, for a reason that is always given. */
export type Skip = {
  readonly year: number;
  readonly agencyId: string;
  readonly role: LeadershipRole;
  readonly reason: string;
  /** Who decided it, and the paper where there is one. */
  readonly basis: string;
};

/** A human's decision about the heir of a merger or split: in whose place it stands, or in none but its own. */
export type HeirDecision = {
  readonly heirAgencyId: string;
  /** The day of the merger or split. */
  readonly on: IsoDate;
  readonly ancestorAgencyId: string | null;
  readonly paper: string;
};

/** What decides whose turn it is. Rows may come in any order. */
export type RotationFacts = {
  readonly rules: RotationRules;
  readonly source: RuleSource;
  /** The year somebody is to be chosen for. */
  readonly year: number;
  /** The day on which it is judged. */
  readonly on: IsoDate;
  /** Who will belong in that year, with their order of protocol. */
  readonly members: readonly { readonly agencyId: string; readonly position: number }[];
  /** The years before, each with the day its leader was chosen. */
  readonly past: readonly {
    readonly year: number;
    readonly chosenOn: IsoDate;
    readonly members: readonly YearMember[];
  }[];
  readonly terms: readonly Term[];
  /** When agencies came into the bloc and left it. */
  readonly stays: readonly (Period & { readonly agencyId: string })[];
  readonly skips: readonly Skip[];
  readonly holds: readonly (HoldPeriod & { readonly agencyId: string; readonly reason: string })[];
  readonly successions: readonly {
    readonly fromAgencyId: string;
    readonly toAgencyId: string | null;
    readonly kind: SuccessionKind;
    readonly on: IsoDate;
  }[];
  readonly heirs: readonly HeirDecision[];
};
