import { approversOf } from '../approval/approve';
import type { ReviewYear } from '../nomination/review';
import type { ActorFacts, Appointment } from '../person/actor';
import { may } from '../rights/may';
import { refuse, type Decision } from '../shared/refusal';

/** What the appraiser of an agency does. */
type AppraisalAct =
  | 'appraisal.saved'
  | 'appraisal.sent'
  | 'recheck.answered'
  | 'deduction.recorded'
  | 'deduction.withdrawn'
  | 'knockOut.recorded'
  | 'knockOut.withdrawn';

/**
 * Whether an actor may appraise an agency, deduct from its points or keep it out of the ranking: the keepers of the bloc appraise all but their own; the agency that leads is appraised by its
 * deputies, and where it has none by the other members. Refusals: those of `may`, `appraisal.ownAgency`, `appraisal.notDeputy`. Source:
 * design 5 (deputy appraises as assigned), trust 4.7 screen 16 (cannot score own agency).
 */
export function mayAppraise(
  actor: ActorFacts,
  action: AppraisalAct,
  year: ReviewYear,
  agencyId: string,
): Decision<Appointment> {
  const leading = year.leadingAgencyId;
  if (agencyId !== leading) {
    // Without the others' right: that is for the agency that leads alone.
    return may(actor, action, { ...year, memberAgencyIds: [] });
  }
  // Without the keepers' own right: the leading agency is one of those it concerns.
  const right = may(actor, action, { ...year, leadingAgencyId: null }, { agencyId });
  if (!right.ok) return right.refusal.code === 'rights.ownAgencyClosed' ? refuse('appraisal.ownAgency') : right;
  const seat = right.value.agencyId;
  return seat === null || approversOf(year, agencyId).includes(seat) ? right : refuse('appraisal.notDeputy');
}
