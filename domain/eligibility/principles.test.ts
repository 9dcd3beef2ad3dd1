import { describe, expect, test } from 'vitest';
import type { AchievementKind } from '../history/kinds';
import type { RuleKey } from '../rule/rule';
import type { Finding } from '../shared/finding';
import { eligibilityOf } from './judge';
import type { AgencyRecords, AwardOnRecord, EligibilityCase, Law, MeasureFact } from './facts';
import {
  achievementOnce,
  basisNotSudden,
  countedAfterDiscipline,
  givenBefore,
  initiativeOnce,
  noLadder,
  onHold,
  publicComment,
  ratingProved,
  reachesFloor,
  revokedLeftOut,
} from './principles';
import { caseOf, formIn, groundIn, lawWith, ruleFor } from './testing';

const said = (finding: Finding | null) => (finding ? `${finding.verdict} ${finding.code}` : 'nothing');
const achievement = (kind: AchievementKind = 'project', change: object = {}) => ({
  id: 'bridge',
  agencyId: 'BTC',
  kind,
  from: '2025-03-01',
  to: '2025-06-30',
  titleFold: 'lam cau',
  confirmed: true,
  ...change,
});
const award = (change: Partial<AwardOnRecord> = {}): AwardOnRecord => ({
  agencyId: 'BTC',
  subjectKey: 'agency',
  formCode: 'PROV_CERT',
  basis: 'merit',
  year: 2024,
  achievementId: null,
  revoked: false,
  ...change,
});
const named = (kind: AchievementKind = 'project', initiatives: number[] = []): Partial<EligibilityCase> => ({
  named: {
    achievement: achievement(kind),
    initiatives: initiatives.map((usedElsewhere, i) => ({ id: `${i}`, agencyId: 'BTC', scope: 'base', usedElsewhere })),
  },
});
const law = (key: RuleKey, value: number | null = null) => lawWith(ruleFor(key, value));
const none = lawWith();

describe('G-01: one achievement supports one award', () => {
  const find = (
    change: Partial<EligibilityCase>,
    records: Partial<AgencyRecords> = {},
    by: Law = law('achievement.once'),
  ) => said(achievementOnce(caseOf(change, records), by));

  test.each<[string, string, string]>([
    ['an achievement nobody was awarded for passes', find(named()), 'pass achievementUnused'],
    [
      'one that was awarded fails',
      find(named(), { awards: [award({ achievementId: 'bridge' })] }),
      'fail achievementAwarded',
    ],
    [
      'also where the award went to the agency under its earlier name',
      find(named(), { awards: [award({ achievementId: 'bridge', agencyId: 'predecessor' })] }),
      'fail achievementAwarded',
    ],
    [
      'an award that was revoked does not count',
      find(named(), { awards: [award({ achievementId: 'bridge', revoked: true })] }),
      'pass achievementUnused',
    ],
    [
      'one of the same title that was awarded is for a human to compare',
      find(named(), {
        achievements: [achievement(), achievement('project', { id: 'again', agencyId: 'predecessor' })],
        awards: [award({ achievementId: 'again' })],
      }),
      'needsHuman achievementAlike',
    ],
    ['ratings and titles of the years are history and may be used again', find({}, { awards: [award()] }), 'nothing'],
    ['before 2024 no law said so', find(named(), { awards: [award({ achievementId: 'bridge' })] }, none), 'nothing'],
    [
      'unchecked, the rule is named and not used',
      find(
        named(),
        { awards: [award({ achievementId: 'bridge' })] },
        lawWith(ruleFor('achievement.once', null, false)),
      ),
      'needsHuman ruleUnverified',
    ],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('G-02 and G-03: again, and without a lower form', () => {
  test('the same form may be given again: it passes, and says how often it was given', () => {
    const one = caseOf({}, { awards: [award(), award({ year: 2019 }), award({ formCode: 'PROV_FLAG' })] });
    expect(givenBefore(one, 'PROV_CERT', law('award.repeatable'))).toMatchObject({
      verdict: 'pass',
      params: { times: 2, years: '2019, 2024' },
    });
    expect(said(givenBefore(one, 'GOV_FLAG', law('award.repeatable')))).toBe('nothing');
    expect(said(givenBefore(one, 'PROV_CERT', lawWith(ruleFor('award.repeatable', null, false))))).toBe(
      'needsHuman ruleUnverified',
    );
  });

  test('no lower form is needed for one of the State, and no ladder is enforced', () => {
    expect(said(noLadder(caseOf(), 'PM_CERT', law('award.noLadder')))).toBe('pass noLowerFormNeeded');
    expect(said(noLadder(caseOf(), 'PROV_CERT', law('award.noLadder')))).toBe('nothing');
    expect(said(noLadder(caseOf(), 'PM_CERT', none))).toBe('nothing');
    expect(said(noLadder(caseOf(), 'PM_CERT', lawWith(ruleFor('award.noLadder', null, false))))).toBe(
      'needsHuman ruleUnverified',
    );
  });
});

describe('G-04: sudden and themed results are no basis of a merit award', () => {
  const find = (kind: AchievementKind, ground: string, by: Law = law('basis.notSudden')) =>
    said(basisNotSudden(caseOf(named(kind)), ground, by));

  test.each<[string, string, string]>([
    ['a project is a basis', find('project', 'contribution'), 'pass basisIsMerit'],
    ['a sudden achievement is none', find('sudden', 'contribution'), 'fail basisIsSudden'],
    ['nor is a themed one', find('thematic', 'movement'), 'fail basisIsSudden'],
    ['save for the sudden ground itself', find('sudden', 'sudden'), 'nothing'],
    ['before Decree 152 no text said so', find('sudden', 'contribution', none), 'nothing'],
    [
      'unchecked, a human says it',
      find('sudden', 'contribution', lawWith(ruleFor('basis.notSudden', null, false))),
      'needsHuman ruleUnverified',
    ],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('G-05: nothing while a matter is open', () => {
  const hold = { reason: 'Đang thanh tra', basis: 'QĐ 12-QĐ/UBKT', openedOn: '2025-11-20' };
  test('no hold passes, an open one fails whatever the law of the day says', () => {
    expect(onHold(caseOf(), law('hold.openMatter'))).toMatchObject({
      verdict: 'pass',
      rule: { code: 'hold.openMatter' },
    });
    expect(onHold(caseOf({ hold }), law('hold.openMatter'))).toMatchObject({ verdict: 'fail', citation: hold.basis });
    expect(said(onHold(caseOf({ hold }), none))).toBe('fail onHold');
    expect(said(onHold(caseOf(), none))).toBe('pass noHold');
  });
});

describe('G-06: after discipline achievements count from the end of its period', () => {
  const measure = (until: string | null, change: Partial<MeasureFact> = {}): MeasureFact => ({
    agencyId: 'BTC',
    subject: 'collective',
    measure: 'reprimand',
    from: '2023-06-01',
    until,
    ...change,
  });
  const find = (disciplines: readonly MeasureFact[], years: readonly number[], by: Law = law('discipline.countFrom')) =>
    said(countedAfterDiscipline(caseOf({}, { disciplines }), years, by));

  test.each<[string, string, string]>([
    ['without discipline it passes', find([], [2024, 2025]), 'pass noDisciplineCounted'],
    [
      'a period that ended the day before the first year passes',
      find([measure('2023-12-31')], [2024, 2025]),
      'pass noDisciplineCounted',
    ],
    [
      'one that ended on the first day of a year is for a human',
      find([measure('2024-01-01')], [2024, 2025]),
      'needsHuman yearPartlyUnderDiscipline',
    ],
    [
      'one that ended within a year is for a human',
      find([measure('2024-12-30')], [2024, 2025]),
      'needsHuman yearPartlyUnderDiscipline',
    ],
    [
      'a whole year under discipline does not count',
      find([measure('2024-12-31')], [2024, 2025]),
      'fail yearsBeforeDisciplineEnd',
    ],
    ['on its last day the period still runs', find([measure('2025-12-01')], [2025]), 'fail underDiscipline'],
    ['the day after it is over', find([measure('2025-11-30')], [2025]), 'needsHuman yearPartlyUnderDiscipline'],
    ['an end nobody recorded is for a human', find([measure(null)], [2025]), 'needsHuman disciplineEndUnknown'],
    [
      'a member’s discipline is not the agency’s',
      find([measure('2025-12-31', { subject: 'member' })], [2025]),
      'pass noDisciplineCounted',
    ],
    [
      'one that begins later is not there yet',
      find([measure('2026-12-31', { from: '2025-12-02' })], [2025]),
      'pass noDisciplineCounted',
    ],
    ['before Decree 152 nothing is found', find([measure('2024-12-31')], [2024, 2025], none), 'nothing'],
    [
      'unchecked, a human says it',
      find([measure('2024-12-31')], [2024], lawWith(ruleFor('discipline.countFrom', null, false))),
      'needsHuman ruleUnverified',
    ],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('G-11: one initiative supports one title', () => {
  const find = (uses: number[], by: Law = law('initiative.once')) =>
    said(initiativeOnce(caseOf(named('project', uses)), by));
  test.each<[string, string, string]>([
    ['unused it passes', find([0, 0]), 'pass initiativeUnused'],
    ['one of two that is used elsewhere fails', find([0, 1]), 'fail initiativeUsedElsewhere'],
    ['none named, nothing found', find([]), 'nothing'],
    [
      'unchecked, as the letter is, a human says it',
      find([1], lawWith(ruleFor('initiative.once', null, false))),
      'needsHuman ruleUnverified',
    ],
    ['before the letter nothing is found', find([1], none), 'nothing'],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('G-12, G-16 and G-18', () => {
  test('G-12: before the State’s awards a human says that the people were asked; a certificate needs none', () => {
    expect(publicComment('GOV_FLAG', law('comment.workingDays', 10))).toMatchObject({ params: { days: 10 } });
    expect(said(publicComment('PROV_CERT', law('comment.workingDays', 10)))).toBe('nothing');
    expect(said(publicComment('GOV_FLAG', none))).toBe('nothing');
  });

  test('G-16: a revoked award is said and counts for nothing', () => {
    const one = caseOf({}, { awards: [award({ revoked: true })] });
    expect(said(revokedLeftOut(one, law('award.revoked')))).toBe('pass revokedNotCounted');
    expect(said(givenBefore(one, 'PROV_CERT', law('award.repeatable')))).toBe('nothing');
    expect(said(revokedLeftOut(caseOf(), law('award.revoked')))).toBe('nothing');
  });

  test('G-18: a rating is proved by its paper; without one a human waits for it, and it never fails', () => {
    const rated = (issued: boolean) => ({
      ratings: [{ agencyId: 'BTC', year: 2025, rating: 'excellent' as const, issued }],
    });
    expect(said(ratingProved(caseOf({}, rated(true)), [2025], law('rating.evidence')))).toBe('pass ratingProved');
    expect(said(ratingProved(caseOf({}, rated(false)), [2025], law('rating.evidence')))).toBe(
      'needsHuman ratingUnproved',
    );
    expect(said(ratingProved(caseOf(), [2025], law('rating.evidence')))).toBe('nothing');
  });
});

describe('the floor of the charter', () => {
  const place = (totalCenti: number) => ({ rank: 3, tied: false, totalCenti, ranked: 9 });
  test.each([
    ['a hundredth below it fails', caseOf({ place: place(79_99) }), 'fail scoreBelowFloor'],
    ['exactly at it passes', caseOf({ place: place(80_00) }), 'pass scoreReachesFloor'],
    ['without a place a human says it', caseOf({ place: null }), 'needsHuman notRanked'],
    ['without a charter, too', caseOf({ floor: null }), 'needsHuman noCharter'],
    ['of a unit nothing, for only agencies have points', caseOf({ subjectKey: 'u', place: place(10_00) }), 'nothing'],
  ])('%s', (_title, one, expected) => {
    expect(said(reachesFloor(one))).toBe(expected);
  });
});

test('rules that are words alone (G-07, G-09, G-17) find nothing by themselves, so nothing is counted against anybody', () => {
  const found = eligibilityOf(caseOf(), formIn('PROV_CERT'), groundIn('movement'), lawWith());
  expect(found.map(({ code }) => code)).toEqual(['groundCited', 'comparedInBloc']);
});
