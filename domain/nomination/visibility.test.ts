import { describe, expect, test } from 'vitest';
import { caseOf, person, readers, seat, year } from './testing';
import {
  mayKnowOf,
  mayOpen,
  nominationFields,
  readerRelations,
  relationOf,
  reviewStages,
  sightsOf,
  stageOf,
  visibility,
  type NominationField,
  type ReaderRelation,
} from './visibility';

const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';
const shownTo = (relation: ReaderRelation, stage: (typeof reviewStages)[number]) =>
  nominationFields.filter((field) => visibility[relation][stage][field] === 'shown').join(' ');

// The table turned round and written by hand: what each relation sees at each stage. Whatever is not named is hidden.
const base = 'existence form achievement report papers findings decisions';
const all = nominationFields.join(' ');
const byHand: Record<ReaderRelation, Record<(typeof reviewStages)[number], string>> = {
  ownAgency: always(`${base} returns`, `${base} returns`),
  conflicted: always('existence form'),
  leader: {
    unsent: 'existence form',
    beforeOwn: `${base} givers count ownOpinion returns conflicts`,
    afterOwn: all,
    closed: all,
  },
  reviewer: { unsent: '', beforeOwn: `${base} count ownOpinion returns conflicts`, afterOwn: all, closed: all },
  seatOut: {
    unsent: '',
    beforeOwn: `${base} count ownOpinion returns`,
    afterOwn: `${base} count ownOpinion returns`,
    closed: `${base} givers count opinions ownOpinion discussion consolidated returns`,
  },
  staff: {
    unsent: '',
    beforeOwn: `${base} count ownOpinion returns`,
    afterOwn: `${base} givers count opinions ownOpinion discussion consolidated returns`,
    closed: `${base} givers count opinions ownOpinion discussion consolidated returns`,
  },
  secretary: { ...always(all.replace('ownOpinion ', '')), unsent: 'existence form' },
  provincial: always(all.replace('ownOpinion ', '')),
  admin: always('existence form achievement findings givers count'),
  member: always('existence form achievement findings'),
};
function always(shown: string, unsent = '') {
  return { unsent, beforeOwn: shown, afterOwn: shown, closed: shown };
}

describe('the table of visibility', () => {
  test.each(readerRelations)('for %s, as written by hand', (relation) => {
    for (const stage of reviewStages) expect(shownTo(relation, stage), `${stage}`).toBe(byHand[relation][stage]);
  });

  test('says that it is a conflict, and nothing more, of everything but the row', () => {
    for (const field of nominationFields.filter((one) => one !== 'existence' && one !== 'form'))
      expect(visibility.conflicted.closed[field]).toBe('conflict');
  });

  test('shows nobody of the nominee what others say of it, at any stage', () => {
    const closed: NominationField[] = ['givers', 'count', 'opinions', 'discussion', 'consolidated'];
    for (const stage of reviewStages)
      for (const field of closed) expect(visibility.ownAgency[stage][field]).toBe('ownAgency');
  });
});

describe('how a reader stands to a nomination', () => {
  test.each(readerRelations)('%s', (relation) => {
    expect(relationOf(readers[relation], year, caseOf('sent'))).toBe(relation);
  });

  const worn = (office: 'secretary' | 'officer' | 'provincial', agencyId: string | null) => ({
    ...person('two hats', seat(office, agencyId)),
    held: [
      { id: '1', ...seat(office, agencyId) },
      { id: '2', ...seat('head', 'b') },
    ],
  });

  test('serving the nominee follows the person, whatever hat is worn', () => {
    const other = { ...person('p', seat('head', 'b')), held: [{ id: '1', ...seat('officer', 'a') }] };
    expect(relationOf(other, year, caseOf('sent'))).toBe('ownAgency');
  });

  test('so does the conflict: the head of c under the hat of the province', () => {
    expect(relationOf(person('head of c', seat('provincial', null)), year, caseOf('sent'))).toBe('conflicted');
  });

  test('who has an opinion to give does not read those of others under another hat', () => {
    for (const actor of [worn('secretary', 'leader'), worn('provincial', null)])
      expect(sightsOf(actor, year, caseOf('sent', 'deputy')).opinions).toBe('afterOwn');
  });

  test('an authorised deputy judges, and one of an agency whose head is concerned does not', () => {
    expect(relationOf(person('p', seat('authorised', 'b')), year, caseOf('sent'))).toBe('reviewer');
    expect(relationOf(person('p', seat('authorised', 'c')), year, caseOf('sent'))).toBe('seatOut');
    expect(relationOf(person('p', seat('authorised', 'leader')), year, caseOf('sent'))).toBe('leader');
  });

  test('a deputy who stepped back leaves the seat to the head', () => {
    const one = { ...caseOf('sent'), conflicts: [{ personId: 'deputy of b', agencyId: 'b', holdsSeat: false }] };
    expect(relationOf(person('deputy of b', seat('authorised', 'b')), year, one)).toBe('conflicted');
    expect(relationOf(readers.reviewer, year, one)).toBe('reviewer');
  });
});

describe('the stage of the review', () => {
  test.each([
    ['draft', false, 'unsent'],
    ['withdrawn', true, 'unsent'],
    ['sent', false, 'beforeOwn'],
    ['returned', false, 'beforeOwn'],
    ['sent', true, 'afterOwn'],
    ['onBallot', false, 'closed'],
    ['approved', false, 'closed'],
    ['notApproved', true, 'closed'],
  ] as const)('%s, spoken: %s', (status, spoken, stage) => {
    expect(stageOf(status, spoken)).toBe(stage);
  });

  test.each<[string, ReaderRelation, string[], string]>([
    ['a head before its own opinion', 'reviewer', ['leader'], 'afterOwn'],
    ['a head after it', 'reviewer', ['leader', 'b'], 'shown'],
    ['an officer as its head', 'staff', ['b'], 'shown'],
    ['an officer before its head', 'staff', ['leader'], 'afterOwn'],
    ['the leader before its own', 'leader', ['b'], 'afterOwn'],
    ['the secretary while the leader is silent', 'secretary', ['b'], 'shown'],
    ['the province', 'provincial', [], 'shown'],
  ])('%s', (_title, relation, opinionsFrom, sight) => {
    expect(sightsOf(readers[relation], year, caseOf('sent', ...opinionsFrom)).opinions).toBe(sight);
  });
});

describe('opening a case', () => {
  test.each<[ReaderRelation, 'draft' | 'sent', string]>([
    ['ownAgency', 'draft', 'allowed'],
    ['reviewer', 'draft', 'nomination.notYours'],
    ['leader', 'draft', 'nomination.notYours'],
    ['reviewer', 'sent', 'allowed'],
    ['conflicted', 'sent', 'nomination.conflicted'],
    ['conflicted', 'draft', 'nomination.notYours'],
  ])('by %s, of a %s one', (relation, status, code) => {
    expect(codeOf(mayOpen(readers[relation], year, caseOf(status)))).toBe(code);
  });

  test('the leader who stepped back finds it closed like everybody', () => {
    const one = { ...caseOf('sent'), conflicts: [{ personId: 'leader', agencyId: 'leader', holdsSeat: true }] };
    expect(codeOf(mayOpen(readers.leader, year, one))).toBe('nomination.conflicted');
  });

  test('a draft of another agency is to a reviewer as if there were none', () => {
    expect(codeOf(mayKnowOf(readers.reviewer, year, caseOf('draft')))).toBe('nomination.unknown');
    expect(codeOf(mayKnowOf(readers.secretary, year, caseOf('draft')))).toBe('allowed');
  });
});
