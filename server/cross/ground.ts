import type { Reader } from '@/db/client';
import type { CrossFacts } from '@/domain/scoring/cross';
import { listSentRounds } from '../appraisal/queries';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';
import { findSelfAssessment } from '../self-assessment/queries';
import { listCross, type CrossAssignment } from './queries';

/** What stands between a peer and the sheet it scores, with its assignment. */
export async function readCrossFacts(
  reader: Reader,
  scope: BlocYearScope,
  scorerAgencyId: string,
  agencyId: string,
): Promise<CrossFacts & { readonly assignment: CrossAssignment | null }> {
  const assignment =
    (await listCross(reader, scope)).find(
      (one) => one.scorerAgencyId === scorerAgencyId && one.agencyId === agencyId,
    ) ?? null;
  return {
    assignment,
    assigned: assignment !== null,
    sent: assignment?.sentOn != null,
    recused: assignment?.recusedReason != null,
    status: (await findSelfAssessment(reader, scope, agencyId))?.status ?? null,
    appraised: (await listSentRounds(reader, scope, agencyId)).length > 0,
  };
}

/** The assignment of a pair. Refusal: `cross.notAssigned`. */
export function getAssignment({ assignment }: { readonly assignment: CrossAssignment | null }): CrossAssignment {
  if (!assignment) throw new RefusedError({ code: 'cross.notAssigned' }, false);
  return assignment;
}
