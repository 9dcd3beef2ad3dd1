import type { Office } from '../person/office';

/** To whom an action belongs, seen from the agency the action is about. */
export type Relation =
  /** An appointment at the agency the act is about, which is a member of the year. */
  | 'own'
  /** An appointment at the agency that leads the bloc now. */
  | 'leading'
  /** An appointment at another member agency than the one the act is about. */
  | 'others'
  /** An appointment at the agency that chaired the conference. */
  | 'chairing'
  /** An office above agencies. */
  | 'above'
  /** Named for this very act (a teller of a ballot), from a member agency; the verb proves the naming. */
  | 'named';

export type Right = { readonly relation: Relation; readonly offices: readonly Office[] };

const by = (relation: Relation, ...offices: Office[]): Right => ({ relation, offices });
const keeper = by('leading', 'secretary', 'head');
const leader = by('leading', 'head');
/** Who appraises the agency that leads, for it cannot appraise itself: the deputies, narrowed by `mayAppraise`. */
const standIn = by('others', 'head');
const staff = by('own', 'officer', 'head');
const head = by('own', 'head');
const province = by('above', 'provincial');
const administration = by('above', 'admin');

/**
 * Who may do what: the one table behind every button and every verb. An action any of whose rights fits is permitted.
 * Actions are named noun.happened, and the audit log uses the same names. `[]` belongs to the system or to the person concerned.
 */
export const rights = {
  'agency.registered': [administration, province],
  'agency.succeeded': [administration, province],
  'agency.profiled': [administration, province],
  'agency.corrected': [administration, province],
  'agency.renamed': [administration, province],
  'agency.merged': [administration, province],
  'agency.split': [administration, province],
  'agency.moved': [administration, province],
  'agency.dissolved': [administration, province],
  'agency.sheetChecked': [administration, province],
  'agency.imported': [administration, province],
  'regulation.recorded': [administration, province],
  'regulation.corrected': [administration, province],
  'regulation.verified': [administration, province],
  'regulation.lapsed': [administration, province],
  'award.catalogued': [administration, province],
  'award.corrected': [administration, province],
  'award.verified': [administration, province],
  'award.lapsed': [administration, province],
  'rule.recorded': [administration, province],
  'rule.corrected': [administration, province],
  'rule.verified': [administration, province],
  'rule.lapsed': [administration, province],
  'person.registered': [administration],
  'person.appointed': [administration],
  'person.dismissed': [administration],
  'person.invited': [administration],
  'person.disabled': [administration],
  'person.enabled': [administration],
  'person.passwordChosen': [],
  'person.linkRequested': [],
  'mandate.given': [head, administration],
  'mandate.withdrawn': [head, administration],
  'secondFactor.begun': [],
  'secondFactor.confirmed': [],
  'secondFactor.removed': [],
  'secondFactor.reset': [administration],
  'recoveryCodes.renewed': [],
  'hat.worn': [],
  'session.pending': [],
  'session.opened': [],
  'session.closed': [],
  'access.refused': [],
  'sample.seeded': [],
  'installation.broughtUp': [],
  'seal.rotated': [],
  'rehearsal.reset': [],
  'bloc.founded': [province, administration],
  'bloc.renamed': [province, administration],
  'bloc.dissolved': [province, administration],
  'composition.drafted': [province, administration],
  'membership.begun': [province, administration],
  'membership.ended': [province, administration],
  'blocYear.composed': [province, administration],
  'blocYear.marked': [],
  'charter.drafted': [keeper],
  'charter.saved': [keeper],
  'charter.dropped': [keeper],
  'charter.adopted': [keeper],
  'approval.asked': [keeper],
  'approval.given': [by('others', 'head')],
  'approval.declined': [by('others', 'head')],
  'criteria.drafted': [keeper],
  'criteria.saved': [keeper],
  'criteria.dropped': [keeper],
  'criteria.adopted': [keeper],
  'deadline.set': [keeper],
  'deadline.moved': [keeper],
  'deadline.hung': [keeper],
  'deadline.copied': [keeper],
  'ownDate.added': [keeper],
  'ownDate.withdrawn': [keeper],
  'calendarFeed.made': [],
  'calendarFeed.ended': [],
  'plan.opened': [keeper],
  'plan.tasksWritten': [keeper],
  'plan.adopted': [keeper],
  'registration.saved': [staff],
  'registration.sent': [staff],
  'registration.progressSaved': [staff],
  'registration.progressed': [staff],
  'covenant.frozen': [keeper],
  'covenant.reopened': [leader],
  'covenant.signed': [head],
  'covenant.refused': [head],
  'scoring.opened': [keeper],
  'selfAssessment.saved': [staff],
  'selfAssessment.submitted': [head],
  'selfAssessment.returned': [keeper],
  'selfAssessment.reopened': [keeper],
  'evidence.attached': [staff],
  'evidence.withdrawn': [staff],
  'cross.assigned': [keeper],
  'cross.withdrawn': [keeper],
  'cross.saved': [staff],
  'cross.sent': [head],
  'cross.recused': [head],
  'appraisal.saved': [keeper, by('others', 'officer', 'head')],
  'appraisal.sent': [keeper, standIn],
  'explanation.saved': [staff],
  'explanation.sent': [head],
  'recheck.requested': [head],
  'recheck.answered': [keeper, standIn],
  'deduction.recorded': [keeper, standIn],
  'deduction.withdrawn': [keeper, standIn],
  'knockOut.recorded': [keeper, standIn],
  'knockOut.withdrawn': [keeper, standIn],
  'womenShare.stated': [staff, keeper],
  'results.recorded': [by('leading', 'secretary')],
  'results.sheetChecked': [by('leading', 'secretary')],
  'olderYears.checked': [by('leading', 'secretary')],
  'olderYears.taken': [by('leading', 'secretary')],
  'olderYears.withdrawn': [by('leading', 'secretary')],
  'results.imported': [by('leading', 'secretary')],
  'results.tieDecided': [keeper],
  'results.tieWithdrawn': [keeper],
  'results.published': [keeper],
  'hold.opened': [keeper, province],
  'hold.closed': [keeper, province],
  'nomination.saved': [staff],
  'nomination.sent': [head],
  'nomination.withdrawn': [head],
  'opinion.given': [by('others', 'head')],
  'nomination.returned': [by('others', 'head')],
  'nomination.putToBallot': [by('others', 'head')],
  'conference.convened': [keeper],
  'conference.attended': [keeper],
  'conference.opened': [keeper],
  'conference.closed': [keeper, by('chairing', 'secretary', 'head')],
  'minutes.signed': [by('chairing', 'secretary', 'head')],
  'ballot.prepared': [keeper],
  'ballot.counted': [by('leading', 'secretary'), by('named')],
  'ballot.confirmed': [by('named')],
  'leadership.proposed': [keeper],
  'leadership.acclaimed': [keeper],
  'leadership.recognised': [province],
  'leadership.assigned': [province, administration],
  'rotation.skipped': [keeper],
  'rotation.skipWithdrawn': [keeper],
  'rotation.earlierRecorded': [keeper, province],
  'rotation.earlierWithdrawn': [keeper, province],
  'rotation.heirDecided': [keeper],
  'handover.prepared': [keeper],
  'handover.itemChecked': [keeper],
  'handover.confirmed': [head],
  'submission.drafted': [keeper],
  'submission.sent': [leader],
  'submission.received': [province],
  'submission.returned': [province],
  'decision.recorded': [province],
  'bulletin.published': [keeper],
} as const satisfies Record<string, readonly Right[]>;

export type Action = keyof typeof rights;
