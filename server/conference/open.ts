import { eq } from 'drizzle-orm';
import { conferences } from '@/db/schema/conference';
import type { OpenConferenceInput } from '@/domain/conference/input';
import { mayOpenConference } from '@/domain/conference/open';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import { getCharter } from '../charter/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getConference, listAttendance } from './queries';

/**
 * Opens the conference once the charter's quorum sits in the hall. Refusals: `conference.notConvened`, `conference.alreadyOpened`,
 * `conference.closed`, `conference.notTheDay`, `conference.noRoll`, `conference.noQuorum`. Source: charter (quorum).
 */
export async function openConference(
  { tx, actor, now, record }: Context,
  input: OpenConferenceInput,
): Promise<{ conferenceId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'conference.opened', scope), key);
  await tx.alone(`conference:${scope.id}`);
  const conference = await getConference(tx, scope);
  const charter = await getCharter(tx, scope);
  const roll = await listAttendance(tx, scope);
  const quorum = demand(
    mayOpenConference({
      ...conference,
      on: scope.on,
      quorum: charter.quorum,
      roll: roll.map(({ attendance }) => attendance),
      members: scope.members.length,
    }),
  );
  await tx.update(conferences).set({ openedOn: scope.on, openedAt: now }).where(eq(conferences.id, conference.id));
  await record({
    action: 'conference.opened',
    subjectId: conference.id,
    scope: key,
    details: { ...quorum, openedOn: scope.on },
  });
  return { conferenceId: conference.id };
}
