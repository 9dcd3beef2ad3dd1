/** The yearly rating of a body, best first. Source: domain 2.2; Regulation 366-QĐ/TW Art 11 for the words. */
export const ratings = ['excellent', 'good', 'completed', 'notCompleted'] as const;
export type Rating = (typeof ratings)[number];

/** From this share of the scale's total on (basis points) a rating is given. */
export type RatingBand = { readonly rating: Exclude<Rating, 'notCompleted'>; readonly fromBps: number };

/**
 * The rating a total brings by the charter's bands, judged in integers against the total of the scale so that 100 and 1000 points are
 * judged alike; null where the charter has no bands. Source: charter; domain 9.2 (bands mirror 366-QĐ/TW).
 */
export function ratingOf(totalCenti: number, scaleCenti: number, bands: readonly RatingBand[]): Rating | null {
  if (bands.length === 0 || scaleCenti === 0) return null;
  const reached = bands
    .toSorted((a, b) => b.fromBps - a.fromBps)
    .find(({ fromBps }) => totalCenti * 10_000 >= fromBps * scaleCenti);
  return reached?.rating ?? 'notCompleted';
}
