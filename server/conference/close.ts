import { and, asc, eq, ne } from 'drizzle-orm';
import { ballots } from '@/db/schema/ballot';
import { conferences } from '@/db/schema/conference';
import { mayCloseConference } from '@/domain/conference/close';
import type { CloseConferenceInput } from '@/domain/conference/input';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { settleUndecided } from '../nomination/settle';
import { demand, demandRight } from '../refused';
import { getConference } from './queries';

/**
 * Closes the conference; its minutes stand from then on, and who was to be voted on again is not proposed. By whoever leads the bloc now or by the agency that chaired.
 * Refusals: `conference.notConvened`, `conference.notOpen`, `conference.closed`, `conference.ballotsUnfinished`.
 */
export async function closeConference(
  { tx, actor, now, record }: Context,
  input: CloseConferenceInput,
): Promise<{ conferenceId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`conference:${scope.id}`);
  const conference = await getConference(tx, scope);
  demandRight(may(actor, 'conference.closed', scope, { chairAgencyId: conference.chairAgencyId }), key);
  const unfinished = await tx
    .select({ number: ballots.number })
    .from(ballots)
    .where(and(eq(ballots.blocYearId, scope.id), ne(ballots.status, 'confirmed')))
    .orderBy(asc(ballots.number));
  demand(mayCloseConference({ ...conference, unfinishedBallots: unfinished.map(({ number }) => number) }));
  await tx.update(conferences).set({ closedOn: scope.on, closedAt: now }).where(eq(conferences.id, conference.id));
  const undecided = await settleUndecided(tx, scope, now);
  const details = { closedOn: scope.on, undecided };
  await record({ action: 'conference.closed', subjectId: conference.id, scope: key, details });
  return { conferenceId: conference.id };
}
