import { expect, it } from 'vitest';
import { groundsInWords, mayKnockOut, partKnockedOut } from './knock-out';
import type { RankFacts } from './rank';

const line = (agencyId: string): RankFacts => ({
  agencyId,
  groups: { A: 45_00 },
  bonusCenti: 2_00,
  deductionCenti: 50,
  womenBps: null,
  flags: null,
});
const scale = {
  knockOuts: [
    { code: 'L1', name: 'Có cán bộ bị kỷ luật' },
    { code: 'L2', name: 'Mất đoàn kết nội bộ' },
  ],
};

it('who is kept out stands beside the ranking, with its points and its grounds', () => {
  const { ranked, unranked } = partKnockedOut(['TCT', 'BTC'].map(line), new Map([['TCT', ['L2']]]));
  expect(ranked).toEqual([line('BTC')]);
  expect(unranked).toEqual([{ ...line('TCT'), totalCenti: 46_50, grounds: ['L2'] }]);
});

it('an agency is kept out by a ground of the scale, by each once', () => {
  const code = (ground: string, standing: readonly string[]) => {
    const may = mayKnockOut(scale, ground, standing);
    return may.ok ? 'allowed' : `${may.refusal.code} at ${may.refusal.field}`;
  };
  expect(code('L1', ['L2'])).toBe('allowed');
  expect(code('L2', ['L2'])).toBe('knockOut.already at code');
  expect(code('L9', [])).toBe('knockOut.unknown at code');
});

it('each ground is told by its name with the document of this agency, not of another', () => {
  const recorded = [
    { agencyId: 'BTC', code: 'L1', basis: 'Quyết định 12' },
    { agencyId: 'TCT', code: 'L1', basis: 'Quyết định 15' },
  ];
  const told = groundsInWords(scale, { agencyId: 'TCT', grounds: ['L1', 'L2'] }, recorded);
  expect(told).toEqual(['Có cán bộ bị kỷ luật (Quyết định 15)', 'Mất đoàn kết nội bộ']);
});
