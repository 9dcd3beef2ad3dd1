import { expect, it } from 'vitest';
import { RecordResultsInput, SaveSelfAssessmentInput } from './input';

const form = { blocYearId: 'year', agencyId: 'agency' };

it('points are read with comma or point, and what was not typed is not zero', () => {
  const read = SaveSelfAssessmentInput.parse({
    ...form,
    points: { A: '47,5', B: '18.25', C: '0', D: '' },
    notes: { A: ' đủ ' },
  });
  expect(read).toMatchObject({
    points: { A: 4750, B: 1825, C: 0, D: null },
    notes: { A: 'đủ' },
    bonusCenti: 0,
    bonusReason: '',
  });
});

it('a share typed in percent is kept in basis points, empty where it is not known', () => {
  expect(RecordResultsInput.parse({ ...form, womenBps: '70' }).womenBps).toBe(7000);
  expect(RecordResultsInput.parse({ ...form, womenBps: '45,55' }).womenBps).toBe(4555);
  expect(RecordResultsInput.parse(form).womenBps).toBeNull();
});

it('points that cannot be read are refused at their field', () => {
  const read = RecordResultsInput.safeParse({
    ...form,
    points: { A: 'chín', B: '-1', C: '18,125', D: '1.000,5' },
    bonusCenti: 'một',
  });
  expect(read.error?.issues).toMatchObject([
    { path: ['points', 'A'], message: 'scoring.notANumber' },
    { path: ['points', 'B'], message: 'scoring.negative' },
    { path: ['points', 'C'], message: 'scoring.tooManyDecimals' },
    { path: ['points', 'D'], message: 'scoring.ambiguous' },
    { path: ['bonusCenti'], message: 'scoring.notANumber' },
  ]);
});
