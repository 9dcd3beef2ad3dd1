import type { Actor } from './context';
import { RefusedError } from './refused';

/** The person whose name an official row bears. Refusal: `rights.notAppointed`; the system signs nothing. */
export function actingPerson(actor: Actor): string {
  if (actor.personId === null) throw new RefusedError({ code: 'rights.notAppointed' }, true);
  return actor.personId;
}
