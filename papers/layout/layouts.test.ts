import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/shared/dates';
import { layoutFor, layouts } from './layouts';

function instrumentOn(body: 'party' | 'state', on: string): string {
  const layout = layoutFor(body, on);
  return layout.ok ? layout.value.instrument : layout.refusal.code;
}

describe('the layout of a paper', () => {
  it('a Party paper of the conference of 10 January 2022 follows Guidance 36', () => {
    expect(instrumentOn('party', '2022-01-10')).toContain('36-HD/VPTW');
  });

  it('the last day of Guidance 36 is 26 May 2026, and the next day Guidance 05 begins', () => {
    expect(instrumentOn('party', '2026-05-26')).toContain('36-HD/VPTW');
    expect(instrumentOn('party', '2026-05-27')).toContain('05-HD/VPTW');
  });

  it('a State paper follows Decree 30 from its first day until now', () => {
    expect(instrumentOn('state', '2020-03-05')).toContain('30/2020/NĐ-CP');
    expect(instrumentOn('state', '2026-11-23')).toContain('30/2020/NĐ-CP');
  });

  it('before the first instrument known there is no layout, and it says so', () => {
    expect(layoutFor('state', '2020-03-04')).toEqual({
      ok: false,
      refusal: { code: 'document.noLayout', params: { on: '04/03/2020' } },
    });
    expect(instrumentOn('party', '2018-04-02')).toBe('document.noLayout');
  });

  it('rows of one body follow each other without a gap or an overlap, and only the last one is open', () => {
    for (const body of ['party', 'state'] as const) {
      const rows = layouts.filter((layout) => layout.body === body);
      rows.forEach((row, index) => {
        const next = rows[index + 1];
        expect(row.period.to === null ? undefined : addDays(row.period.to, 1)).toBe(next?.period.from);
      });
    }
  });

  it('a row that is not verified says what is in doubt', () => {
    for (const layout of layouts) expect(layout.doubts.length > 0).toBe(!layout.verified);
  });
});
