import { bulletins } from '@/db/schema/conference';
import type { PublishBulletinInput } from '@/domain/bulletin/input';
import { mayPublish } from '@/domain/bulletin/publish';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findConference } from '../conference/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findBulletin } from './queries';

/** The keeper of the bloc tells the conference to the public. Refusals: those of `mayPublish`. Source: design 6. */
export async function publishBulletin(
  { tx, actor, now, record }: Context,
  input: PublishBulletinInput,
): Promise<{ bulletinId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'bulletin.published', scope), auditScope(scope));
  await tx.alone(`bulletin:${scope.id}`);
  const conference = await findConference(tx, scope);
  demand(mayPublish({ conference, published: (await findBulletin(tx, scope)) !== null }));
  if (!conference) throw new Error('A bulletin was allowed without a conference');
  const bulletinId = newId();
  await tx.insert(bulletins).values({
    id: bulletinId,
    ...auditScope(scope),
    conferenceId: conference.id,
    publishedOn: scope.on,
    publishedAt: now,
    publishedBy: actingPerson(actor),
  });
  await record({
    action: 'bulletin.published',
    subjectId: bulletinId,
    scope: auditScope(scope),
    details: { on: scope.on },
  });
  return { bulletinId };
}
