import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayWriteRegistration } from './save';
import { mayPass, registrationStatus, type RegistrationMoments } from './status';

/**
 * Whether those who keep the bloc may agree to a registration as it was sent at a moment. Refusals: `registration.frozen`;
 * `registration.notWaiting` and `registration.sentAnew` with the name of the agency. Source: peers 3 (states of a registration).
 */
export function mayAgree(
  covenant: { readonly frozen: boolean },
  registration: RegistrationMoments | null,
  shownSentAt: Date,
  agency: string,
): Decision {
  const open = mayWriteRegistration(covenant);
  if (!open.ok) return open;
  if (!mayPass(registrationStatus(registration), 'agreed')) return refuse('registration.notWaiting', { agency });
  return registration?.sentAt?.getTime() === shownSentAt.getTime()
    ? allow()
    : refuse('registration.sentAnew', { agency });
}

/**
 * Whether a registration may be given back, to be answered by a day; also one that was agreed to. Refusals: `registration.frozen`,
 * `registration.nothingToReturn`, `registration.answerByPast` at its field.
 */
export function mayReturn(
  covenant: { readonly frozen: boolean },
  registration: RegistrationMoments | null,
  { on, answerBy }: { readonly on: IsoDate; readonly answerBy: IsoDate },
): Decision {
  const open = mayWriteRegistration(covenant);
  if (!open.ok) return open;
  if (!mayPass(registrationStatus(registration), 'returned') || !registration?.sentAt)
    return refuse('registration.nothingToReturn');
  return answerBy < on ? refuse('registration.answerByPast', { on }, 'answerBy') : allow();
}
