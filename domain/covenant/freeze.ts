import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { covenantStatus, mayPass, type VersionFacts } from './status';

export type FreezeFacts = {
  readonly version: VersionFacts | null;
  readonly planAdopted: boolean;
  /** Names of the members whose registration has not been sent. */
  readonly missing: readonly string[];
};

/** All that still stands in the way of freezing the text: `covenant.alreadyFrozen`, `covenant.planNotAdopted`, `covenant.registrationsMissing`. */
export function freezeHurdles({ version, planAdopted, missing }: FreezeFacts): Refusal[] {
  if (!mayPass(covenantStatus(version), 'signing')) return [{ code: 'covenant.alreadyFrozen' }];
  return [
    ...(planAdopted ? [] : [{ code: 'covenant.planNotAdopted' }]),
    ...(missing.length === 0
      ? []
      : [{ code: 'covenant.registrationsMissing', params: { count: missing.length, agencies: missing.join(', ') } }]),
  ];
}

/** Whether the text may be frozen for signing. Refusals: those of `freezeHurdles`. Source: domain 10.2; trust 3.2. */
export function mayFreeze(facts: FreezeFacts): Decision {
  const [hurdle] = freezeHurdles(facts);
  return hurdle ? refuse(hurdle.code, hurdle.params) : allow();
}
