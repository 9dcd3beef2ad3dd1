/** Millimetres in the twentieths of a point Word counts in, rounded to the nearest: 20 mm → 1134. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}
