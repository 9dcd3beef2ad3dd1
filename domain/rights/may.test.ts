import { describe, expect, test } from 'vitest';
import type { BlocYearFacts } from '../bloc/bloc-year';
import { mandateScopes, type MandateScope } from '../mandate/scope';
import type { ActorFacts, Appointment } from '../person/actor';
import type { Office } from '../person/office';
import { may, mayInstallation, mayOfAgency, mayRead } from './may';
import { rights, type Action } from './rights';

const year: BlocYearFacts = {
  on: '2022-01-10',
  year: 2021,
  memberAgencyIds: ['leading', 'concerned', 'other', 'former'],
  everAgencyIds: ['leading', 'concerned', 'other', 'former', 'leftInMay'],
  presentAgencyIds: ['leading', 'concerned', 'other', 'joinedSince'],
  leadingAgencyId: 'leading',
  formerLeaders: [{ agencyId: 'former', until: '2022-01-10' }],
};
const concern = { agencyId: 'concerned', chairAgencyId: 'former' };
const actions = Object.keys(rights) as Action[];

const seat = (office: Office, agencyId: string | null, term: Partial<Appointment> = {}): Appointment => ({
  office,
  agencyId,
  post: office,
  from: '2020-01-01',
  to: null,
  ...term,
});
const person = (...appointments: Appointment[]): ActorFacts => ({
  kind: 'person',
  personId: 'p',
  name: '',
  appointments,
});
const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';

// The same table turned round and written by hand: what each person may do in the year. Whoever is not named may do nothing.
const staffActs =
  'registration.saved registration.sent registration.progressSaved registration.progressed selfAssessment.saved nomination.saved evidence.attached ' +
  'evidence.withdrawn cross.saved explanation.saved womenShare.stated planTask.reported activity.attended ' +
  'consultation.agreed remark.made remark.withdrawn ' +
  'nomination.reportSaved nomination.paperAttached nomination.paperWithdrawn nominees.sheetChecked nominees.imported unit.recorded ' +
  'unit.withdrawn individual.recorded individual.withdrawn individualRating.recorded individualRating.withdrawn yearRating.recorded yearRating.withdrawn discipline.recorded ' +
  'workforce.recorded workforce.withdrawn initiative.recorded initiative.withdrawn achievement.recorded achievement.withdrawn ' +
  'pastAward.recorded pastAward.withdrawn';
const headActs =
  'covenant.read covenant.signed covenant.passkeyAsked covenant.copyGiven covenant.refused selfAssessment.submitted nomination.sent nomination.withdrawn handover.confirmed ' +
  'mandate.given mandate.withdrawn cross.sent cross.recused explanation.sent recheck.requested objection.filed objection.withdrawn approval.asked';
const drafting = 'appraisal.saved';
const reviews =
  'opinion.given nomination.returned nomination.putToBallot approval.given approval.declined appraisal.saved appraisal.sent recheck.answered ' +
  'deduction.recorded deduction.withdrawn knockOut.recorded knockOut.withdrawn finding.decided finding.decisionWithdrawn ' +
  'conflict.declared conflict.withdrawn discussion.remarked discussion.withdrawn opinion.consolidated objection.answered';
const keeping =
  'charter.drafted charter.saved charter.dropped charter.adopted approval.asked criteria.drafted criteria.saved criteria.dropped ' +
  'criteria.adopted deadline.set plan.opened plan.tasksWritten plan.adopted covenant.frozen covenant.paperRecorded ceremony.run covenant.rehearsed scoring.opened ' +
  'selfAssessment.returned results.tieDecided results.tieWithdrawn results.published hold.opened hold.closed conference.convened conference.attended ' +
  'conference.opened conference.closed ballot.prepared leadership.acclaimed handover.prepared handover.itemChecked ' +
  'submission.drafted bulletin.published leadership.proposed rotation.skipped rotation.heirDecided ' +
  'rotation.skipWithdrawn rotation.earlierRecorded rotation.earlierWithdrawn ' +
  'deadline.moved deadline.hung deadline.copied ownDate.added ownDate.withdrawn selfAssessment.reopened cross.assigned ' +
  'cross.withdrawn womenShare.stated planTask.assigned planTask.settled planTask.corrected activity.planned activity.moved ' +
  'activity.cancelled activity.attended activity.settled activity.corrected reminder.sent registration.agreed registration.returned ' +
  'nomination.takenOver covenant.clausesWritten covenant.copied annex.drafted annex.frozen consultation.opened remark.answered ' +
  'yearRating.recorded yearRating.withdrawn discipline.recorded discipline.withdrawn workforce.recorded workforce.withdrawn ' +
  'initiative.recorded initiative.withdrawn achievement.recorded achievement.withdrawn pastAward.recorded pastAward.withdrawn ' +
  'history.sheetChecked history.imported opinion.consolidated objection.answered';
const appraising =
  'appraisal.saved appraisal.sent recheck.answered deduction.recorded deduction.withdrawn knockOut.recorded knockOut.withdrawn';
const keepingTheLaw =
  'regulation.recorded regulation.corrected regulation.verified regulation.lapsed award.catalogued award.corrected award.verified ' +
  'award.lapsed rule.recorded rule.corrected rule.verified rule.lapsed';
const composing =
  'bloc.founded bloc.renamed bloc.dissolved composition.drafted membership.begun membership.ended blocYear.composed ' +
  'leadership.assigned';
const registering =
  'agency.registered agency.succeeded agency.profiled agency.corrected agency.renamed agency.merged agency.split agency.moved ' +
  'agency.dissolved agency.sheetChecked agency.imported';
const byHand: Record<string, string> = {
  'officer at concerned': staffActs,
  'head at concerned': `${staffActs} ${headActs}`,
  // Narrowed by `mayAppraise`: only the sheet of the agency that leads, and only where they stand in for it.
  'officer at other': drafting,
  'officer at leading': drafting,
  'officer at former': drafting,
  'head at other': reviews,
  'secretary at leading': `${keeping} ${appraising} conflict.declared conflict.withdrawn results.recorded results.sheetChecked results.imported olderYears.checked olderYears.taken olderYears.withdrawn ballot.counted`,
  'head at leading': `${keeping} ${reviews} covenant.reopened annex.voided submission.sent`,
  'secretary at former': 'conference.closed minutes.signed',
  'head at former': `${reviews} conference.closed minutes.signed`,
  'provincial at none':
    `${registering} ${composing} hold.opened hold.closed submission.received ` +
    `submission.returned decision.recorded leadership.recognised ` +
    `rotation.earlierRecorded rotation.earlierWithdrawn ${keepingTheLaw} ` +
    'yearRating.recorded yearRating.withdrawn discipline.recorded discipline.withdrawn workforce.recorded workforce.withdrawn ' +
    'initiative.recorded initiative.withdrawn achievement.recorded achievement.withdrawn pastAward.recorded pastAward.withdrawn ' +
    'pastAward.revoked history.sheetChecked history.imported finding.decided finding.decisionWithdrawn',
  'admin at none':
    `${registering} person.registered person.appointed person.dismissed person.invited person.disabled ` +
    `person.enabled secondFactor.reset mandate.given mandate.withdrawn ${composing} ${keepingTheLaw}`,
};
const places: Record<Office, readonly (string | null)[]> = {
  officer: ['concerned', 'leading', 'other', 'former', 'outside'],
  head: ['concerned', 'leading', 'other', 'former', 'outside'],
  secretary: ['concerned', 'leading', 'other', 'former', 'outside'],
  provincial: [null],
  admin: [null],
};
const seats = Object.entries(places).flatMap(([office, agencies]) =>
  agencies.map((agencyId) => ({ title: `${office} at ${agencyId ?? 'none'}`, held: seat(office as Office, agencyId) })),
);

describe('the table of rights', () => {
  test.each(seats)('$title', ({ title, held }) => {
    const allowed = actions.filter((action) => may(person(held), action, year, concern).ok);
    expect(allowed.toSorted()).toEqual([...new Set((byHand[title] ?? '').split(' '))].filter(Boolean).toSorted());
  });

  test.each(seats)('$title, named for the act', ({ title, held }) => {
    const more = actions.filter(
      (action) =>
        may(person(held), action, year, { ...concern, namedFrom: held.agencyId }).ok &&
        !may(person(held), action, year, concern).ok,
    );
    const counting = title === 'secretary at leading' ? ['ballot.confirmed'] : ['ballot.counted', 'ballot.confirmed'];
    expect(more).toEqual(title.endsWith('none') || title.endsWith('outside') ? [] : counting);
  });

  test.each(seats)('$title, of what belongs to no bloc', ({ title, held }) => {
    const allowed = actions.filter((action) => mayInstallation(person(held), action, '2022-01-10').ok);
    expect(allowed.toSorted()).toEqual(title.endsWith('none') ? (byHand[title] ?? '').split(' ').toSorted() : []);
  });

  test('answers the appointment that gave the right', () => {
    const two = person(seat('officer', 'other'), seat('head', 'concerned', { post: 'Hiệu trưởng' }));
    expect(may(two, 'covenant.signed', year, concern)).toMatchObject({ ok: true, value: { post: 'Hiệu trưởng' } });
  });

  test('the system may do everything; nobody else may do what belongs to it', () => {
    const system: ActorFacts = { kind: 'system', personId: null, name: 'Hệ thống', appointments: [] };
    expect(
      actions.filter((action) => !may(system, action, year).ok || !mayInstallation(system, action, year.on).ok),
    ).toEqual([]);
    const everything = person(...seats.map(({ held }) => held));
    const closed = actions.filter((action) => !may(everything, action, year, { ...concern, namedFrom: 'other' }).ok);
    expect(closed).toEqual(actions.filter((action) => rights[action].length === 0));
  });
});

describe('why not', () => {
  test("a former leader's secretary is told the day the term ended", () => {
    expect(may(person(seat('secretary', 'former')), 'results.recorded', year)).toEqual({
      ok: false,
      refusal: { code: 'rights.termEnded', params: { until: '2022-01-10' } },
    });
    expect(codeOf(may(person(seat('head', 'former')), 'submission.sent', year))).toBe('rights.termEnded');
    expect(codeOf(may(person(seat('officer', 'former')), 'results.recorded', year))).toBe('rights.notAppointed');
  });

  test("one's own agency's nomination is closed for review", () => {
    for (const action of ['opinion.given', 'nomination.returned', 'nomination.putToBallot'] as const)
      expect(codeOf(may(person(seat('head', 'concerned')), action, year, concern))).toBe('rights.ownAgencyClosed');
    expect(codeOf(may(person(seat('head', 'leading')), 'opinion.given', year, { agencyId: 'leading' }))).toBe(
      'rights.ownAgencyClosed',
    );
    expect(codeOf(may(person(seat('head', 'leading')), 'opinion.given', year, concern))).toBe('allowed');
  });

  test('the head of another agency cannot sign, nor can a stranger or the secretary', () => {
    for (const held of [seat('head', 'other'), seat('head', 'outside'), seat('secretary', 'leading')])
      expect(codeOf(may(person(held), 'covenant.signed', year, concern))).toBe('rights.otherAgency');
    expect(codeOf(may(person(seat('officer', 'concerned')), 'covenant.signed', year, concern))).toBe(
      'rights.notAppointed',
    );
  });

  test('the head of an agency that is no member signs nothing, not even for it', () => {
    expect(codeOf(may(person(seat('head', 'outside')), 'covenant.signed', year, { agencyId: 'outside' }))).toBe(
      'rights.notAppointed',
    );
  });

  test('an appointment gives a right from its first day to its last', () => {
    const sign = (term: Partial<Appointment>) =>
      codeOf(may(person(seat('head', 'concerned', term)), 'covenant.signed', year, concern));
    expect(sign({ from: '2022-01-10' })).toBe('allowed');
    expect(sign({ to: '2022-01-10' })).toBe('allowed');
    expect(sign({ to: '2022-01-09' })).toBe('rights.noAppointment');
    expect(sign({ from: '2022-01-11' })).toBe('rights.noAppointment');
    const admin = person(seat('admin', null, { to: '2022-01-09' }));
    expect(codeOf(mayInstallation(admin, 'person.invited', '2022-01-09'))).toBe('allowed');
    expect(codeOf(mayInstallation(admin, 'person.invited', '2022-01-10'))).toBe('rights.notAppointed');
  });

  test('in a rehearsal the appointments of its day count', () => {
    const retired = person(seat('head', 'concerned', { to: '2025-02-28' }));
    expect(codeOf(may(retired, 'covenant.signed', year, concern))).toBe('allowed');
    expect(codeOf(may(retired, 'covenant.signed', { ...year, on: '2026-11-23' }, concern))).toBe(
      'rights.noAppointment',
    );
  });

  test('what is on record and not worn, or has ended, gives nothing and says why', () => {
    const hat = (id: string, ...given: Parameters<typeof seat>) => ({ ...seat(...given), id });
    const sign = (worn: Appointment[], held: ActorFacts['held']) =>
      may({ ...person(...worn), ...(held ? { held } : {}) }, 'covenant.signed', year, concern);
    const own = hat('own', 'head', 'concerned');
    const other = hat('other', 'head', 'other');
    expect(sign([other], [own, other])).toEqual({
      ok: false,
      refusal: { code: 'rights.otherHat', params: { post: 'head' } },
    });
    const former = hat('former', 'head', 'concerned', { to: '2022-01-09' });
    expect(sign([former], [former])).toEqual({
      ok: false,
      refusal: { code: 'rights.appointmentEnded', params: { post: 'head', until: '2022-01-09' } },
    });
    const deputy = hat('deputy', 'officer', 'concerned');
    const mandate = { ...former, office: 'authorised' as const, scopes: ['covenant' as const] };
    expect(sign([deputy], [deputy, mandate])).toEqual({
      ok: false,
      refusal: { code: 'rights.mandateEnded', params: { until: '2022-01-09' } },
    });
    // A mandate for other acts says nothing here, nor one whose deputy has left the agency.
    expect(codeOf(sign([deputy], [deputy, { ...mandate, scopes: ['handover'] }]))).toBe('rights.notAppointed');
    expect(codeOf(sign([other], [other, { ...mandate, to: null }]))).toBe('rights.otherAgency');
    expect(codeOf(sign([other], [other, hat('officer', 'officer', 'concerned')]))).toBe('rights.otherAgency');
  });

  test('a bloc that nobody leads yet has no keeper', () => {
    const unled = { ...year, leadingAgencyId: null, formerLeaders: [] };
    expect(codeOf(may(person(seat('secretary', 'leading')), 'plan.opened', unled))).toBe('rights.notAppointed');
    expect(codeOf(may(person(seat('secretary', null)), 'plan.opened', unled))).toBe('rights.notAppointed');
  });

  test('admin can neither vote, score nor sign, even when named', () => {
    const acts = actions.filter((action) =>
      /^(ballot|opinion|results|selfAssessment|scoring|covenant|minutes|handover|nomination)\./.test(action),
    );
    expect(acts.length).toBeGreaterThan(20);
    const admin = person(seat('admin', null));
    for (const action of acts) expect(may(admin, action, year, { ...concern, namedFrom: 'other' }).ok).toBe(false);
  });

  test('the teller must be named, and come from a member agency', () => {
    const teller = person(seat('officer', 'other'));
    expect(codeOf(may(teller, 'ballot.confirmed', year))).toBe('rights.notAppointed');
    expect(codeOf(may(teller, 'ballot.confirmed', year, { namedFrom: 'other' }))).toBe('allowed');
    expect(codeOf(may(person(seat('officer', 'outside')), 'ballot.confirmed', year, { namedFrom: 'outside' }))).toBe(
      'rights.notAppointed',
    );
    expect(codeOf(may(person(seat('secretary', 'leading')), 'ballot.confirmed', year))).toBe('rights.notAppointed');
  });
});

describe('a teller with two hats', () => {
  const teller = person(seat('officer', 'other'));

  test('counts only under the hat of the agency named from, and is told so', () => {
    expect(codeOf(may(teller, 'ballot.confirmed', year, { namedFrom: 'other' }))).toBe('allowed');
    for (const namedFrom of ['concerned', 'leading'])
      expect(codeOf(may(teller, 'ballot.confirmed', year, { namedFrom }))).toBe('rights.namedElsewhere');
  });

  test('does not count as a deputy: no mandate reaches that far', () => {
    const deputy = person({ ...seat('head', 'other'), office: 'authorised', scopes: mandateScopes });
    for (const action of ['ballot.counted', 'ballot.confirmed'] as const)
      expect(may(deputy, action, year, { namedFrom: 'other' }).ok).toBe(false);
  });
});

describe('a deputy authorised by the head', () => {
  const deputy = (...scopes: MandateScope[]) => person({ ...seat('head', 'concerned'), office: 'authorised', scopes });
  const acts: Record<MandateScope, string> = {
    covenant: 'covenant.read covenant.signed covenant.passkeyAsked covenant.copyGiven covenant.refused',
    selfScore:
      'selfAssessment.saved selfAssessment.submitted evidence.attached evidence.withdrawn womenShare.stated ' +
      'explanation.saved explanation.sent recheck.requested cross.saved cross.sent cross.recused',
    review:
      'opinion.given nomination.returned nomination.putToBallot conflict.declared conflict.withdrawn ' +
      'discussion.remarked discussion.withdrawn',
    handover: 'handover.confirmed',
  };

  test.each(mandateScopes)('for %s does these acts of the head and no other', (scope) => {
    const at = { ...concern, agencyId: scope === 'review' ? 'other' : 'concerned' };
    const allowed = actions.filter((action) => may(deputy(scope), action, year, at).ok);
    expect(allowed.toSorted()).toEqual(acts[scope].split(' ').toSorted());
  });

  test('is told that an act lies outside the mandate', () => {
    for (const action of ['nomination.sent', 'handover.confirmed', 'mandate.given'] as const)
      expect(codeOf(may(deputy('covenant'), action, year, concern))).toBe('rights.outsideMandate');
    expect(codeOf(mayOfAgency(deputy('covenant'), 'mandate.given', 'concerned', year.on))).toBe(
      'rights.outsideMandate',
    );
    expect(codeOf(may(deputy('covenant'), 'plan.opened', { ...year, leadingAgencyId: 'concerned' }, concern))).toBe(
      'rights.outsideMandate',
    );
  });

  test('reads what the agency reads', () => {
    expect(codeOf(mayRead(deputy('handover'), year))).toBe('allowed');
    expect(codeOf(mayRead(deputy('handover'), { ...year, everAgencyIds: [], presentAgencyIds: [] }))).toBe(
      'rights.otherBloc',
    );
  });
});

describe('what belongs to an agency and no year', () => {
  test.each<[string, Appointment, string]>([
    ['its head', seat('head', 'outside'), 'allowed'],
    ['the administrator', seat('admin', null), 'allowed'],
    ['its officer', seat('officer', 'outside'), 'rights.notAppointed'],
    ['the head of another', seat('head', 'other'), 'rights.otherAgency'],
    ['its head of former days', seat('head', 'outside', { to: '2022-01-09' }), 'rights.otherAgency'],
  ])('%s', (_title, held, expected) => {
    expect(codeOf(mayOfAgency(person(held), 'mandate.given', 'outside', '2022-01-10'))).toBe(expected);
  });
});

describe('who may read a year', () => {
  test.each<[string, Appointment, string]>([
    ['a member of that year', seat('officer', 'former'), 'allowed'],
    ['a member that left within the year', seat('officer', 'leftInMay'), 'allowed'],
    ['a member of the bloc today', seat('officer', 'joinedSince'), 'allowed'],
    ['the province', seat('provincial', null), 'allowed'],
    ['the administrator', seat('admin', null), 'allowed'],
    ['somebody of another bloc', seat('head', 'outside'), 'rights.otherBloc'],
    ['a member whose appointment has ended', seat('head', 'other', { to: '2022-01-09' }), 'rights.otherBloc'],
  ])('%s', (_title, held, expected) => {
    expect(codeOf(mayRead(person(held), year))).toBe(expected);
  });
});
