import { describe, expect, test } from 'vitest';
import type { Succession } from '../award/across-mergers';
import { mayRecordDiscipline, stateOfDiscipline } from './discipline';
import { awardDoubles, familyIds, initiativeDoubles, numberKey } from './doubles';
import { basisOfGround, countsOn, knownOn, type History, type InitiativeFact, type PastAwardFact } from './facts';
import { livingUses, mayRecordInitiative } from './initiative';
import { mayRecordAward, mayRevoke } from './past-award';
import { mayBeOfYear, mayRestOn } from './paper';
import { mayRecordWorkforce, reaches, shareBps } from './workforce';
import { mayRecordRating, schemesOn, type RatingDetails, type RatingGround } from './year-rating';

const codeOf = (decision: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  decision.ok ? 'ok' : [decision.refusal?.code, decision.refusal?.field].filter(Boolean).join(' @');

const noPaper = { paperNumber: '', paperOn: null, paperIssuer: '' };
const paper = { paperNumber: '45-QĐ/TU', paperOn: '2021-01-05', paperIssuer: 'Tỉnh ủy' };
const always = { from: '2004-01-01', to: null };

describe('the paper of a fact', () => {
  test.each([
    ['whole', paper, true, 'ok'],
    ['none at all', noPaper, false, 'ok'],
    ['a scan of nothing', noPaper, true, 'history.scanOfNothing @paperNumber'],
    ['no number', { ...paper, paperNumber: '' }, false, 'history.paperIncomplete @paperNumber'],
    ['no day', { ...paper, paperOn: null }, false, 'history.paperIncomplete @paperOn'],
    ['no issuer', { ...paper, paperIssuer: '' }, false, 'history.paperIncomplete @paperIssuer'],
    ['of tomorrow', { ...paper, paperOn: '2022-01-11' }, false, 'history.paperInFuture @paperOn'],
    ['of today', { ...paper, paperOn: '2022-01-10' }, false, 'ok'],
  ])('%s', (_title, given, hasScan, expected) => {
    expect(codeOf(mayRestOn(given, hasScan, '2022-01-10'))).toBe(expected);
  });

  test.each([
    [2022, always, 'ok'],
    [2023, always, 'history.yearInFuture @year'],
    [2003, always, 'history.beforeAgency @year'],
    [2004, always, 'ok'],
    [2022, { from: '2004-01-01', to: '2021-02-28' }, 'history.afterAgency @year'],
    [2021, { from: '2004-01-01', to: '2021-02-28' }, 'ok'],
  ])('a fact of %i', (year, lifetime, expected) => {
    expect(codeOf(mayBeOfYear(year, lifetime, '2022-01-10'))).toBe(expected);
  });
});

describe('a yearly rating', () => {
  const rating: RatingDetails = {
    year: 2021,
    rating: 'excellent',
    scheme: 'superior',
    pointsCenti: null,
    tasks: null,
    tasksOnTime: null,
    tasksAboveRequired: null,
    defects: null,
    defectsCured: null,
    ...noPaper,
  };
  const ground: RatingGround = { lifetime: always, on: '2022-01-10', hasScan: false, standing: null, replaces: null };
  const provisional = { id: 'a', paperNumber: '' };
  const issued = { id: 'a', paperNumber: '45-QĐ/TU' };

  test('is given by the regulation of its day', () => {
    expect(schemesOn('2022-12-31')).toEqual(['superior']);
    expect(schemesOn('2025-08-29')).toEqual(['party124', 'superior']);
    expect(schemesOn('2025-08-30')).toEqual(['party366', 'superior']);
  });

  test.each<[string, Partial<RatingDetails>, Partial<RatingGround>, string]>([
    ['without a paper is provisional', {}, {}, 'ok'],
    ['by a regulation that was not yet there', { scheme: 'party366' }, {}, 'yearRating.schemeNotInForce @scheme'],
    ['a second one', {}, { standing: issued }, 'yearRating.alreadyRecorded @year'],
    ['a second one while the first has no paper', {}, { standing: provisional }, 'yearRating.alreadyRecorded @year'],
    ['the one with the paper for the one without', paper, { standing: provisional, replaces: 'a' }, 'ok'],
    ['in place of one that has its paper', paper, { standing: issued, replaces: 'a' }, 'yearRating.replacedMeanwhile'],
    ['in place of one that is gone', paper, { standing: null, replaces: 'a' }, 'yearRating.replacedMeanwhile'],
    ['by a paper of before its year', { ...paper, paperOn: '2020-12-31' }, {}, 'yearRating.paperBeforeYear @paperOn'],
    ['more on time than there are', { tasks: 10, tasksOnTime: 11 }, {}, 'yearRating.onTimeOverTasks @tasksOnTime'],
    ['all on time', { tasks: 10, tasksOnTime: 10 }, {}, 'ok'],
    [
      'more above than there are',
      { tasks: 1, tasksAboveRequired: 2 },
      {},
      'yearRating.aboveOverTasks @tasksAboveRequired',
    ],
    ['on time of how many?', { tasksOnTime: 1 }, {}, 'yearRating.tasksMissing @tasks'],
    ['more cured than found', { defects: 0, defectsCured: 1 }, {}, 'yearRating.curedOverDefects @defectsCured'],
    ['cured of how many?', { defectsCured: 1 }, {}, 'yearRating.defectsMissing @defects'],
    ['of a year to come', { year: 2023 }, {}, 'history.yearInFuture @year'],
  ])('%s', (_title, change, changed, expected) => {
    expect(codeOf(mayRecordRating({ ...rating, ...change }, { ...ground, ...changed }))).toBe(expected);
  });
});

describe('a measure of discipline', () => {
  const measure = {
    subject: 'leader',
    measure: 'warning',
    from: '2021-03-01',
    until: '2022-02-28',
    ...noPaper,
  } as const;

  test.each([
    ['2021-02-28', 'toCome'],
    ['2021-03-01', 'running'],
    ['2022-02-28', 'running'],
    ['2022-03-01', 'ended'],
  ] as const)('on %s is %s', (on, expected) => {
    expect(stateOfDiscipline(measure, on)).toBe(expected);
  });

  test('whose end nobody knows is for a human', () => {
    expect(stateOfDiscipline({ ...measure, until: null }, '2030-01-01')).toBe('endUnknown');
  });

  test.each([
    ['once', {}, [], 'ok'],
    ['twice', {}, [measure], 'discipline.sameOnRecord @from'],
    ['from tomorrow', { from: '2022-01-11' }, [], 'discipline.inFuture @from'],
    ['that ends before it begins', { until: '2021-02-28' }, [], 'discipline.endsBeforeBegins @until'],
  ])('%s', (_title, change, known, expected) => {
    expect(codeOf(mayRecordDiscipline({ ...measure, ...change }, known, false, '2022-01-10'))).toBe(expected);
  });
});

describe('the people of a year', () => {
  const facts = {
    year: 2021,
    people: 30,
    completedTasks: 30,
    advancedWorkers: 21,
    baseFighters: 3,
    women: 12,
    ...noPaper,
  };
  const ground = { lifetime: always, on: '2022-01-10', hasScan: false, isRecorded: false };

  test.each([
    [6_999, 10_000, false, 6_999],
    [7_000, 10_000, true, 7_000],
    [69_999, 100_000, false, 6_999],
    [21, 30, true, 7_000],
    [20, 29, false, 6_896],
    [0, 0, false, null],
  ])('%i of %i', (part, whole, isEnough, share) => {
    expect(reaches(part, whole, 7_000)).toBe(isEnough);
    expect(shareBps(part, whole)).toBe(share);
  });

  test.each([
    ['as they are', {}, {}, 'ok'],
    ['twice', {}, { isRecorded: true }, 'workforce.alreadyRecorded @year'],
    ['nobody', { people: 0 }, {}, 'workforce.nobody @people'],
    ['more advanced workers than people', { advancedWorkers: 31 }, {}, 'workforce.overPeople @advancedWorkers'],
    ['more women than people', { women: 31 }, {}, 'workforce.overPeople @women'],
    ['more fighters than advanced workers', { baseFighters: 22 }, {}, 'workforce.fightersOverAdvanced @baseFighters'],
  ])('%s', (_title, change, changed, expected) => {
    expect(codeOf(mayRecordWorkforce({ ...facts, ...change }, { ...ground, ...changed }))).toBe(expected);
  });
});

const award: PastAwardFact = {
  id: 'a',
  agencyId: 'BTG',
  from: 'record',
  subjectKind: 'agency',
  subjectKey: 'agency',
  formCode: 'PROV_CERT',
  formName: 'Bằng khen',
  basis: 'movement',
  year: 2018,
  reason: '',
  reasonFold: 'dan dau phong trao thi dua nam 2018',
  achievementId: null,
  nominationId: null,
  decidedOn: '2019-02-01',
  decisionNumber: '120/QĐ-UBND',
  issuer: 'UBND tỉnh',
  fileId: null,
  revokedOn: null,
};

describe('an award of before', () => {
  test.each([
    ['another decision', { decisionNumber: '121/QĐ-UBND' }, 'ok'],
    ['the same decision', { decisionNumber: 'Số 120 / qđ-ubnd' }, 'pastAward.sameDecision @decisionNumber'],
    ['the same decision, another form', { formCode: 'PROV_FLAG' }, 'ok'],
    ['the same decision, somebody of it', { subjectKind: 'individual', subjectKey: 'x' }, 'ok'],
    ['of tomorrow', { decidedOn: '2022-01-11' }, 'pastAward.inFuture @decidedOn'],
    ['decided before its year', { decidedOn: '2017-12-31' }, 'pastAward.decidedBeforeYear @decidedOn'],
    ['for a year before the agency', { year: 2003, decidedOn: '2004-02-01' }, 'history.beforeAgency @year'],
  ] as const)('%s', (_title, change, expected) => {
    expect(codeOf(mayRecordAward({ ...award, ...change }, [award], always, '2022-01-10'))).toBe(expected);
  });

  test('that was decided on a nomination kept here is not written down again', () => {
    const decided = { ...award, from: 'decision' as const };
    expect(codeOf(mayRecordAward(award, [decided], always, '2022-01-10'))).toBe(
      'pastAward.decidedHere @decisionNumber',
    );
  });

  test.each([
    ['2019-01-31', null, 'pastAward.revokedBeforeDecided @revokedOn'],
    ['2019-02-01', null, 'ok'],
    ['2022-01-11', null, 'pastAward.inFuture @revokedOn'],
    ['2021-01-01', '2020-01-01', 'pastAward.alreadyRevoked'],
  ])('is revoked on %s, before on %s', (on, before, expected) => {
    expect(codeOf(mayRevoke({ ...award, revokedOn: before }, on, '2022-01-10'))).toBe(expected);
  });

  test('counts from its decision until the day it is revoked', () => {
    const revoked = { ...award, revokedOn: '2020-05-01' };
    expect(['2019-01-31', '2019-02-01', '2020-04-30', '2020-05-01'].map((on) => countsOn(revoked, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('that was decided for two years of results is merit', () => {
    expect(['twoYears', 'movement', 'leading'].map((ground) => basisOfGround(ground as 'twoYears'))).toEqual([
      'merit',
      'movement',
      'yearly',
    ]);
  });
});

test('of the records of an older day only what was on paper by then is known', () => {
  const on = { paperNumber: '1', paperIssuer: 'x', fileId: null };
  const of = (paperOn: string | null, year: number) => ({
    ...on,
    id: `${year} ${paperOn}`,
    agencyId: 'BTC',
    paperOn,
    year,
  });
  const all = {
    ratings: [of('2021-01-05', 2020), of('2022-01-11', 2021), of(null, 2021), of(null, 2023)],
    disciplines: [{ ...of(null, 0), from: '2022-01-11' }],
    workforces: [of(null, 2022), of(null, 2023)],
    initiatives: [{ ...of(null, 0), recognisedOn: '2022-01-10' }],
    pastAwards: [award, { ...award, decidedOn: '2022-03-08' }],
  } as unknown as History;
  const known = knownOn(all, '2022-01-10');
  expect(known.ratings.map(({ id }) => id)).toEqual(['2020 2021-01-05', '2021 null']);
  expect(
    [known.disciplines, known.workforces, known.initiatives, known.pastAwards].map(({ length }) => length),
  ).toEqual([0, 1, 1, 1]);
});

test('an award revoked later stood on an older day, as it is counted there', () => {
  const revoked = (revokedOn: string) => ({ ...award, decidedOn: '2019-02-01', revokedOn });
  const none = { ratings: [], disciplines: [], workforces: [], initiatives: [] };
  const all = { ...none, pastAwards: [revoked('2022-01-10'), revoked('2022-01-11')] };
  const { pastAwards } = knownOn(all, '2022-01-10');
  expect(pastAwards.map(({ revokedOn }) => revokedOn)).toEqual(['2022-01-10', null]);
  expect(pastAwards.map((one) => countsOn(one, '2022-01-10'))).toEqual([false, true]);
});

describe('what may be the same under two names', () => {
  const merged: Succession[] = [
    { fromAgencyId: 'BTG', toAgencyId: 'BTGDV', kind: 'merged', on: '2025-03-01' },
    { fromAgencyId: 'BDV', toAgencyId: 'BTGDV', kind: 'merged', on: '2025-03-01' },
  ];
  const heirs = { ...award, id: 'b', agencyId: 'BTGDV' };
  const why = (change: Partial<PastAwardFact>) => awardDoubles({ ...heirs, ...change }, [award]).map((one) => one.why);

  test('is looked for in the agencies one came from and those that came from it', () => {
    expect(new Set(familyIds('BTGDV', merged))).toEqual(new Set(['BTGDV', 'BTG', 'BDV']));
    expect(new Set(familyIds('BTG', merged))).toEqual(new Set(['BTGDV', 'BTG']));
    expect(familyIds('BTC', merged)).toEqual(['BTC']);
  });

  test('is the same form by the same decision', () => {
    expect(why({ reasonFold: 'khac han' })).toEqual(['sameDecision']);
    expect(why({ formCode: 'PROV_FLAG' })).toEqual([]);
    expect(numberKey('Số 120 / QĐ-UBND')).toBe('120/qđ-ubnd');
  });

  test('or the same form for the same year and much the same reason', () => {
    const other = { decisionNumber: '7/QĐ-UBND' };
    expect(why({ ...other, reasonFold: 'dan dau phong trao thi dua yeu nuoc nam 2018' })).toEqual(['similarReason']);
    expect(why({ ...other, year: 2017 })).toEqual([]);
    expect(why({ ...other, reasonFold: 'phong chong dich benh tai dia ban' })).toEqual([]);
  });

  test('is never itself, nor somebody else’s of the same decision', () => {
    expect(awardDoubles(award, [award])).toEqual([]);
    const persons = { subjectKind: 'individual' as const, decisionNumber: '1' };
    const [one, other] = [
      { ...award, ...persons, subjectKey: 'x' },
      { ...award, ...persons, id: 'b', subjectKey: 'y' },
    ];
    expect(awardDoubles(one, [other])).toEqual([]);
  });

  test('of initiatives is the same title', () => {
    const initiative = { id: 'a', agencyId: 'BTG', titleFold: 'so hoa ho so' } as InitiativeFact;
    expect(initiativeDoubles({ ...initiative, id: 'b' }, [initiative])).toEqual([initiative]);
    expect(initiativeDoubles(initiative, [initiative])).toEqual([]);
  });
});

describe('an initiative', () => {
  const solution = { titleFold: 'so hoa ho so', recognisedOn: '2021-11-01', ...noPaper };
  test.each([
    ['once', {}, [], 'ok'],
    ['twice', {}, [solution], 'initiative.sameOnRecord @title'],
    ['of tomorrow', { recognisedOn: '2022-01-11' }, [], 'initiative.inFuture @recognisedOn'],
  ])('%s', (_title, change, known, expected) => {
    expect(codeOf(mayRecordInitiative({ ...solution, ...change }, known, false, '2022-01-10'))).toBe(expected);
  });

  test('is spent by a nomination that goes its way, not by a draft', () => {
    const use = { nominationId: 'n', number: 1, formCode: 'PROV_CERT', bloc: 'b', year: 2021 };
    const uses = (['draft', 'withdrawn', 'sent', 'approved'] as const).map((status) => ({ ...use, status }));
    expect(livingUses({ uses }).map(({ status }) => status)).toEqual(['sent', 'approved']);
  });
});
