import { describe, expect, test } from 'vitest';
import { forecast } from './forecast';
import { SkipInput } from './input';
import { proposalFor } from './propose';
import { mayLeaveOrder, mayPutForward } from './put-forward';
import { deputiesOf, rulesOf, usualPractice } from './rules';
import { maySkip } from './skip';
import { bloc, hold, leaderOf, skip } from './testing';

describe('a skip', () => {
  const facts = { year: 2023, memberAgencyIds: ['a', 'b'], terms: [], skips: [] };
  const asked = { year: 2023, agencyId: 'a', role: 'leader' as const, reason: 'Đại hội' };
  test.each([
    ['of who is no member', { ...asked, agencyId: 'x' }, facts, 'rotation.skipNotAMember', 'agencyId'],
    ['without a reason', { ...asked, reason: ' ' }, facts, 'rotation.reasonRequired', 'reason'],
    ['of who leads that year', asked, { ...facts, terms: [asked] }, 'rotation.leadsAlready', 'agencyId'],
    ['of a year gone by', { ...asked, year: 2022 }, facts, 'rotation.skipYearOut', 'year'],
    ['of a year beyond the forecast', { ...asked, year: 2033 }, facts, 'rotation.skipYearOut', 'year'],
    ['twice', asked, { ...facts, skips: [asked] }, 'rotation.skippedAlready', 'agencyId'],
  ])('%s is refused', (_, skipped, known, code, field) => {
    expect(maySkip(skipped, known)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  test('with a reason is taken, for the other role too', () => {
    expect(maySkip(asked, facts)).toMatchObject({ ok: true });
    expect(maySkip({ ...asked, role: 'deputy' }, { ...facts, skips: [asked] })).toMatchObject({ ok: true });
  });

  test('is entered with year, reason and who decided', () => {
    const typed = {
      blocYearId: 'y',
      agencyId: 'a',
      year: '2023',
      role: 'leader',
      reason: 'Đại hội',
      decidedBy: 'Khối',
    };
    expect(SkipInput.parse(typed)).toMatchObject({ year: 2023, paper: '' });
    expect(SkipInput.safeParse({ ...typed, year: 'sang năm' }).error?.issues[0]?.message).toBe('rotation.notAYear');
  });
});

describe('the proposal before the conference', () => {
  const ready = {
    conference: { closedAt: null, planYear: 2022 },
    acclaimed: [],
    year: 2022,
    proposal: proposalFor(bloc(['a', 'b', 'c'], ['a', 'b'])),
  };
  test('names leader and deputy', () => {
    expect(mayPutForward(ready)).toMatchObject({ ok: true, value: [{ agencyId: 'c' }, { agencyId: 'a' }] });
  });

  test.each([
    ['without a conference', { ...ready, conference: null }, 'leadership.noConference'],
    ['after it closed', { ...ready, conference: { closedAt: new Date(0), planYear: 2022 } }, 'conference.closed'],
    ['once somebody is acclaimed', { ...ready, acclaimed: [{ role: 'leader' as const }] }, 'rotation.alreadyAcclaimed'],
    ['before a conference of another year', { ...ready, year: 2023 }, 'rotation.otherYear'],
    [
      'while an heir is undecided',
      { ...ready, proposal: { kind: 'needsHuman' as const, undecided: [] } },
      'rotation.heirUndecided',
    ],
    [
      'with nobody eligible',
      { ...ready, proposal: { kind: 'nobody' as const, removed: [] } },
      'rotation.nobodyEligible',
    ],
  ])('not %s', (_, facts, code) => {
    expect(mayPutForward(facts)).toMatchObject({ ok: false, refusal: { code } });
  });

  const open = [
    { role: 'deputy' as const, position: 2, agencyId: 'c' },
    { role: 'leader' as const, position: 1, agencyId: 'a' },
    { role: 'deputy' as const, position: 1, agencyId: 'b' },
  ];
  test.each([
    ['its candidate', { role: 'leader' as const, agencyId: 'a', reason: '' }, null],
    ['any of its deputies', { role: 'deputy' as const, agencyId: 'c', reason: '' }, null],
    ['another leader, with the reason', { role: 'leader' as const, agencyId: 'b', reason: 'Đại hội' }, 'a'],
    ['another deputy, with the reason', { role: 'deputy' as const, agencyId: 'd', reason: 'Đại hội' }, 'b'],
  ])('the conference acclaims %s', (_, chosen, passedOver) => {
    expect(mayLeaveOrder(chosen, open)).toEqual({ ok: true, value: { passedOver } });
  });

  test('and says why it leaves the order', () => {
    expect(mayLeaveOrder({ role: 'leader', agencyId: 'b', reason: '' }, open)).toMatchObject({
      refusal: { code: 'rotation.whyAnother', field: 'reason' },
    });
    expect(mayLeaveOrder({ role: 'leader', agencyId: 'b', reason: '' }, [])).toMatchObject({ ok: true });
  });
});

describe('the forecast', () => {
  test('of ten years is the rule applied forward', () => {
    const years = forecast(bloc(['a', 'b', 'c'], ['a']), 10);
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(years.map(({ proposal }) => leaderOf(proposal)).join('')).toBe('bcabcabcab');
  });

  test('takes discipline of today for the first year only, and a skip for its year', () => {
    const facts = bloc(['a', 'b', 'c'], ['a'], {}, { holds: [hold('b')], skips: [skip(2023, 'a')] });
    expect(
      forecast(facts, 4)
        .map(({ proposal }) => leaderOf(proposal))
        .join(''),
    ).toBe('cbca');
  });

  test('begins with what the conference has acclaimed', () => {
    const settled = [{ role: 'leader' as const, position: 1, agencyId: 'c' }];
    const years = forecast(bloc(['a', 'b', 'c'], ['a']), 3, settled);
    expect(years.map((one) => one.settled)).toEqual([settled, [], []]);
    expect(
      years
        .map(({ proposal }) => leaderOf(proposal))
        .slice(1)
        .join(''),
    ).toBe('ba');
  });

  test('goes on over a year in which nobody can lead', () => {
    const facts = bloc(['a'], ['a']);
    expect(forecast(facts, 3).map(({ proposal }) => proposal.kind)).toEqual(['nobody', 'candidates', 'nobody']);
  });
});

describe('the rules of the rotation', () => {
  const clauses = {
    number: '02/QC',
    leaderChoice: 'twoDeputies',
    deputies: 1,
    notTwiceInARow: false,
    notUnderDiscipline: true,
    oncePerRound: false,
    joinersLast: false,
  };

  test('are those of the charter, cited by its number', () => {
    const { rules, source } = rulesOf({ ...clauses, quorum: 'of no concern here' });
    expect(source).toEqual({ citation: 'Quy chế khối số 02/QC', verified: true });
    expect(rules).toEqual({
      leaderChoice: 'twoDeputies',
      deputies: 1,
      notTwiceInARow: false,
      notUnderDiscipline: true,
      oncePerRound: false,
      joinersLast: false,
    });
    expect(deputiesOf(rules)).toBe(2);
    expect(rulesOf({ ...clauses, number: null }).source.citation).toBe('Quy chế khối');
  });

  test('are the usual practice where it is silent or there is none, never shown as checked', () => {
    expect(rulesOf(null)).toBe(usualPractice);
    expect(rulesOf({ number: '02/QC' })).toBe(usualPractice);
    expect(usualPractice.source).toMatchObject({
      verified: false,
      citation: expect.stringContaining('chưa kiểm chứng'),
    });
  });
});
