import { expect, test } from 'vitest';
import { remember } from './remember';

function counted(bound: number) {
  const asked: string[] = [];
  const length = remember((text: string) => {
    asked.push(text);
    if (text === '') throw new Error('Nothing to measure');
    return text.length;
  }, bound);
  return { asked, length };
}

test('what was asked before is answered from memory', () => {
  const { asked, length } = counted(2);
  expect(['khối', 'khối', 'cụm'].map(length)).toEqual([4, 4, 3]);
  expect(asked).toEqual(['khối', 'cụm']);
});

test('what nobody asked for the longest is forgotten first', () => {
  const { asked, length } = counted(2);
  ['khối', 'cụm', 'khối', 'giao ước', 'khối', 'cụm'].forEach(length);
  expect(asked).toEqual(['khối', 'cụm', 'giao ước', 'cụm']);
});

test('a failure is not remembered', () => {
  const { asked, length } = counted(2);
  expect(() => length('')).toThrow('Nothing to measure');
  expect(() => length('')).toThrow('Nothing to measure');
  expect(asked).toEqual(['', '']);
});
