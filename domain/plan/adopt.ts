import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { mayPass, planStatus } from './status';
import { weightFaults } from './weight';

export type AdoptionFacts = {
  readonly plan: { readonly adoptedAt: Date | null };
  readonly tasks: number;
  /** Of every indicator, in hundredths of a percent; null where it is not weighed. */
  readonly weights: readonly (number | null)[];
  /** Whether the conference that opens this year has been opened. */
  readonly conferenceOpened: boolean;
};

/**
 * All that still stands in the way of adopting a plan: `plan.alreadyAdopted`, `plan.noTasks`, those of `weightFaults`,
 * `plan.noConference`.
 */
export function adoptionHurdles({ plan, tasks, weights, conferenceOpened }: AdoptionFacts): Refusal[] {
  if (!mayPass(planStatus(plan), 'adopted')) return [{ code: 'plan.alreadyAdopted' }];
  return [
    ...(tasks === 0 ? [{ code: 'plan.noTasks' }] : []),
    ...weightFaults(weights),
    ...(conferenceOpened ? [] : [{ code: 'plan.noConference' }]),
  ];
}

/** Whether the conference may adopt the tasks of the year. Refusals: those of `adoptionHurdles`. Source: charter; domain 10.1. */
export function mayAdopt(facts: AdoptionFacts): Decision {
  const [hurdle] = adoptionHurdles(facts);
  return hurdle ? refuse(hurdle.code, hurdle.params) : allow();
}
