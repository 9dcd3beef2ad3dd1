import type { IllustrativeFact } from '@/domain/bloc/illustrative';
import type { BlocYearFacts, YearLeader } from '@/domain/bloc/bloc-year';

export type MemberShown = {
  readonly agencyId: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
};

/** What pages need of a bloc year. */
export type BlocYearShown = BlocYearFacts & {
  readonly bloc: { readonly slug: string; readonly name: string; readonly rehearsalOn: string | null };
  readonly members: readonly MemberShown[];
  /** Everybody who belonged on any day of the year. */
  readonly everybody: readonly (MemberShown & { readonly joinedOn: string | null; readonly leftOn: string | null })[];
  readonly leaders: readonly YearLeader[];
  readonly replacedLeaders: readonly YearLeader[];
  readonly toldLeaders: readonly YearLeader[];
  readonly illustrative: readonly IllustrativeFact[];
};
