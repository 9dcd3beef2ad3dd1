import type { AgencyKind } from '@/domain/agency/kind';
import type { BlocYearScope } from '../bloc/queries';

/** The kinds of agency a year's scale is asked of: those of everybody who belonged on any day of it. */
export function kindsOf({ everybody }: Pick<BlocYearScope, 'everybody'>): readonly AgencyKind[] {
  return [...new Set(everybody.map(({ kind }) => kind))];
}
