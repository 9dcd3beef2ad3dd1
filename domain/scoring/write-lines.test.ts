import { expect, it } from 'vitest';
import { hundred } from '../criteria/testing';
import { linesOf } from './lines';
import { decideLines, type KeptLine } from './write-lines';

const lines = linesOf(hundred, 'party');
const kept = (pointsCenti: number, version: number): KeptLine => {
  return { value: null, pointsCenti, note: '', version, savedAt: new Date(0), savedByName: 'Chuyên viên' };
};
const decide = (typed: string, version: number, before?: KeptLine) =>
  decideLines(hundred, lines, new Map(before ? [['B1', before]] : []), [{ code: 'B1', typed, note: '', version }]);

it('a line is written with the next state, and only over the state that was seen', () => {
  expect(decide('9', 0)).toMatchObject({
    changes: [{ code: 'B1', pointsCenti: 9_00, version: 1 }],
    versions: { B1: 1 },
  });
  expect(decide('8', 1, kept(9_00, 1))).toMatchObject({ changes: [{ version: 2 }], versions: { B1: 2 } });
  expect(decide('8', 1, kept(9_00, 2))).toMatchObject({
    changes: [],
    versions: {},
    refusals: [{ code: 'scoring.changedMeanwhile', params: { theirs: '9,00', version: 2 }, field: 'lines.0.typed' }],
  });
});

it('who says what stands there already is told in which state it is, whatever state was seen', () => {
  expect(decide('9,0', 0, kept(9_00, 3))).toEqual({ changes: [], refusals: [], versions: { B1: 3 } });
  expect(decide('', 0)).toEqual({ changes: [], refusals: [], versions: { B1: 0 } });
});
