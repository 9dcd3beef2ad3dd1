import type { Prevailing } from '../charter/rules';
import type { SubjectKind } from '../nominee/subject';
import type { Verdict } from './tally';

/** Where ranking and ballot disagree: an agency that was passed over, and the best placed of those below it that the ballot preferred. */
export type Disagreement = {
  readonly higher: { readonly agencyId: string; readonly rank: number };
  readonly lower: { readonly agencyId: string; readonly rank: number };
};

type VotedOn = { readonly agencyId: string; readonly subjectKind: SubjectKind; readonly verdict: Verdict };
type Placed = { readonly agencyId: string; readonly rank: number };

/**
 * The nominees that did not reach the threshold while one ranked below them did. Equal ranks do not disagree, nor does who is voted on
 * again or has no rank: a unit or a person has none of its own. Source: domain 9.4 (conflict to expose; no text says which prevails).
 */
export function disagreements(voted: readonly VotedOn[], ranking: readonly Placed[]): Disagreement[] {
  const ranks = new Map(ranking.map(({ agencyId, rank }) => [agencyId, rank]));
  const placed = voted.flatMap(({ agencyId, subjectKind, verdict }) => {
    const rank = subjectKind === 'agency' ? ranks.get(agencyId) : undefined;
    return rank === undefined ? [] : [{ agencyId, verdict, rank }];
  });
  const approved = placed.filter(({ verdict }) => verdict === 'approved').toSorted((a, b) => a.rank - b.rank);
  return placed
    .filter(({ verdict }) => verdict === 'notApproved')
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ agencyId, rank }) => {
      const lower = approved.find((one) => one.rank > rank);
      return lower ? [{ higher: { agencyId, rank }, lower: { agencyId: lower.agencyId, rank: lower.rank } }] : [];
    });
}

/** Whether the charter leaves a disagreement to people: only where the ballot prevails is the vote the last word. */
export function isLeftToPeople(prevails: Prevailing): boolean {
  return prevails !== 'ballot';
}
