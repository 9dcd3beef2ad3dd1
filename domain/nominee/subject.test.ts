import { expect, test } from 'vitest';
import { whomOf, type SubjectKind } from './subject';

const of = (...kinds: SubjectKind[]) => whomOf(kinds.map((subjectKind) => ({ subjectKind })));

test('agencies are called so while all are, with a unit they are collectives, and people are named apart', () => {
  expect(of()).toBe('agencies');
  expect(of('agency', 'agency')).toBe('agencies');
  expect(of('agency', 'unit')).toBe('collectives');
  expect(of('individual')).toBe('people');
  expect(of('unit', 'individual')).toBe('mixed');
});
