import { weightFaults } from '../plan/weight';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { covenantStatus, mayPass, type VersionFacts } from './status';

export type FreezeFacts = {
  readonly version: VersionFacts | null;
  readonly planAdopted: boolean;
  /** Of every common indicator, in hundredths of a percent; null where it is not weighed. */
  readonly weights: readonly (number | null)[];
  /** Names of the members whose registration has not been sent, or not sent again after it was returned. */
  readonly missing: readonly string[];
  /** Names of the members whose registration was sent and is not agreed yet. */
  readonly waiting: readonly string[];
  /** Numbers of the remarks that are not answered. */
  readonly openRemarks: readonly number[];
};

/**
 * All that still stands in the way of freezing the text: `covenant.alreadyFrozen`, `covenant.planNotAdopted`, those of `weightFaults`,
 * `covenant.registrationsMissing`, `covenant.registrationsWaiting`, `covenant.remarksOpen`.
 */
export function freezeHurdles({
  version,
  planAdopted,
  weights,
  missing,
  waiting,
  openRemarks,
}: FreezeFacts): Refusal[] {
  if (!mayPass(covenantStatus(version), 'signing')) return [{ code: 'covenant.alreadyFrozen' }];
  return [
    ...(planAdopted ? [] : [{ code: 'covenant.planNotAdopted' }]),
    ...weightFaults(weights),
    ...(missing.length === 0
      ? []
      : [{ code: 'covenant.registrationsMissing', params: { count: missing.length, agencies: missing.join(', ') } }]),
    ...(waiting.length === 0
      ? []
      : [{ code: 'covenant.registrationsWaiting', params: { count: waiting.length, agencies: waiting.join(', ') } }]),
    ...(openRemarks.length === 0
      ? []
      : [{ code: 'covenant.remarksOpen', params: { count: openRemarks.length, numbers: openRemarks.join(', ') } }]),
  ];
}

/** Whether the text may be frozen for signing. Refusals: those of `freezeHurdles`. Source: domain 10.2; trust 3.2. */
export function mayFreeze(facts: FreezeFacts): Decision {
  const [hurdle] = freezeHurdles(facts);
  return hurdle ? refuse(hurdle.code, hurdle.params) : allow();
}
