import { describe, expect, test } from 'vitest';
import { concernOf, newsFor, type CovenantLive } from './live';

const live = (changed: Partial<CovenantLive> = {}): CovenantLive => ({
  version: 1,
  code: '4F9A-11C2-77B0',
  stage: 'notBegun',
  called: null,
  signed: [],
  reading: [],
  present: [],
  complete: false,
  ...changed,
});
const head = { agencyIds: ['A'], waitsForOthers: false };
const leader = { agencyIds: ['L'], waitsForOthers: true };
const news = (who: typeof head, changed: Partial<CovenantLive>, before: Partial<CovenantLive> = {}) =>
  newsFor(concernOf(live(before), who), concernOf(live(before ? { ...before, ...changed } : changed), who));

describe('who has come to sign', () => {
  test('learns that the signing was opened, paused, and is complete', () => {
    expect(news(head, { stage: 'open' })).toBe('moved');
    expect(news(head, { stage: 'paused' }, { stage: 'open' })).toBe('moved');
    expect(news(head, { complete: true })).toBe('moved');
  });

  test('learns of the own signature, and of those of others only where they are waited for', () => {
    expect(news(head, { signed: ['A'] })).toBe('moved');
    expect(news(head, { signed: ['B'] })).toBe(null);
    expect(news(leader, { signed: ['B'] })).toBe('moved');
  });

  test('is not disturbed by who reads, who is present, and whose name is called', () => {
    expect(news(head, { reading: ['A', 'B'], present: ['B'], called: 'B' })).toBe(null);
  });

  test('learns that the text was opened again, whether or not another one is frozen', () => {
    expect(news(head, { version: 0, code: '' })).toBe('reopened');
    expect(news(head, { version: 2, code: '0000-0000-0001', stage: 'open' })).toBe('reopened');
  });
});
