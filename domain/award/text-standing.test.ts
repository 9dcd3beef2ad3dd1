import { expect, test } from 'vitest';
import { isSameText, textStanding, type TextVersion } from './text-standing';

const text = (from: string, to: string | null, verified = true): TextVersion => {
  return { code: 'R4', instruments: `Luật (${from})`, from, to, verified };
};
const texts = [text('2014-06-01', '2023-12-31'), text('2024-01-01', '2026-09-30', false)];
const resting = { verified: true, regulation: 'R4' };

test.each([
  ['2014-05-31', { is: 'notYet', instruments: 'Luật (2014-06-01)', day: '2014-06-01' }],
  ['2023-12-31', { is: 'holds' }],
  ['2024-01-01', { is: 'unchecked', instruments: 'Luật (2024-01-01)' }],
  ['2026-09-30', { is: 'unchecked', instruments: 'Luật (2024-01-01)' }],
  ['2026-10-01', { is: 'expired', instruments: 'Luật (2024-01-01)', day: '2026-09-30' }],
])('a text on %s', (on, expected) => {
  expect(textStanding(resting, texts, on)).toEqual(expected);
});

test('what nobody checked is unchecked, whatever its text', () => {
  expect(textStanding({ ...resting, verified: false }, texts, '2020-01-01')).toMatchObject({ is: 'unchecked' });
  expect(textStanding({ verified: false, regulation: null }, texts, '2020-01-01')).toEqual({
    is: 'unchecked',
    instruments: null,
  });
});

test('what names no text, or an unknown one, is as checked as itself', () => {
  expect(textStanding({ verified: true, regulation: null }, texts, '2030-01-01')).toEqual({ is: 'holds' });
  expect(textStanding({ verified: true, regulation: 'R99' }, texts, '2030-01-01')).toEqual({ is: 'holds' });
});

test('a stretch between two versions is neither expired nor to come', () => {
  const broken = [text('2014-06-01', '2015-12-31'), text('2018-01-01', null)];
  expect(textStanding(resting, broken, '2016-06-01')).toEqual({ is: 'holds' });
});

test('what stands alike is said once', () => {
  const unchecked = { is: 'unchecked', instruments: 'Luật' } as const;
  expect(isSameText(unchecked, { ...unchecked })).toBe(true);
  expect(isSameText(unchecked, { is: 'unchecked', instruments: 'Nghị định' })).toBe(false);
  expect(isSameText(unchecked, { is: 'holds' })).toBe(false);
  expect(isSameText({ is: 'holds' }, { is: 'holds' })).toBe(true);
});
