import { describe, expect, test } from 'vitest';
import { SaveMarkInput } from './input';
import { pathOf, vietnameseLetters } from './mark';

describe('the letters of Vietnamese', () => {
  test('are 134 beyond those of English, each once', () => {
    expect(vietnameseLetters).toHaveLength(134);
    expect(new Set(vietnameseLetters).size).toBe(134);
    for (const letter of ['Ế', 'ộ', 'Ẵ', 'ự', 'Đ', 'ỹ']) expect(vietnameseLetters).toContain(letter);
  });
});

describe('a mark', () => {
  const codes = (input: unknown) => {
    const parsed = SaveMarkInput.safeParse(input);
    return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
  };

  test('is typed in one line, or drawn in strokes of whole numbers', () => {
    expect(codes({ kind: 'typed', text: 'Nguyễn Ẵ Ế Ộ' })).toEqual([]);
    expect(codes({ kind: 'drawn', strokes: '[[0,0,10,20],[1000,360]]' })).toEqual([]);
    expect(codes({ kind: 'typed', text: ' ' })).toEqual(['form.required']);
    expect(codes({ kind: 'drawn', strokes: '[]' })).toEqual(['signatureMark.empty']);
    expect(codes({ kind: 'drawn', strokes: '[[0,0.5]]' })).toEqual(['form.broken']);
    expect(codes({ kind: 'drawn', strokes: '{' })).toEqual(['form.broken']);
    expect(codes({ kind: 'drawn', strokes: JSON.stringify([Array(8002).fill(1)]) })).toEqual(['signatureMark.tooLong']);
  });

  test('becomes a path of plain numbers', () => {
    expect(
      pathOf([
        [1, 2, 3, 4, 5, 6],
        [7, 8],
      ]),
    ).toBe('M1 2L3 4 5 6M7 8h0');
  });
});
