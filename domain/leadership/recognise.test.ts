import { describe, expect, test } from 'vitest';
import { faultsOfRecognition, mayRecognise, recognitionOf, type RecognitionFacts } from './recognise';

const chosen: RecognitionFacts = {
  recognition: 'awaited',
  acclaimed: [
    { role: 'leader', acclaimedOn: '2022-01-10' },
    { role: 'deputy', acclaimedOn: '2022-01-11' },
  ],
  deputies: 1,
  closed: false,
};

test('only a charter that says so asks for recognition', () => {
  expect(recognitionOf('recognised', false)).toBe('awaited');
  expect(recognitionOf('recognised', true)).toBe('given');
  for (const choice of ['yearlyElection', 'acclaimed', 'deputySucceeds', 'twoDeputies', null] as const)
    expect(recognitionOf(choice, false)).toBe('notAsked');
});

describe('the province recognises whom the conference chose', () => {
  test('once every seat is filled, or the conference has closed on an empty one', () => {
    expect(mayRecognise(chosen)).toMatchObject({ ok: true });
    expect(mayRecognise({ ...chosen, deputies: 2, closed: true })).toMatchObject({ ok: true });
  });

  test.each([
    ['where the charter does not ask', { ...chosen, recognition: 'notAsked' }, 'leadership.recognitionNotAsked'],
    ['twice', { ...chosen, recognition: 'given' }, 'leadership.alreadyRecognised'],
    [
      'before a leader is acclaimed',
      { ...chosen, acclaimed: chosen.acclaimed.slice(1) },
      'leadership.nobodyToRecognise',
    ],
    ['while a seat is open', { ...chosen, deputies: 2 }, 'leadership.choiceUnfinished'],
  ] as const)('not %s', (_title, facts, code) => {
    expect(mayRecognise(facts)).toMatchObject({ refusal: { code } });
  });
});

describe('the day of the decision', () => {
  const faults = (decidedOn: string) =>
    faultsOfRecognition({ decidedOn, on: '2022-02-01' }, chosen).map(({ code, field }) => `${field}: ${code}`);

  test('lies between the choice and today', () => {
    expect(faults('2022-01-11')).toEqual([]);
    expect(faults('2022-02-01')).toEqual([]);
    expect(faults('2022-01-10')).toEqual(['decidedOn: leadership.recognisedBeforeChosen']);
    expect(faults('2022-02-02')).toEqual(['decidedOn: leadership.decidedInFuture']);
  });
});
