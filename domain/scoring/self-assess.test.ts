import { describe, expect, it } from 'vitest';
import { dueDay, faultsOfDraft, isLate, maySave, maySubmit } from './self-assess';
import type { Scale } from './scale';

const scale: Scale = {
  groups: [
    { id: '1', code: 'A', name: 'Nhiệm vụ chính trị', maxCenti: 5000 },
    { id: '2', code: 'B', name: 'Xây dựng Đảng', maxCenti: 2000 },
  ],
  bonusCapCenti: 1000,
  stepCenti: 25,
};
const running = { opened: true, published: false };

describe('the day a self-assessment must be sent', () => {
  it.each([
    ['2022-01-10', null, '2022-01-10'],
    ['2022-01-10', '2022-01-14', '2022-01-14'],
    ['2022-01-10', '2022-01-08', '2022-01-10'],
    [null, '2022-01-14', null],
    [null, null, null],
  ])('with the deadline %s and an answer asked for by %s is %s', (deadline, answerBy, due) => {
    expect(dueDay(deadline, answerBy)).toBe(due);
  });

  it.each([
    ['2022-01-10', '2022-01-10', false, false],
    ['2022-01-11', '2022-01-10', false, true],
    ['2022-01-09', '2022-01-10', true, true],
    ['2022-01-11', null, false, false],
  ])('sent on %s when due on %s (late before: %s) makes it late: %s', (sentOn, dueOn, before, late) => {
    expect(isLate(sentOn, dueOn, before)).toBe(late);
  });
});

describe('a draft', () => {
  it('is complete with zero points, and not with none', () => {
    expect(faultsOfDraft(scale, { points: { A: 0, B: 0 }, bonusCenti: 0, bonusReason: '' })).toEqual([]);
    expect(faultsOfDraft(scale, { points: { A: 0 }, bonusCenti: 0, bonusReason: '' })).toMatchObject([
      { field: 'points.B' },
    ]);
  });

  it.each([
    ['before scoring is opened', { opened: false, published: false }, 'draft', 'scoring.notOpened'],
    ['after publication', { opened: true, published: true }, 'draft', 'results.locked'],
    ['while it lies with the bloc', running, 'submitted', 'selfAssessment.alreadySent'],
  ] as const)('cannot be written %s', (_when, stage, status, code) => {
    expect(maySave(stage, status)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('can be sent when it was saved or returned, not before its first word', () => {
    expect(maySubmit(running, 'draft').ok && maySubmit(running, 'returned').ok).toBe(true);
    expect(maySubmit(running, null)).toMatchObject({ refusal: { code: 'selfAssessment.nothingSaved' } });
  });
});
