import { expect, test } from 'vitest';
import { type FamilyLink, familyOf } from './family';

const link = (fromId: string, toId: string | null): FamilyLink => ({ fromId, toId, kind: 'merged', on: '2025-03-01' });
const links = [link('BTG', 'BTGDV'), link('BDV', 'BTGDV'), link('CU', 'BDV'), link('BTGDV', 'MOI'), link('DUK', null)];

test('a family reaches over several generations, both ways, and no further than its own', () => {
  expect(familyOf('BTGDV', links)).toEqual([
    { id: 'CU', generation: -2 },
    { id: 'BTG', generation: -1 },
    { id: 'BDV', generation: -1 },
    { id: 'BTGDV', generation: 0 },
    { id: 'MOI', generation: 1 },
  ]);
  expect(familyOf('DUK', links)).toEqual([{ id: 'DUK', generation: 0 }]);
});

test('links in a circle come to an end', () => {
  expect(familyOf('A', [link('A', 'B'), link('B', 'A'), link('A', 'A')]).map(({ id }) => id)).toEqual(['B', 'A']);
});
