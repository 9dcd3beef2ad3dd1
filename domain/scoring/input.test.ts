import { expect, it } from 'vitest';
import { SaveSelfAssessmentInput, StateWomenShareInput } from './input';

const form = { blocYearId: 'year', agencyId: 'agency' };

it('lines come as they were typed: what a box means the scale says', () => {
  const read = SaveSelfAssessmentInput.parse({
    ...form,
    lines: [
      { code: 'A1', typed: ' 47,5 ', note: ' đủ ', version: '3' },
      { code: 'A2', typed: '', note: '' },
    ],
  });
  expect(read.lines).toEqual([
    { code: 'A1', typed: '47,5', note: 'đủ', version: 3 },
    { code: 'A2', typed: '', note: '', version: 0 },
  ]);
});

it('a share typed in percent is kept in basis points', () => {
  expect(StateWomenShareInput.parse({ ...form, womenBps: '70' }).womenBps).toBe(7000);
  expect(StateWomenShareInput.parse({ ...form, womenBps: '45,55' }).womenBps).toBe(4555);
  expect(StateWomenShareInput.parse({ ...form, womenBps: '45,5 %' }).womenBps).toBe(4550);
});

it.each([
  ['', 'form.required'],
  ['chín', 'form.notAShare'],
  ['-1', 'form.notAShare'],
  ['18,125', 'form.notAShare'],
  ['1.000,5', 'scoring.ambiguous'],
])('a share typed as "%s" is refused at its field', (womenBps, message) => {
  const read = StateWomenShareInput.safeParse({ ...form, womenBps });
  expect(read.error?.issues).toMatchObject([{ path: ['womenBps'], message }]);
});

it('a line that comes twice in one form is refused: neither of its two words counts for more', () => {
  const lines = [
    { code: 'B1', typed: '9,5', note: '' },
    { code: 'B1', typed: '5', note: '' },
  ];
  const read = SaveSelfAssessmentInput.safeParse({ ...form, lines });
  expect(read.error?.issues).toMatchObject([{ path: ['lines'], message: 'form.broken' }]);
  expect(SaveSelfAssessmentInput.safeParse({ ...form, lines: lines.slice(1) }).success).toBe(true);
});
