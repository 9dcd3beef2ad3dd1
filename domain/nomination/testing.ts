import type { ActorFacts, Appointment } from '../person/actor';
import type { DeclaredConflict, ReviewedCase } from './conflict';
import type { ReviewYear } from './review';
import type { NominationStatus } from './status';
import type { ReaderRelation } from './visibility';

/** For tests: a year led by "leader" with a deputy, and an agency that only reads it. */
export const year: ReviewYear = {
  on: '2022-01-10',
  year: 2021,
  memberAgencyIds: ['leader', 'deputy', 'a', 'b', 'c'],
  everAgencyIds: ['leader', 'deputy', 'a', 'b', 'c'],
  presentAgencyIds: ['leader', 'deputy', 'a', 'b', 'c', 'joined later'],
  leadingAgencyId: 'leader',
  formerLeaders: [],
  leaders: [
    { agencyId: 'leader', role: 'leader' },
    { agencyId: 'deputy', role: 'deputy' },
  ],
};

/** For tests: an appointment, in force on the day of the year. */
export const seat = (office: Appointment['office'], agencyId: string | null): Appointment => ({
  office,
  agencyId,
  post: '',
  from: '2020-01-01',
  to: null,
  ...(office === 'authorised' ? { scopes: ['review'] } : {}),
});

/** For tests: a person with these appointments, all worn. */
export const person = (personId: string, ...appointments: Appointment[]): ActorFacts => ({
  kind: 'person',
  personId,
  name: '',
  appointments,
});

/** For tests: the agency a nominated `a` is proposed by, and whose head stepped back from it. */
export const steppedBack: DeclaredConflict = { personId: 'head of c', agencyId: 'c', holdsSeat: true };

/** For tests: somebody of each relation to the nomination of `a` that the head of `c` stepped back from. */
export const readers: Readonly<Record<ReaderRelation, ActorFacts>> = {
  ownAgency: person('head of a', seat('head', 'a')),
  conflicted: person('head of c', seat('head', 'c')),
  leader: person('leader', seat('head', 'leader')),
  reviewer: person('head of b', seat('head', 'b')),
  seatOut: person('officer of c', seat('officer', 'c')),
  staff: person('officer of b', seat('officer', 'b')),
  secretary: person('secretary', seat('secretary', 'leader')),
  provincial: person('provincial', seat('provincial', null)),
  admin: person('admin', seat('admin', null)),
  member: person('later', seat('head', 'joined later')),
};

/** For tests: the nomination of `a` at a status, with the agencies whose opinion counts. */
export const caseOf = (status: NominationStatus, ...opinionsFrom: string[]): ReviewedCase => ({
  agencyId: 'a',
  status,
  opinionsFrom,
  conflicts: [steppedBack],
});
