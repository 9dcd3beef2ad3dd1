import { describe, expect, test } from 'vitest';
import {
  ceremonyOf,
  mayHappen,
  seatOf,
  type CeremonyEvent,
  type CeremonyEventKind,
  type CeremonyStage,
} from './ceremony';

const event = (kind: CeremonyEventKind, agencyId: string | null = null): CeremonyEvent => ({ kind, agencyId });

describe('a signing ceremony', () => {
  test('stands where what happened last has brought it', () => {
    const events = [event('present', 'A'), event('opened'), event('called', 'B'), event('paused')];
    expect(ceremonyOf([])).toEqual({ stage: 'notBegun', calledAgencyId: null, presentAgencyIds: [] });
    expect(ceremonyOf(events.slice(0, 3))).toEqual({ stage: 'open', calledAgencyId: 'B', presentAgencyIds: ['A'] });
    // While it pauses nobody is called.
    expect(ceremonyOf(events)).toMatchObject({ stage: 'paused', calledAgencyId: null });
    expect(ceremonyOf([...events, event('resumed')])).toMatchObject({ stage: 'open', calledAgencyId: 'B' });
    expect(ceremonyOf([...events, event('ended'), event('opened')])).toMatchObject({ stage: 'open' });
  });

  test('notes who is in the room, and the last word counts', () => {
    const events = [event('present', 'A'), event('present', 'B'), event('absent', 'A'), event('present', 'B')];
    expect(ceremonyOf(events).presentAgencyIds).toEqual(['B']);
  });

  test.each<[CeremonyStage, readonly CeremonyEventKind[]]>([
    ['notBegun', ['opened', 'present', 'absent']],
    ['open', ['paused', 'called', 'ended', 'present', 'absent']],
    ['paused', ['resumed', 'ended', 'present', 'absent']],
    ['ended', ['opened']],
  ])('that is %s allows %s and nothing else', (stage, allowed) => {
    const kinds: readonly CeremonyEventKind[] = ['opened', 'paused', 'resumed', 'called', 'ended', 'present', 'absent'];
    expect(kinds.filter((kind) => mayHappen({ stage, kind, isParty: true, signed: false }).ok)).toEqual(allowed);
  });

  test('calls no agency that has signed or that the text does not name', () => {
    const call = { stage: 'open', kind: 'called' } as const;
    expect(mayHappen({ ...call, isParty: true, signed: true })).toMatchObject({
      refusal: { code: 'ceremony.signedAlready' },
    });
    expect(mayHappen({ ...call, isParty: false, signed: false })).toMatchObject({
      refusal: { code: 'covenant.notParty' },
    });
  });
});

test('an agency sits as far as it has come', () => {
  const come = { signed: ['A'], reading: ['A', 'B'], present: ['B', 'C'] };
  expect(['A', 'B', 'C', 'D'].map((agencyId) => seatOf(agencyId, come))).toEqual([
    'signed',
    'reading',
    'present',
    'absent',
  ]);
});
