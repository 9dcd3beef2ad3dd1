import { eq } from 'drizzle-orm';
import { mandates, mandateScopes } from '@/db/schema/mandate';
import { people } from '@/db/schema/person';
import { checkMandate } from '@/domain/mandate/give';
import type { MandateScope } from '@/domain/mandate/scope';
import { hatsOn, type Hat } from '@/domain/person/hat';
import { mayOfAgency } from '@/domain/rights/may';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import type { Attached } from '../file/inspect';
import { keepFile } from '../file/keep';
import { findLives } from '../person/lives';
import { listHeld } from '../person/actor';
import { demandFields, demandRight, RefusedError } from '../refused';
import { listScopesOf } from './queries';

export type GiveMandate = {
  readonly agencyId: string;
  readonly personId: string;
  readonly scopes: readonly MandateScope[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly paperRef: string;
  readonly paper: Attached;
};

/**
 * The head of an agency, or the administrator, authorises a deputy of that agency for some of the head's acts, from a day to a day, by a
 * paper; the deputy has it as a further hat from its first day, open sessions included. Refusals: `rights.otherAgency`,
 * `rights.notAppointed`, `rights.outsideMandate` (who is authorised authorises nobody), those of `checkMandate`. Source: issue 3, People.
 */
export async function giveMandate(
  { tx, actor, now, record }: Context,
  { paper, ...given }: GiveMandate,
): Promise<{ mandateId: string }> {
  const { agencyId, personId, scopes, ...rest } = given;
  const today = dayOf(now);
  demandRight(mayOfAgency(actor, 'mandate.given', agencyId, today), null);
  await tx.alone(`person:${personId}`);
  const [deputy] = await tx.select({ disabledAt: people.disabledAt }).from(people).where(eq(people.id, personId));
  const life = (await findLives(tx, [agencyId])).get(agencyId);
  const held = await listHeld(tx, personId);
  if (!deputy || !life) throw new RefusedError({ code: 'form.broken', field: 'personId' }, false);
  if (deputy.disabledAt) throw new RefusedError({ code: 'mandate.disabled', field: 'personId' }, false);
  demandFields(
    checkMandate({
      next: given,
      today,
      life,
      held,
      before: await listScopesOf(tx, personId),
      self: personId === actor.personId,
    }),
  );
  const { fileId, sha256 } = await keepFile(tx, paper, actor.personId, now);
  const mandateId = newId();
  const post = postAt(held, agencyId, given.from);
  await tx.insert(mandates).values({
    id: mandateId,
    personId,
    agencyId,
    post,
    scopes,
    ...rest,
    fileId,
    givenBy: actor.personId,
    givenAt: now,
  });
  const { from, to } = given;
  await tx
    .insert(mandateScopes)
    .values(scopes.map((scope) => ({ id: newId(), mandateId, personId, agencyId, scope, from, to })));
  await record({
    action: 'mandate.given',
    subjectId: personId,
    scope: null,
    details: { mandateId, post, ...given, sha256 },
  });
  return { mandateId };
}

/** The deputy's own post at the agency, on the first day. */
function postAt(held: readonly Hat[], agencyId: string, on: IsoDate): string {
  const own = hatsOn(held, on).find((hat) => hat.agencyId === agencyId && hat.office !== 'authorised');
  if (!own) throw new Error(`A deputy without an office at ${agencyId} passed the check`);
  return own.post;
}
