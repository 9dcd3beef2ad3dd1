import { conferences } from '@/db/schema/conference';
import { mayConvene } from '@/domain/conference/convene';
import type { ConveneConferenceInput } from '@/domain/conference/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, findNeighbour, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findConference } from './queries';

/**
 * Convenes the conference that reviews the year and opens the next; the leading agency chairs it. Until it is opened, convening again
 * corrects day, place and summary. Refusals: those of `mayConvene`. Source: charter; domain 1 and 8.6.
 */
export async function conveneConference(
  { tx, actor, now, record }: Context,
  input: ConveneConferenceInput,
): Promise<{ conferenceId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'conference.convened', scope), key);
  await tx.alone(`conference:${scope.id}`);
  const planYear = await findNeighbour(tx, scope, scope.year + 1, now);
  const before = await findConference(tx, scope);
  const { heldOn, session, place, review } = input;
  const { planYearId, chairAgencyId } = demand(
    mayConvene({
      year: scope.year,
      heldOn,
      on: scope.on,
      opened: Boolean(before?.openedAt),
      planYearId: planYear?.id ?? null,
      leadingAgencyId: scope.leadingAgencyId,
    }),
  );
  const conferenceId = before?.id ?? newId();
  const convened = { planYearId, heldOn, session, place, chairAgencyId, review };
  await tx
    .insert(conferences)
    .values({ id: conferenceId, ...key, ...convened, convenedAt: now })
    .onConflictDoUpdate({ target: conferences.id, set: { ...convened, convenedAt: now } });
  await record({ action: 'conference.convened', subjectId: conferenceId, scope: key, details: convened });
  return { conferenceId };
}
