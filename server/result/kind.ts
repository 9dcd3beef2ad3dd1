import type { AgencyKind } from '@/domain/agency/kind';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';

/** The kind of an agency of the year, by which lines of the scale are asked of it. Refusal: `results.notMember`. */
export function getKind({ everybody }: Pick<BlocYearScope, 'everybody'>, agencyId: string): AgencyKind {
  const member = everybody.find((one) => one.agencyId === agencyId);
  if (!member) throw new RefusedError({ code: 'results.notMember' }, false);
  return member.kind;
}
