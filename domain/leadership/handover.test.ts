import { describe, expect, test } from 'vitest';
import { mayCheck, mayConfirm, mayPrepare, type PreparationFacts } from './handover';

const at = new Date('2022-01-10T09:00:00Z');
const acclaimed: PreparationFacts = {
  prepared: false,
  leadingAgencyId: 'ubkt',
  acclaimed: [{ role: 'leader', agencyId: 'tct' }],
  recognition: 'notAsked',
  planYearLed: false,
};

describe('the handover is prepared', () => {
  test('from the agency that leads now to the one acclaimed', () => {
    expect(mayPrepare(acclaimed)).toEqual({ ok: true, value: { fromAgencyId: 'ubkt', toAgencyId: 'tct' } });
  });

  test('once the province has recognised the choice, where the charter asks for it', () => {
    expect(mayPrepare({ ...acclaimed, recognition: 'given' })).toMatchObject({ ok: true });
  });

  test.each([
    ['twice', { ...acclaimed, prepared: true }, 'handover.alreadyPrepared'],
    [
      'before a leader is acclaimed',
      { ...acclaimed, acclaimed: [{ role: 'deputy', agencyId: 'bdbp' }] },
      'handover.noLeader',
    ],
    [
      'before the province has recognised the choice',
      { ...acclaimed, recognition: 'awaited' },
      'handover.notRecognised',
    ],
    ['for a year somebody leads already', { ...acclaimed, planYearLed: true }, 'handover.planYearLed'],
    ['while nobody leads the bloc', { ...acclaimed, leadingAgencyId: null }, 'handover.noFormerLeader'],
  ] as const)('but not %s', (_, facts, code) => {
    expect(mayPrepare(facts)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('the heads confirm', () => {
  const checked = [{ checkedAt: at }, { checkedAt: at }];

  test('the first confirmation moves nothing, the second passes the leadership', () => {
    expect(mayConfirm('to', { items: checked, confirmed: [] })).toEqual({ ok: true, value: { completes: false } });
    expect(mayConfirm('from', { items: checked, confirmed: ['to'] })).toEqual({ ok: true, value: { completes: true } });
  });

  test('not while an item is open', () => {
    expect(mayConfirm('from', { items: [...checked, { checkedAt: null }], confirmed: [] })).toMatchObject({
      refusal: { code: 'handover.itemsOpen', params: { open: 1 } },
    });
  });

  test('each side once', () => {
    expect(mayConfirm('from', { items: checked, confirmed: ['from'] })).toMatchObject({
      refusal: { code: 'handover.alreadyConfirmed' },
    });
  });

  test('and from the first confirmation the list stands still', () => {
    expect(mayCheck({ items: checked, confirmed: [] })).toMatchObject({ ok: true });
    expect(mayCheck({ items: checked, confirmed: ['to'] })).toMatchObject({
      refusal: { code: 'handover.listConfirmed' },
    });
  });
});
