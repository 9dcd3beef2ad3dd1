import { advanced, proposalFor, type Candidate, type Proposal } from './propose';
import type { RotationFacts } from './facts';

/** What a year brings if nothing else happens; `settled` where the conference has already acclaimed. */
export type ForecastYear = { readonly year: number; readonly settled: Settled; readonly proposal: Proposal };

export type Settled = readonly Pick<Candidate, 'role' | 'position' | 'agencyId'>[];

/**
 * The same rule applied forward, year after year, with the members of today and what is known today: skips already decided count, and
 * what holds an agency up now counts for the first year only, or it would never appear. It ends with a year only a human can answer.
 * `settled` is what the conference has acclaimed for the first year.
 */
export function forecast(facts: RotationFacts, years: number, settled: Settled = []): ForecastYear[] {
  const answered: ForecastYear[] = [];
  for (let now = facts; answered.length < years;) {
    const proposal = proposalFor(now);
    const acclaimed = answered.length === 0 ? settled : [];
    answered.push({ year: now.year, settled: acclaimed, proposal });
    if (proposal.kind === 'needsHuman') break;
    const chosen = proposal.kind === 'candidates' ? filled(proposal.candidates, acclaimed) : acclaimed;
    const next = advanced(now, chosen);
    now = { ...next, holds: next.holds.map((hold) => ({ ...hold, closedOn: hold.closedOn ?? next.on })) };
  }
  return answered;
}

/** What was acclaimed, and for the roles still open whom the rule puts forward. */
function filled(candidates: readonly Candidate[], acclaimed: Settled): Settled {
  const isOpen = ({ role, position, agencyId }: Candidate) =>
    !acclaimed.some((one) => one.agencyId === agencyId || (one.role === role && one.position === position));
  return [...acclaimed, ...candidates.filter(isOpen)];
}
