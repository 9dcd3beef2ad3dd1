import { expect, test } from 'vitest';
import { ruleOn } from '../rule/rule';
import { ruleFor } from '../eligibility/testing';
import { FileObjectionInput } from './input';
import { answerDay, objectionState } from './objection';

test('it is answered so many days after it was filed, as the rule of the day says, checked or not; without a rule no day is made up', () => {
  const by = (verified: boolean) =>
    ruleOn([ruleFor('objection.answerDays', 30, verified)], 'objection.answerDays', '2025-01-10');
  expect(answerDay('2025-01-10', by(true))).toBe('2025-02-09');
  expect(answerDay('2025-01-10', by(false))).toBe('2025-02-09');
  expect(answerDay('2025-01-10', ruleOn([], 'objection.answerDays', '2025-01-10'))).toBeNull();
});

test('it is open until the day itself, late from the next, and neither once it is answered or withdrawn', () => {
  const state = (on: string, outcome: 'upheld' | null = null, withdrawn = false) =>
    objectionState({ outcome, withdrawn }, '2025-02-09', on);
  expect(state('2025-02-09')).toBe('open');
  expect(state('2025-02-10')).toBe('late');
  expect(state('2025-02-10', 'upheld')).toBe('answered');
  expect(state('2025-02-10', null, true)).toBe('withdrawn');
});

test('one about a nomination names it; others need none', () => {
  const typed = {
    blocYearId: 'y',
    agencyId: 'a',
    kind: 'request',
    target: 'nomination',
    nomination: '',
    subject: 'a',
    ground: 'b',
  };
  expect(FileObjectionInput.safeParse(typed).error?.issues[0]).toMatchObject({
    message: 'objection.nominationMissing',
    path: ['nomination'],
  });
  expect(FileObjectionInput.safeParse({ ...typed, nomination: '3' }).success).toBe(true);
  expect(FileObjectionInput.safeParse({ ...typed, target: 'ranking' }).success).toBe(true);
  expect(FileObjectionInput.safeParse({ ...typed, target: 'ranking', nomination: '3' }).error?.issues[0]).toMatchObject(
    { message: 'objection.nominationNotMeant', path: ['nomination'] },
  );
  expect(FileObjectionInput.safeParse({ ...typed, kind: '' }).error?.issues[0]?.message).toBe('objection.chooseKind');
});
