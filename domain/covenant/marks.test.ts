import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksBetween } from './marks';

const words = fc.constantFrom('tỷ', 'lệ', 'hộ', 'nghèo', '5,5%', 'đạt', 'Ế', 'Ộ', 'Ẵ', '–', '\n', '2022', 'a');
const text = fc.oneof(
  fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
  fc.string({ maxLength: 30 }),
);
const join = (before: string, after: string, ...kinds: string[]) =>
  marksBetween(before, after)
    .filter(({ kind }) => kinds.includes(kind))
    .map((mark) => mark.text)
    .join('');

describe('what differs between two texts', () => {
  test('puts together is both texts again, whatever they say', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(join(before, after, 'same', 'removed')).toBe(before);
        expect(join(before, after, 'same', 'added')).toBe(after);
      }),
    );
  });

  test('is nothing between a text and itself', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(marksBetween(same, same).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  test('is marked by whole Vietnamese words, a phrase in one stroke', () => {
    expect(marksBetween('Giảm tỷ lệ hộ nghèo 5%.', 'Giảm tỷ suất hộ nghèo 5%.')).toEqual([
      { kind: 'same', text: 'Giảm tỷ ' },
      { kind: 'removed', text: 'lệ' },
      { kind: 'added', text: 'suất' },
      { kind: 'same', text: ' hộ nghèo 5%.' },
    ]);
    expect(marksBetween('gồm bốn chỉ tiêu', 'gồm năm nhiệm vụ')).toEqual([
      { kind: 'same', text: 'gồm ' },
      { kind: 'removed', text: 'bốn chỉ tiêu' },
      { kind: 'added', text: 'năm nhiệm vụ' },
    ]);
    expect(marksBetween('Tuyên truyền các văn bản, phong trào thi đua', 'Giảm nghèo, xây nhà, phong')).toEqual([
      { kind: 'removed', text: 'Tuyên truyền các văn bản, phong trào thi đua' },
      { kind: 'added', text: 'Giảm nghèo, xây nhà, phong' },
    ]);
    expect(marksBetween('', 'Mới')).toEqual([{ kind: 'added', text: 'Mới' }]);
  });
});
