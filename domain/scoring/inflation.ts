/** How far a self-score lies above what counted in the end. Hundredths, and basis points of the self-score. */
export type Inflation = { readonly centi: number; readonly bps: number };

/**
 * How far an agency's self-score lies above the final points: 92,50 against 90,00 are 2,50 points, 2,7 % of the self-score. Negative
 * where it scored itself lower. Rounded half away from zero. Source: domain 9.2 (the app reports inflation per agency), 14 (problem 15).
 */
export function inflationOf(selfCenti: number, finalCenti: number): Inflation {
  const centi = selfCenti - finalCenti;
  if (selfCenti === 0) return { centi, bps: 0 };
  const half = Math.floor((2 * Math.abs(centi) * 10_000 + selfCenti) / (2 * selfCenti));
  return { centi, bps: centi < 0 && half > 0 ? -half : half };
}
