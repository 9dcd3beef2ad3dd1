import type { BlocYearFacts } from '../bloc/bloc-year';
import { appointmentsOn, type ActorFacts } from '../person/actor';
import { may } from '../rights/may';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/**
 * Whether an actor may read the paper of a mandate: the people of its agency, the administrator, and who keeps a bloc the agency belongs
 * to, given the latest year of each. Refusal: `rights.otherAgency`.
 */
export function mayReadPaper(
  actor: ActorFacts,
  agencyId: string,
  years: readonly BlocYearFacts[],
  on: IsoDate,
): Decision {
  const held = appointmentsOn(actor, on);
  const near = held.some((a) => a.office === 'admin' || a.agencyId === agencyId);
  return near || years.some((year) => may(actor, 'plan.opened', year).ok) ? allow() : refuse('rights.otherAgency');
}
