import { allow, refuse, type Decision } from '../shared/refusal';
import { mayWriteRegistration } from './save';
import { mayPass, registrationStatus, type RegistrationMoments } from './status';

export type SendingFacts = {
  readonly frozen: boolean;
  readonly registration: RegistrationMoments | null;
  readonly targets: number;
  readonly titles: number;
};

/**
 * Whether an agency may send its registration to the secretary. Refusals: `registration.frozen`, `registration.alreadySent`,
 * `registration.noTarget`, `registration.noTitle`. Source: domain 8.5, a covenant names each agency's indicators and titles.
 */
export function maySend({ frozen, registration, targets, titles }: SendingFacts): Decision {
  const writable = mayWriteRegistration({ frozen });
  if (!writable.ok) return writable;
  const status = registrationStatus(registration);
  if (status === 'sent' || status === 'agreed') return refuse('registration.alreadySent');
  if (targets === 0 || !mayPass(status, 'sent')) return refuse('registration.noTarget');
  if (titles === 0) return refuse('registration.noTitle');
  return allow();
}
