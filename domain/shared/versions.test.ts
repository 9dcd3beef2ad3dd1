import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, covers, type Period } from './dates';
import { mayCorrect, mayLapse, mayVerify, onePerDay, placeVersion, type Version } from './versions';

const version = (id: string, from: string, to: string | null, verified = true): Version => ({ id, from, to, verified });
const held = [version('old', '2017-10-01', '2023-12-31'), version('now', '2024-01-01', null)];
const said = (decision: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  decision.refusal ? `${decision.refusal.code} @${decision.refusal.field ?? ''}` : 'allowed';

describe('a new version', () => {
  test.each<[string, readonly Version[], Period, unknown]>([
    ['the first of a thing ends none', [], { from: '2026-10-01', to: null }, null],
    ['ends the one in force the day before', held, { from: '2026-10-01', to: null }, { id: 'now', to: '2026-09-30' }],
    [
      'with an end of its own does so too',
      held,
      { from: '2026-10-01', to: '2027-12-31' },
      { id: 'now', to: '2026-09-30' },
    ],
    ['before all others, with an end, ends none', held, { from: '2010-01-01', to: '2017-09-30' }, null],
    ['in a gap ends none', [version('old', '2017-10-01', '2020-12-31')], { from: '2024-01-01', to: null }, null],
    [
      'over the rest of an ended one shortens that one',
      [version('old', '2017-10-01', '2023-12-31')],
      { from: '2022-01-01', to: null },
      { id: 'old', to: '2021-12-31' },
    ],
  ])('%s', (_title, rows, next, ends) => {
    expect(placeVersion(rows, next)).toEqual({ ok: true, value: { ends } });
  });

  test.each<[string, Period, string]>([
    ['that ends before it begins', { from: '2026-10-01', to: '2026-09-30' }, 'version.endsBeforeStart @to'],
    ['from the very day of another', { from: '2024-01-01', to: null }, 'version.sameStart @from'],
    ['without an end before a later one', { from: '2010-01-01', to: null }, 'version.overlaps @to'],
    ['that reaches into a later one', { from: '2020-01-01', to: '2024-01-01' }, 'version.overlaps @to'],
    ['within one known to outlast it', { from: '2020-01-01', to: '2021-12-31' }, 'version.nested @to'],
  ])('%s is refused at its field', (_title, next, code) => {
    expect(said(placeVersion(held, next))).toBe(code);
  });

  test('whatever versions are entered, no day ever has two, and none loses its first day', () => {
    const first = '2000-01-01';
    const entered = fc.record({
      from: fc.integer({ min: 0, max: 60 }),
      lasts: fc.option(fc.integer({ min: -3, max: 20 })),
    });
    fc.assert(
      fc.property(fc.array(entered, { maxLength: 20 }), (all) => {
        let rows: Version[] = [];
        for (const [i, { from: start, lasts }] of all.entries()) {
          const from = addDays(first, start);
          const next = { from, to: lasts === null ? null : addDays(from, lasts) };
          const placed = placeVersion(rows, next);
          if (!placed.ok) continue;
          const { ends } = placed.value;
          rows = rows.map((row) => (row.id === ends?.id ? { ...row, to: ends.to } : row));
          rows.push(version(String(i), next.from, next.to));
          expect(covers(next, from)).toBe(true);
        }
        for (let day = -1; day <= 90; day += 1)
          expect(rows.filter((row) => covers(row, addDays(first, day))).length).toBeLessThanOrEqual(1);
        expect(rows.every(({ from, to }) => to === null || to >= from)).toBe(true);
        expect(onePerDay(rows.map((row) => ({ ...row, name: 'it' }))).ok).toBe(true);
      }),
    );
  });
});

describe('a version on record', () => {
  const draft = version('draft', '2026-10-01', null, false);

  test('is corrected while nobody has checked it, beside the others', () => {
    expect(said(mayCorrect(draft, held.slice(0, 1), { from: '2026-11-01', to: null }))).toBe('allowed');
    expect(said(mayCorrect({ ...draft, verified: true }, [], draft))).toBe('version.alreadyVerified @');
    expect(said(mayCorrect(draft, held.slice(0, 1), { from: '2023-12-31', to: null }))).toBe('version.overlaps @to');
    expect(said(mayCorrect(draft, held, { from: '2024-01-01', to: null }))).toBe('version.sameStart @from');
    expect(said(mayCorrect(draft, [], { from: '2024-01-01', to: '2023-01-01' }))).toBe('version.endsBeforeStart @to');
  });

  test('is checked once', () => {
    expect(said(mayVerify(draft))).toBe('allowed');
    expect(said(mayVerify({ verified: true }))).toBe('version.alreadyVerified @');
  });

  test('lapses with a day of its life; an end on record is brought forward, never put off', () => {
    expect(said(mayLapse(draft, '2026-10-01'))).toBe('allowed');
    expect(said(mayLapse(draft, '2026-09-30'))).toBe('version.endsBeforeStart @to');
    expect(said(mayLapse({ from: '2017-10-01', to: '2023-12-31' }, '2023-12-30'))).toBe('allowed');
    expect(said(mayLapse({ from: '2017-10-01', to: '2023-12-31' }, '2023-12-31'))).toBe('version.lapsesAlready @to');
  });
});

describe('one row per day', () => {
  const row = (from: string, to: string | null, name = 'PROV_CERT') => ({ name, from, to });

  test.each([
    ['rows that follow each other', [row('2024-01-01', null), row('2017-10-01', '2023-12-31')], true],
    ['rows of different things', [row('2024-01-01', null), row('2024-01-01', null, 'PROV_FLAG')], true],
    ['rows that share a day', [row('2017-10-01', '2024-01-01'), row('2024-01-01', null)], false],
    ['a row after one without end', [row('2017-10-01', null), row('2024-01-01', null)], false],
    ['the same row twice', [row('2024-01-01', null), row('2024-01-01', null)], false],
  ])('%s', (_title, rows, ok) => {
    expect(onePerDay(rows).ok).toBe(ok);
  });
});
