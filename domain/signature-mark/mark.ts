/** How a person's mark looks: a name in handwriting, or strokes drawn on a field of 1000 by 360. It decorates a signature and proves nothing. */
export type SignatureMark =
  | { readonly kind: 'typed'; readonly text: string }
  /** Each stroke as x and y in turn, whole numbers. */
  | { readonly kind: 'drawn'; readonly strokes: readonly (readonly number[])[] };

/** The field a mark is drawn on. */
export const markField = { width: 1000, height: 360 } as const;

/** The strokes as a path of SVG; a stroke of one point is a dot. */
export function pathOf(strokes: readonly (readonly number[])[]): string {
  return strokes
    .map((stroke) => {
      const points = Array.from(
        { length: Math.floor(stroke.length / 2) },
        (_, i) => `${stroke[i * 2]} ${stroke[i * 2 + 1]}`,
      );
      const [first = '0 0', ...rest] = points;
      return `M${first}${rest.length > 0 ? `L${rest.join(' ')}` : 'h0'}`;
    })
    .join('');
}

const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const small = ['đ', ...vowels.flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')))].filter(
  (letter) => !/^[a-z]$/.test(letter),
);

/** The 134 letters of Vietnamese beyond those of English: what every typeface for a name must have. */
export const vietnameseLetters: readonly string[] = [
  ...small,
  ...small.map((letter) => letter.toLocaleUpperCase('vi')),
];
