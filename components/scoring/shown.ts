import type { Decision } from '@/domain/shared/refusal';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearFacts } from '@/domain/bloc/bloc-year';
import type { IllustrativeFact } from '@/domain/bloc/illustrative';
import type { AgencyKind } from '@/domain/agency/kind';
import type { CriteriaRules, ScaleGroup } from '@/domain/criteria/scale';
import type { RankFacts } from '@/domain/scoring/rank';
import type { ScoringStage } from '@/domain/scoring/self-assess';
import type { SelfAssessmentStatus } from '@/domain/scoring/self-assessment-status';

export type MemberShown = {
  readonly agencyId: string;
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
};

/** The scale of a year as it was adopted. */
export type ScaleShown = Omit<CriteriaRules, 'groups'> & {
  readonly groups: readonly (ScaleGroup & { readonly id: string })[];
};

/** What every page of scoring needs of its bloc year. */
export type ScoringShown = {
  readonly scope: BlocYearFacts & {
    readonly id: string;
    readonly bloc: { readonly slug: string; readonly name: string; readonly rehearsalOn: string | null };
    readonly members: readonly MemberShown[];
    /** Everybody who belonged on any day of the year. */
    readonly everybody: readonly MemberShown[];
    readonly illustrative: readonly IllustrativeFact[];
  };
  readonly stage: ScoringStage & { readonly openedOn: IsoDate | null; readonly publishedOn: IsoDate | null };
  readonly scale: ScaleShown | null;
  readonly dueOn: IsoDate | null;
  /** The reader's own agencies. */
  readonly own: readonly string[];
  /** Whether the reader keeps the bloc year. */
  readonly keeps: boolean;
};

/** A self-assessment in a list; its total is null where the reader may not see it. */
export type SheetListed = {
  readonly agencyId: string;
  readonly status: SelfAssessmentStatus;
  readonly lateDays: number;
  readonly submittedOn: IsoDate | null;
  readonly totalCenti: number | null;
};

export type ResultShown = Omit<RankFacts, 'flags'> & { readonly reason: string };

export type Permission = Decision<unknown>;
