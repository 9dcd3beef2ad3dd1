import { describe, expect, test } from 'vitest';
import type { Finding } from '../shared/finding';
import { decideTakeOver, firstWords, isRegistered, standingOf, type Candidate } from './registered';

const fails: Finding = { verdict: 'fail', code: 'scoreBelowFloor' };
const asks: Finding = { verdict: 'needsHuman', code: 'manyNominated' };
const candidate = (agencyId: string, findings: readonly Finding[] = [], number: number | null = null): Candidate => ({
  agencyId,
  ranked: true,
  findings,
  number,
});

describe('what an agency registered in the covenant', () => {
  test('is told by form and agency, and by nobody where no covenant is frozen', () => {
    const titles = [{ agencyId: 'TCT', formCode: 'PROV_CERT' }];
    expect(isRegistered(titles, { agencyId: 'TCT', formCode: 'PROV_CERT' })).toBe(true);
    expect(isRegistered(titles, { agencyId: 'TCT', formCode: 'PROV_FLAG' })).toBe(false);
    expect(isRegistered(titles, { agencyId: 'BTC', formCode: 'PROV_CERT' })).toBe(false);
    expect(isRegistered([], { agencyId: 'BTC', formCode: 'PROV_CERT' })).toBe(false);
    expect(isRegistered(null, { agencyId: 'TCT', formCode: 'PROV_CERT' })).toBeNull();
  });
});

describe('taking over who registered', () => {
  test('takes those that meet what is asked and have no nomination yet', () => {
    const all = [candidate('TCT'), candidate('BTC', [asks]), candidate('BDV', [fails]), candidate('VPTU', [], 3)];
    expect(standingOf({ ...candidate('DUK'), ranked: false }, true)).toBe('unmet');
    expect(standingOf({ ...candidate('DUK'), ranked: false }, false)).toBe('awaited');
    expect(all.map((one) => standingOf(one, true))).toEqual(['ready', 'ready', 'unmet', 'proposed']);
    expect(decideTakeOver(all, { published: true })).toEqual({ ok: true, value: ['TCT', 'BTC'] });
  });

  test('is refused before the ranking, where nobody registered, and where nobody is left', () => {
    const codeOf = (candidates: readonly Candidate[], published = true) => {
      const decision = decideTakeOver(candidates, { published });
      return decision.ok ? 'allowed' : decision.refusal.code;
    };
    expect(codeOf([candidate('TCT')], false)).toBe('nomination.rankingNotPublished');
    expect(codeOf([])).toBe('nomination.nobodyRegistered');
    expect(codeOf([candidate('BDV', [fails]), candidate('VPTU', [], 3)])).toBe('nomination.nobodyReady');
  });

  test('begins a nomination with what is on record', () => {
    expect(firstWords({ year: 2022, form: 'Tập thể lao động xuất sắc', points: '94,50', rank: 2, ranked: 9 })).toBe(
      'Đăng ký Tập thể lao động xuất sắc trong giao ước thi đua năm 2022. Kết quả bình xét của Khối: 94,50 điểm, xếp thứ 2 trên 9 cơ quan.',
    );
  });
});
