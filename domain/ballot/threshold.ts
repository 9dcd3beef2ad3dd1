/** A share of a whole, kept as integers so that two thirds is two thirds: `at least num/den`, or `more than num/den`. */
export type Threshold = { readonly operator: 'atLeast' | 'moreThan'; readonly num: number; readonly den: number };

/** What a share of yes is counted against: all members, members present, or valid papers. */
export const denominators = ['totalMembers', 'present', 'validBallots'] as const;
export type Denominator = (typeof denominators)[number];

/** Whether `count` out of `base` reaches the threshold. Integers only; nothing is reached of an empty base. */
export function reaches(threshold: Threshold, count: number, base: number): boolean {
  if (base <= 0) return false;
  const left = count * threshold.den;
  const right = threshold.num * base;
  return threshold.operator === 'atLeast' ? left >= right : left > right;
}

/** The smallest count that reaches the threshold of a base. */
export function needed(threshold: Threshold, base: number): number {
  const share = threshold.num * base;
  return threshold.operator === 'atLeast' ? Math.ceil(share / threshold.den) : Math.floor(share / threshold.den) + 1;
}

/** The share as people write it: "50%" where it is a whole percentage, else the fraction itself, "2/3". */
export function writtenShare({ num, den }: Threshold): string {
  return (100 * num) % den === 0 ? `${(100 * num) / den}%` : `${num}/${den}`;
}

/** A share of a base in basis points, half up; 0 of an empty base. For printing only, never for deciding. */
export function shareBps(count: number, base: number): number {
  return base > 0 ? Math.floor((count * 20_000 + base) / (2 * base)) : 0;
}
