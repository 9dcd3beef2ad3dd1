import { mayLeaveOrder } from '@/domain/rotation/put-forward';
import type { AcclaimInput } from '@/domain/leadership/input';
import { actingPerson } from '../acting-person';
import type { BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand } from '../refused';
import { findProposal, listSkips, type StandingProposal } from './queries';
import { writeSkip } from './skip';

type Floor = {
  readonly conference: { readonly id: string };
  readonly planYear: { readonly year: number };
  readonly acclaimed: Acclaimed;
};
type Acclaimed = readonly { readonly agencyId: string }[];

/**
 * The conference acclaims somebody: where that is none of the candidates still open for the role, the first of them is passed over in the
 * plan year for the reason given. Answers whom it passed over and why, for the audit. Refusal at the field `reason`: `rotation.whyAnother`.
 */
export async function leaveOrder(
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  scope: BlocYearScope,
  { conference, planYear, acclaimed }: Floor,
  { role, agencyId, reason = '' }: AcclaimInput,
): Promise<{ passedOver: string; reason: string } | null> {
  const proposal = await findProposal(tx, scope);
  if (!proposal) return null;
  await tx.alone(`rotation:${scope.blocId}`);
  const skips = await listSkips(tx, scope.blocId);
  const open = openCandidates(proposal, acclaimed, skips, planYear.year);
  const { passedOver } = demand(mayLeaveOrder({ role, agencyId, reason }, open));
  if (passedOver === null) return null;
  await writeSkip(tx, scope, {
    agencyId: passedOver,
    year: planYear.year,
    role,
    reason,
    decidedBy: `Hội nghị tổng kết năm ${scope.year}`,
    paper: '',
    conferenceId: conference.id,
    recordedAt: now,
    recordedBy: actingPerson(actor),
  });
  return { passedOver, reason };
}

/** The candidates the conference has still before it: neither acclaimed nor passed over. */
export function openCandidates(
  { candidates }: Pick<StandingProposal, 'candidates'>,
  acclaimed: Acclaimed,
  skips: readonly { readonly agencyId: string; readonly year: number; readonly role: 'leader' | 'deputy' }[],
  year: number,
): StandingProposal['candidates'] {
  return candidates.filter(
    ({ role, agencyId }) =>
      !acclaimed.some((one) => one.agencyId === agencyId) &&
      !skips.some((one) => one.agencyId === agencyId && one.year === year && one.role === role),
  );
}
