import { describe, expect, test } from 'vitest';
import { foundingFaults, mayDissolve, mayRename, nameOn, namesOf } from './register';

const codes = (faults: readonly { code: string; field?: string }[]) =>
  faults.map(({ code, field }) => `${field}: ${code}`);

describe('the names of a bloc', () => {
  const bloc = { name: 'Khối C', foundedOn: '2015-03-01' };
  const former = [
    { name: 'Khối B', from: '2020-01-01', to: '2024-06-30' },
    { name: 'Khối A', from: '2015-03-01', to: '2019-12-31' },
  ];
  test.each([
    ['2010-01-01', 'Khối A'],
    ['2015-03-01', 'Khối A'],
    ['2019-12-31', 'Khối A'],
    ['2020-01-01', 'Khối B'],
    ['2024-06-30', 'Khối B'],
    ['2024-07-01', 'Khối C'],
    ['2099-01-01', 'Khối C'],
  ])('on %s it was called %s', (on, name) => {
    expect(nameOn(namesOf(bloc, former), on)).toBe(name);
  });

  test('one that was never renamed always bore its name', () => {
    expect(nameOn(namesOf(bloc, []), '1999-01-01')).toBe('Khối C');
  });
});

describe('founding', () => {
  const typed = { name: 'Khối thi đua các sở', foundedOn: '2026-03-01', decidedOn: '2026-02-20' };
  const facts = { today: '2026-11-23', nameTaken: false };

  test('stands on a decision of its day or earlier', () => {
    expect(foundingFaults(typed, facts)).toEqual([]);
    expect(foundingFaults({ ...typed, decidedOn: '2026-03-01' }, facts)).toEqual([]);
    expect(foundingFaults({ ...typed, decidedOn: null }, facts)).toEqual([]);
    expect(codes(foundingFaults({ ...typed, decidedOn: '2026-03-02' }, facts))).toEqual([
      'decidedOn: bloc.decidedAfterFounding',
    ]);
  });

  test('every fault is told at its field, all at once', () => {
    const wrong = { name: '– …', foundedOn: '2026-11-24', decidedOn: '2026-12-01' };
    expect(codes(foundingFaults(wrong, { ...facts, nameTaken: true }))).toEqual([
      'name: bloc.nameWithoutLetters',
      'name: bloc.nameTaken',
      'foundedOn: bloc.foundedInFuture',
      'decidedOn: bloc.decidedAfterFounding',
    ]);
  });
});

describe('renaming', () => {
  const facts = {
    bloc: { name: 'Khối A', foundedOn: '2015-03-01', dissolvedOn: null },
    former: [],
    today: '2026-11-23',
    nameTaken: false,
  };

  test('leaves the old name to every day before', () => {
    expect(mayRename({ name: 'Khối B', on: '2025-03-01' }, facts)).toEqual({
      ok: true,
      value: { name: 'Khối A', from: '2015-03-01', to: '2025-02-28' },
    });
  });

  test.each([
    ['the same name', { name: 'Khối A', on: '2025-03-01' }, {}, 'bloc.sameName', 'name'],
    ['a name without letters', { name: '--', on: '2025-03-01' }, {}, 'bloc.nameWithoutLetters', 'name'],
    ["another bloc's name", { name: 'Khối B', on: '2025-03-01' }, { nameTaken: true }, 'bloc.nameTaken', 'name'],
    ['a day to come', { name: 'Khối B', on: '2026-11-24' }, {}, 'bloc.renamedInFuture', 'on'],
    ['the day of its founding', { name: 'Khối B', on: '2015-03-01' }, {}, 'bloc.renamedBefore', 'on'],
    [
      'a day of a name before',
      { name: 'Khối C', on: '2020-01-01' },
      { former: [{ name: 'Khối 0', from: '2015-03-01', to: '2020-06-30' }] },
      'bloc.renamedBefore',
      'on',
    ],
    [
      'a day after its end',
      { name: 'Khối B', on: '2026-01-01' },
      { bloc: { ...facts.bloc, dissolvedOn: '2025-12-31' } },
      'bloc.dissolved',
      'on',
    ],
  ])('is refused for %s', (_title, input, changes, code, field) => {
    expect(mayRename(input, { ...facts, ...changes })).toMatchObject({ ok: false, refusal: { code, field } });
  });
});

describe('dissolving', () => {
  const bloc = { name: 'Khối A', foundedOn: '2015-03-01', dissolvedOn: null };
  test('is once, within its life, and not before a year that is composed', () => {
    expect(mayDissolve(bloc, { on: '2026-12-31', latestYear: 2026 }).ok).toBe(true);
    const code = (changes: Partial<typeof bloc> | { dissolvedOn: string }, on: string, latestYear: number | null) => {
      const decision = mayDissolve({ ...bloc, ...changes }, { on, latestYear });
      return decision.ok ? null : decision.refusal.code;
    };
    expect(code({}, '2015-02-28', null)).toBe('bloc.dissolvedBefore');
    expect(code({}, '2025-12-31', 2026)).toBe('bloc.composedAfter');
    expect(code({ dissolvedOn: '2024-12-31' }, '2025-12-31', null)).toBe('bloc.dissolved');
  });
});
