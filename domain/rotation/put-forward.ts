import type { LeadershipRole } from '../leadership/acclaim';
import { allow, refuse, type Decision } from '../shared/refusal';
import { refusalOf, type Candidate, type Proposal } from './propose';

export type PutForwardFacts = {
  /** The conference that reviews the year; null while it is not convened. */
  readonly conference: { readonly closedAt: Date | null; readonly planYear: number } | null;
  readonly acclaimed: readonly { readonly role: LeadershipRole }[];
  /** The year the rotation answers for, and what it answers. */
  readonly year: number;
  readonly proposal: Proposal;
};

/**
 * Whether the rotation's answer may be put before the conference; answers the candidates. It may be put forward anew until the conference
 * has acclaimed somebody. Refusals: `leadership.noConference`, `conference.closed`, `rotation.alreadyAcclaimed`, `rotation.otherYear`,
 * and those of `refusalOf`. Source: domain 10.6 (CANDIDATES).
 */
export function mayPutForward({
  conference,
  acclaimed,
  year,
  proposal,
}: PutForwardFacts): Decision<readonly Candidate[]> {
  if (!conference) return refuse('leadership.noConference');
  if (acclaimed.length > 0) return refuse('rotation.alreadyAcclaimed');
  if (conference.closedAt) return refuse('conference.closed');
  if (conference.planYear !== year) return refuse('rotation.otherYear', { year: String(conference.planYear) });
  return proposal.kind === 'candidates' ? allow(proposal.candidates) : refusalOf(proposal, year);
}

/**
 * Whether the conference may acclaim an agency that is none of the candidates still open for the role (neither acclaimed nor passed over
 * yet); answers whom it passes over. It is free to, and says why: the reason is kept as a skip. Refusal at the field `reason`:
 * `rotation.whyAnother`. Source: domain 8.3, 10.6.
 */
export function mayLeaveOrder(
  chosen: { readonly role: LeadershipRole; readonly agencyId: string; readonly reason: string },
  open: readonly Pick<Candidate, 'role' | 'position' | 'agencyId'>[],
): Decision<{ passedOver: string | null }> {
  const waiting = open.filter(({ role }) => role === chosen.role).toSorted((a, b) => a.position - b.position);
  const [first] = waiting;
  if (!first || waiting.some(({ agencyId }) => agencyId === chosen.agencyId)) return allow({ passedOver: null });
  return chosen.reason === ''
    ? refuse('rotation.whyAnother', undefined, 'reason')
    : allow({ passedOver: first.agencyId });
}
