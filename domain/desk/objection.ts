import type { Standing } from '../bloc/standing';
import { mayAnswer } from '../objection/objection';
import type { ActorFacts } from '../person/actor';
import { taskOn, type DeskYear, type Task } from './task';

/** Objections that wait for an answer, for who gives it, by the day the first is due. */
export function ofObjections(actor: ActorFacts, year: DeskYear, { objections }: Standing): Task[] {
  const mine = objections.filter((one) => mayAnswer(actor, year, { ...one, outcome: null, withdrawn: false }).ok);
  const [first] = mine.toSorted((a, b) => a.answerBy.localeCompare(b.answerBy));
  if (!first) return [];
  return taskOn(
    mine.map(({ agencyId }) => agencyId),
    'answerObjections',
    { at: 'objections' },
    { since: first.filedAt, dueOn: first.answerBy },
  );
}
