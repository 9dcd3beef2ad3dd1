import { describe, expect, it } from 'vitest';
import { hundred, line } from '../criteria/testing';
import { plainScale } from '../criteria/scale';
import { linesOf, type Marks } from './lines';
import {
  awaitedUntil,
  daysLate,
  dueDay,
  mayReopen,
  mayReturn,
  maySave,
  maySubmit,
  missingIn,
  sheetWindow,
} from './self-assess';

const running = { opened: true, published: false };
const open = { on: '2022-01-10', dueOn: null, lockedAfter: null, appraised: false };
const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';
const given = (pointsCenti: number | null, note = '') => ({ value: null, pointsCenti, note });

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
    ['2022-01-10', '2022-01-10', 0, 0],
    ['2022-01-15', '2022-01-10', 0, 5],
    ['2022-01-09', '2022-01-10', 3, 3],
    ['2022-01-15', '2022-01-10', 3, 5],
    ['2022-01-11', null, 0, 0],
  ])('sent on %s when due on %s (%d days late before) is %d days late', (sentOn, dueOn, before, days) => {
    expect(daysLate(sentOn, dueOn, before)).toBe(days);
  });
});

describe('the days of grace', () => {
  const facts = { deadlineOn: '2022-01-10', answerBy: null, lockAfterDays: 3, reopenedUntil: null, appraised: false };
  const days = (on: string, changes = {}) => sheetWindow({ on, ...facts, ...changes });
  it.each([
    ['in time', '2022-01-10', {}, 'allowed'],
    ['on the last day of grace', '2022-01-13', {}, 'allowed'],
    ['after it', '2022-01-14', {}, 'selfAssessment.closed'],
    ['after it, without a lock in the charter', '2022-01-14', { lockAfterDays: null }, 'allowed'],
    ['after it, without a deadline', '2022-01-14', { deadlineOn: null }, 'allowed'],
    ['after it, but a return asked for an answer until then', '2022-01-14', { answerBy: '2022-01-14' }, 'allowed'],
    ['after it, but opened again', '2022-01-20', { reopenedUntil: '2022-01-20' }, 'allowed'],
    ['after that too', '2022-01-21', { reopenedUntil: '2022-01-20' }, 'selfAssessment.closed'],
    ['in time, but its appraisal was sent', '2022-01-10', { appraised: true }, 'selfAssessment.judged'],
    ['at once where the charter gives none', '2022-01-11', { lockAfterDays: 0 }, 'selfAssessment.closed'],
  ] as const)('%s a sheet is %#', (_, on, changes, expected) => {
    expect(code(maySave(running, 'draft', days(on, changes)))).toBe(expected);
    expect(code(maySubmit(running, 'draft', days(on, changes)))).toBe(expected);
  });

  it('a sheet that was returned is awaited until the day the return gave', () => {
    expect(awaitedUntil('returned', days('2022-01-12', { answerBy: '2022-01-12' }))).toBe('2022-01-12');
    expect(awaitedUntil('returned', days('2022-01-13', { answerBy: '2022-01-12' }))).toBeNull();
    expect(awaitedUntil('draft', days('2022-01-10'))).toBeNull();
    expect(awaitedUntil('submitted', days('2022-01-10'))).toBeNull();
  });

  it('a sheet is opened again only once it is locked and not sent, until a day to come', () => {
    const locked = days('2022-01-14');
    expect(code(mayReopen(running, 'draft', locked, '2022-01-20'))).toBe('allowed');
    expect(code(mayReopen(running, null, locked, '2022-01-14'))).toBe('allowed');
    expect(code(mayReopen(running, 'draft', locked, '2022-01-13'))).toBe('selfAssessment.untilPast');
    expect(code(mayReopen(running, 'submitted', locked, '2022-01-20'))).toBe('selfAssessment.alreadySent');
    expect(code(mayReopen(running, 'draft', days('2022-01-12'), '2022-01-20'))).toBe('selfAssessment.stillOpen');
    const judged = days('2022-01-14', { appraised: true });
    expect(code(mayReopen(running, 'draft', judged, '2022-01-20'))).toBe('selfAssessment.judged');
    expect(code(mayReopen({ opened: true, published: true }, 'draft', locked, '2022-01-20'))).toBe('results.locked');
  });
});

describe('a draft', () => {
  const plain = linesOf(
    plainScale({
      name: '',
      bonusCapCenti: 10_00,
      stepCenti: 25,
      groups: [
        { code: 'A', name: 'Nhiệm vụ', maxCenti: 50_00 },
        { code: 'B', name: 'Xây dựng', maxCenti: 20_00 },
      ],
    }),
    'party',
  );
  const missing = (lines: Parameters<typeof missingIn>[0], marks: Marks, files: string[] = []) =>
    missingIn(lines, marks, new Set(files)).map((one) => `${one.line.code} ${one.code}`);

  it('is complete with zero points, and not with none; nobody has to claim a bonus', () => {
    expect(missing(plain, { A: given(0), B: given(0) })).toEqual([]);
    expect(missing(plain, { A: given(0), B: given(null, 'chờ số liệu') })).toEqual(['B scoring.pointsMissing']);
  });

  it('needs a word or a file for a bonus', () => {
    const rest = { A: given(0), B: given(0) };
    expect(missing(plain, { ...rest, '+': given(1_00) })).toEqual(['+ scoring.bonusReasonMissing']);
    expect(missing(plain, { ...rest, '+': given(1_00, 'Cờ thi đua') })).toEqual([]);
    expect(missing(plain, { ...rest, '+': given(1_00) }, ['+'])).toEqual([]);
  });

  it('needs a file where evidence is asked for and points are claimed, and leaves to the appraisers what is theirs', () => {
    const lines = [
      { ...line('A1', 5_00, { evidence: true }), groupCode: 'A' },
      { ...line('A2', 5_00, { kind: 'manual' }), groupCode: 'A' },
    ];
    expect(missing(lines, { A1: given(5_00, 'có lý do') })).toEqual(['A1 scoring.evidenceMissing']);
    expect(missing(lines, { A1: given(0) })).toEqual([]);
    expect(missing(lines, { A1: given(5_00) }, ['A1'])).toEqual([]);
    expect(linesOf(hundred, 'party').filter(({ evidence }) => evidence).length).toBeGreaterThan(0);
  });

  it.each([
    ['before scoring is opened', { opened: false, published: false }, 'draft', 'scoring.notOpened'],
    ['after publication', { opened: true, published: true }, 'draft', 'results.locked'],
    ['while it lies with the bloc', running, 'submitted', 'selfAssessment.alreadySent'],
  ] as const)('cannot be written %s', (_when, stage, status, expected) => {
    expect(code(maySave(stage, status, open))).toBe(expected);
  });

  it('can be sent when it was saved or returned, not before its first word', () => {
    expect(maySubmit(running, 'draft', open).ok && maySubmit(running, 'returned', open).ok).toBe(true);
    expect(code(maySubmit(running, null, open))).toBe('selfAssessment.nothingSaved');
  });

  it('is returned until its appraisal was sent', () => {
    const back = (appraised: boolean, answerBy = '2022-01-12') =>
      code(mayReturn(running, 'submitted', answerBy, { on: '2022-01-10', appraised }));
    expect(back(false)).toBe('allowed');
    expect(back(true)).toBe('selfAssessment.appraised');
    expect(back(false, '2022-01-09')).toBe('selfAssessment.answerByPast');
  });
});
