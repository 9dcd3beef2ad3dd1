import type { Store } from '@/db/client';
import type { Actor, Verb } from '../context';
import { perform } from '../perform';

/** Performs verbs in the sample's name, at a moment of its story. */
export type Run = <I, O>(verb: Verb<I, O>, actor: Actor, input: I, at?: Date) => Promise<O>;

/** Performs in one store; without a moment of the story, at the time of the clock. */
export function runIn(store: Store, clock: () => Date): Run {
  return (verb, actor, input, at) => perform(verb, actor, input, { store, now: at ?? clock() });
}

/** A moment of the sample's story, in Việt Nam. */
export const at = (day: string, time = '08:00'): Date => new Date(`${day}T${time}:00+07:00`);
