import type { IllustrativeFact } from '@/domain/bloc/illustrative';
import type { BlocYearFacts } from '@/domain/bloc/bloc-year';

/** What pages need of a bloc year. */
export type BlocYearShown = BlocYearFacts & {
  readonly bloc: { readonly slug: string; readonly name: string; readonly rehearsalOn: string | null };
  readonly members: readonly {
    readonly agencyId: string;
    readonly slug: string;
    readonly name: string;
    readonly shortName: string;
  }[];
  readonly leaders: readonly {
    readonly agencyId: string;
    readonly role: 'leader' | 'deputy';
    readonly from: string;
    readonly basis: string;
  }[];
  readonly illustrative: readonly IllustrativeFact[];
};
