import { minutesSignatures } from '@/db/schema/conference';
import type { SignMinutesInput } from '@/domain/conference/input';
import { maySignMinutes } from '@/domain/conference/sign-minutes';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getMinutes, minutesHash } from './minutes';
import { getConference, listMinutesSignatures } from './queries';

/**
 * Signs the minutes of a closed conference as its chair or its secretary, for the agency that chaired; also after the handover.
 * Refusals: `conference.notConvened`, `conference.notClosed`, `conference.otherCapacity`, `conference.minutesSigned`,
 * `conference.minutesChanged`. Source: domain 8.3, the old leader signs the review minutes; 11.1 row 13.
 */
export async function signMinutes(
  { tx, actor, now, record }: Context,
  input: SignMinutesInput,
): Promise<{ signatureId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`conference:${scope.id}`);
  const conference = await getConference(tx, scope);
  demandRight(may(actor, 'minutes.signed', scope, { chairAgencyId: conference.chairAgencyId }), key);
  const personId = actingPerson(actor);
  const signed = await listMinutesSignatures(tx, scope);
  const sha256 = minutesHash(await getMinutes(tx, scope, conference));
  const { capacity } = input;
  const { post } = demand(
    maySignMinutes({ ...conference, signed: signed.map((one) => one.capacity), sha256 }, actor, {
      capacity,
      sha256: input.sha256,
      on: scope.on,
    }),
  );
  const signatureId = newId();
  const signature = { capacity, postAtTime: post, sha256, signedOn: scope.on };
  await tx
    .insert(minutesSignatures)
    .values({ id: signatureId, ...key, conferenceId: conference.id, personId, ...signature, signedAt: now });
  await record({ action: 'minutes.signed', subjectId: conference.id, scope: key, details: signature });
  return { signatureId };
}
