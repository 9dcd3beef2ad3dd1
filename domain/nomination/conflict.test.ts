import { describe, expect, test } from 'vitest';
import { countedOpinions, decideWithdrawal, formerPost, mayDeclare, opinionSeats } from './conflict';
import { mayConsolidate, mayDiscuss } from './consolidate';
import { queueOf, queueStateOf } from './queue';
import { caseOf, person, readers, seat, steppedBack, year } from './testing';

const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';

describe('stepping back', () => {
  test('takes the seat out where the head does it, the person alone where a deputy or the secretary does', () => {
    expect(mayDeclare(readers.reviewer, year, caseOf('sent'))).toMatchObject({
      value: { agencyId: 'b', holdsSeat: true },
    });
    const deputy = person('deputy of b', seat('authorised', 'b'));
    expect(mayDeclare(deputy, year, caseOf('sent'))).toMatchObject({ value: { agencyId: 'b', holdsSeat: false } });
    expect(mayDeclare(readers.secretary, year, caseOf('sent'))).toMatchObject({
      value: { agencyId: 'leader', holdsSeat: false },
    });
  });

  test('is refused where there is nothing to step back from', () => {
    expect(codeOf(mayDeclare(readers.ownAgency, year, caseOf('sent')))).toBe('rights.ownAgencyClosed');
    expect(codeOf(mayDeclare(readers.conflicted, year, caseOf('sent')))).toBe('conflict.already');
    expect(codeOf(mayDeclare(readers.staff, year, caseOf('sent')))).toBe('rights.notAppointed');
    expect(codeOf(mayDeclare(readers.reviewer, year, caseOf('approved')))).toBe('conflict.tooLate');
  });

  test('leaves the opinion on record and out of what counts, also that of a deputy for the head', () => {
    const given = ['b', 'c', 'deputy'].map((agencyId) => ({ agencyId, personId: `head of ${agencyId}` }));
    expect(countedOpinions(given, [steppedBack]).map(({ agencyId }) => agencyId)).toEqual(['b', 'deputy']);
    const personal = { personId: 'head of b', agencyId: 'elsewhere', holdsSeat: false };
    expect(countedOpinions(given, [personal]).map(({ agencyId }) => agencyId)).toEqual(['c', 'deputy']);
  });

  test('leaves the denominator without the nominee and without the seat', () => {
    expect(opinionSeats(year, caseOf('sent'))).toEqual(['leader', 'deputy', 'b']);
  });
});

describe('taking it back', () => {
  const open = { status: 'sent', onPreparedBallot: false } as const;
  test('is the declarer’s; a new head takes the seat back only', () => {
    expect(decideWithdrawal(readers.conflicted, year, steppedBack, open)).toMatchObject({ value: 'conflict' });
    expect(decideWithdrawal(person('new head', seat('head', 'c')), year, steppedBack, open)).toMatchObject({
      value: 'seat',
    });
    for (const actor of [readers.reviewer, readers.seatOut, person('x', seat('authorised', 'c'))])
      expect(codeOf(decideWithdrawal(actor, year, steppedBack, open))).toBe('conflict.notYours');
  });

  test.each([
    ['sent', false, 'allowed'],
    ['returned', false, 'allowed'],
    ['onBallot', false, 'allowed'],
    ['onBallot', true, 'conflict.onBallot'],
    ['approved', true, 'conflict.onBallot'],
    ['withdrawn', false, 'conflict.onBallot'],
  ] as const)('at %s, a ballot prepared: %s', (status, onPreparedBallot, code) => {
    expect(codeOf(decideWithdrawal(readers.conflicted, year, steppedBack, { status, onPreparedBallot }))).toBe(code);
  });
});

test('a former post at the nominee is a hint, one in force or to come is none', () => {
  const held = [
    { id: '1', ...seat('officer', 'a'), post: 'Chuyên viên', to: '2019-12-31' },
    { id: '2', ...seat('officer', 'a'), post: 'Trưởng phòng', to: '2021-06-30' },
    { id: '3', ...seat('head', 'b') },
  ];
  const actor = { ...person('p', seat('head', 'b')), held };
  expect(formerPost(actor, 'a', year.on)).toEqual({ post: 'Trưởng phòng', until: '2021-06-30' });
  expect(formerPost(actor, 'b', year.on)).toBeNull();
  expect(formerPost(actor, 'a', '2021-06-30')?.post).toBe('Chuyên viên');
});

describe('summing up', () => {
  const leaders = { ...caseOf('sent', 'b'), agencyId: 'leader', conflicts: [] };
  const led = { ...caseOf('sent'), conflicts: [{ personId: 'leader', agencyId: 'leader', holdsSeat: true }] };
  test.each([
    ['the secretary', readers.secretary, caseOf('sent'), 'allowed'],
    ['the leader before an opinion of its own', readers.leader, caseOf('sent', 'b'), 'nomination.ownOpinionFirst'],
    ['the leader after it', readers.leader, caseOf('sent', 'leader'), 'allowed'],
    ['another head', readers.reviewer, caseOf('sent', 'b'), 'nomination.notReviewer'],
    ['the secretary on the leader’s own', readers.secretary, leaders, 'rights.ownAgencyClosed'],
    [
      'the deputy on the leader’s own',
      person('d', seat('head', 'deputy')),
      { ...leaders, opinionsFrom: ['deputy'] },
      'allowed',
    ],
    ['another head on the leader’s own', readers.reviewer, leaders, 'nomination.notReviewer'],
    ['the secretary where the leader stepped back', readers.secretary, led, 'allowed'],
    [
      'the deputy where the leader stepped back',
      person('d', seat('head', 'deputy')),
      { ...led, opinionsFrom: ['deputy'] },
      'allowed',
    ],
    ['somebody concerned', readers.conflicted, caseOf('sent'), 'nomination.conflicted'],
    ['the secretary once it is on the ballot', readers.secretary, caseOf('onBallot'), 'nomination.isOnBallot'],
    ['an officer', readers.staff, caseOf('sent', 'b'), 'rights.notAppointed'],
  ])('by %s', (_title, actor, one, code) => {
    expect(codeOf(mayConsolidate(actor, year, one))).toBe(code);
  });
});

test.each([
  ['after one’s own opinion', readers.reviewer, caseOf('sent', 'b'), 'allowed'],
  ['not before', readers.reviewer, caseOf('sent', 'leader'), 'nomination.ownOpinionFirst'],
  ['not about oneself', readers.ownAgency, caseOf('sent'), 'rights.ownAgencyClosed'],
  ['not concerned', readers.conflicted, caseOf('sent'), 'nomination.conflicted'],
  ['not for a seat that is out', person('x', seat('authorised', 'c')), caseOf('sent'), 'nomination.seatOut'],
  ['while it is returned', readers.reviewer, caseOf('returned', 'b'), 'allowed'],
  ['not once it is on the ballot', readers.reviewer, caseOf('onBallot', 'b'), 'nomination.isOnBallot'],
])('a word in the discussion, %s', (_title, actor, one, code) => {
  expect(codeOf(mayDiscuss(actor, year, one))).toBe(code);
});

describe('the queue of a seat', () => {
  const at = (hour: number) => new Date(`2022-01-05T0${hour}:00:00Z`);
  const queued = (number: number, changes: Partial<Parameters<typeof queueStateOf>[0]> = {}) => ({
    ...caseOf('sent'),
    number,
    sentAt: at(2),
    given: [] as { agencyId: string; givenAt: Date }[],
    ...changes,
  });
  const me = { agencyId: 'b', personId: 'head of b' };
  const mine = { conflicts: [{ personId: 'head of b', agencyId: 'b', holdsSeat: true }] };
  const heads = { conflicts: [{ personId: 'the head', agencyId: 'b', holdsSeat: true }] };

  test.each([
    ['waits', queued(1)],
    ['given', queued(1, { given: [{ agencyId: 'b', givenAt: at(3) }] })],
    ['changed', queued(1, { given: [{ agencyId: 'b', givenAt: at(1) }] })],
    ['returned', queued(1, { status: 'returned' })],
    ['closed', queued(1, { status: 'onBallot' })],
    ['given', queued(1, { status: 'onBallot', given: [{ agencyId: 'b', givenAt: at(1) }] })],
    ['ownAgency', queued(1, { agencyId: 'b' })],
    ['conflict', queued(1, mine)],
    ['seatOut', queued(1, heads)],
  ])('%s', (state, one) => {
    expect(queueStateOf(one, me)).toBe(state);
  });

  test('counts what was given of what may be', () => {
    const cases = [
      queued(3),
      queued(1, { given: [{ agencyId: 'b', givenAt: at(3) }] }),
      queued(2, { agencyId: 'b' }),
      queued(4, mine),
      queued(5, { status: 'draft' }),
      queued(6, { status: 'onBallot' }),
    ];
    const { rows, given, asked } = queueOf(cases, me);
    expect([given, asked, rows.map(({ number }) => number)]).toEqual([1, 2, [1, 2, 3, 4, 6]]);
  });
});
