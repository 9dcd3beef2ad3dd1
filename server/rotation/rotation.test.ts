import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reader } from '@/db/client';
import { auditEvents } from '@/db/schema/audit';
import { rotationCandidates, rotationHeirs, rotationProposals, rotationSkips } from '@/db/schema/leadership';
import { membersOf2022 } from '@/db/sample/agencies';
import { proposalFor } from '@/domain/rotation/propose';
import { succeedAgencies } from '../agency/succeed';
import { verifyAudit } from '../audit/verify';
import { composeYear } from '../bloc/found';
import { getBlocYear } from '../bloc/queries';
import { closeConference } from '../conference/close';
import { conveneConference } from '../conference/convene';
import { getMinutes, minutesHash } from '../conference/minutes';
import { findConference } from '../conference/queries';
import { holdConference, invitation } from '../conference/testing';
import { openHold } from '../hold/open';
import { acclaim } from '../leadership/acclaim';
import { acclaimBoth, handOver } from '../leadership/testing';
import { at } from '../sample/run';
import { readStandings } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { decideHeir } from './decide-heir';
import { readRotation } from './facts';
import { putForward } from './put-forward';
import { findProposal } from './queries';
import { skipTurn } from './skip';
import { termsOf } from './terms';
import { listUndecided } from './undecided';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const keeper = () => world.secretary('UBKT');
const year = () => ({ blocYearId: world.review });
const idOf = (code: string) => world.agency(code).id;
const scopeOf = (blocYearId = world.review, moment = now) => getBlocYear(world.store.read, blocYearId, moment);
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });
const skip = (code: string, changes: object = {}) => ({
  ...year(),
  agencyId: idOf(code),
  year: 2022,
  role: 'leader' as const,
  reason: 'Sắp xếp lại tổ chức',
  decidedBy: 'Hội nghị Khối',
  paper: '',
  ...changes,
});
const candidates = async () =>
  (await findProposal(world.store.read, await scopeOf()))?.candidates.map(
    ({ role, agencyId, why }) => `${role} ${codeOf(agencyId)} ${why.code}`,
  );
const codeOf = (agencyId: string) => membersOf2022.find((code) => idOf(code) === agencyId) ?? agencyId;
const eventsOf = (action: string) =>
  world.store.read.select({ details: auditEvents.details }).from(auditEvents).where(eq(auditEvents.action, action));

const nobody = () => ({ name: '', slug: '' });

describe('the rotation of the Party bloc on 10 January 2022', () => {
  test("answers for 2022: the Political School after the Inspection Commission, by the bloc's own charter", async () => {
    const { facts } = await readRotation(world.store.read, await scopeOf());
    expect(facts).toMatchObject({
      year: 2022,
      on: '2022-01-10',
      source: { citation: 'Quy chế khối số 01-QC/KTĐ', verified: true },
    });
    const proposal = proposalFor(facts);
    expect(proposal.kind === 'candidates' && proposal.candidates.map(({ agencyId }) => codeOf(agencyId))).toEqual([
      'TCT',
      'VPTU',
    ]);
  });

  test('is the same from either year, and answers for 2023 once the leadership has passed', async () => {
    await holdConference(world);
    await handOver(world);
    const after = at('2022-01-10', '16:00');
    for (const id of [world.review, world.plan]) {
      const { facts, rows } = await readRotation(world.store.read, await scopeOf(id, after));
      expect(facts.year).toBe(2023);
      expect(termsOf(rows, nobody)).toMatchObject([
        { year: 2022, terms: [{ role: 'leader', slug: 'truong-chinh-tri-tinh', until: null }, { role: 'deputy' }] },
        { year: 2021, terms: [{ role: 'leader', from: '2021-01-01', until: '2022-01-10' }] },
      ]);
    }
  });

  test('costs as many queries for many years as for one', async () => {
    const counted = async () => {
      let queries = 0;
      const { read } = world.store;
      const counting: Reader = new Proxy(read, {
        get(target, name: keyof Reader) {
          if (name === 'select' || name === 'selectDistinct') queries += 1;
          const value = target[name];
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      const scope = await scopeOf();
      await readRotation(counting, scope);
      await listUndecided(counting, keeper(), [scope]);
      return queries;
    };
    const before = await counted();
    for (const next of [2023, 2024, 2025])
      await world.do(composeYear, world.provincial, {
        blocId: world.blocId,
        year: next,
        namesOn: '2022-01-10',
        agencyIds: membersOf2022.map(idOf),
        leadership: [],
      });
    expect(await counted()).toBe(before);
  });
});

describe('a skip', () => {
  test('is recorded by who keeps the bloc, and the next in the queue is put forward', async () => {
    await world.do(skipTurn, keeper(), skip('TCT', { paper: 'Biên bản 02' }));
    expect(await world.store.read.select().from(rotationSkips)).toMatchObject([
      {
        year: 2022,
        role: 'leader',
        reason: 'Sắp xếp lại tổ chức',
        paper: 'Biên bản 02',
        recordedOn: '2022-01-10',
        conferenceId: null,
      },
    ]);
    const { facts } = await readRotation(world.store.read, await scopeOf());
    const proposal = proposalFor(facts);
    expect(proposal.kind === 'candidates' && proposal.candidates.map(({ agencyId }) => codeOf(agencyId))).toEqual([
      'VPTU',
      'TCT',
    ]);
    expect(await eventsOf('rotation.skipped')).toMatchObject([{ details: { year: 2022 } }]);
    expect((await verifyAudit(world.store.read)).broken).toBeNull();
  });

  test.each([
    ['twice', () => skip('TCT'), 'rotation.skippedAlready', 'agencyId'],
    ['of a stranger', () => skip('STC'), 'rotation.skipNotAMember', 'agencyId'],
    ['of a year gone by', () => skip('BTC', { year: 2021 }), 'rotation.skipYearOut', 'year'],
    ['without a reason', () => skip('BTC', { reason: '' }), 'rotation.reasonRequired', 'reason'],
  ])('%s is refused, and nothing is written', async (_, asked, code, field) => {
    await world.do(skipTurn, keeper(), skip('TCT'));
    await expect(world.do(skipTurn, keeper(), asked())).rejects.toMatchObject(refused(code, field));
    expect(await world.store.read.$count(rotationSkips)).toBe(1);
  });

  test('is for nobody else to record', async () => {
    for (const actor of [world.officer('UBKT'), world.head('TCT'), world.provincial, world.admin, world.stranger])
      await expect(world.do(skipTurn, actor, skip('TCT'))).rejects.toMatchObject({ forbidden: true });
  });
});

describe('the proposal before the conference', () => {
  test('waits for the conference to be convened', async () => {
    await expect(world.do(putForward, keeper(), year())).rejects.toMatchObject(refused('leadership.noConference'));
    await world.do(conveneConference, keeper(), invitation(world));
    await world.do(putForward, keeper(), year());
    expect(await candidates()).toEqual(['leader TCT rotationNeverLedFirst', 'deputy VPTU rotationLeadsNext']);
    expect((await readStandings(world.store.read, [world.review])).get(world.review)?.proposed).toBe(true);
    expect(await eventsOf('leadership.proposed')).toHaveLength(1);
  });

  test('is put forward anew when something has changed, until somebody is acclaimed; the one before stays on record', async () => {
    await holdConference(world);
    await world.do(putForward, keeper(), year());
    const hold = { agencyId: idOf('TCT'), reason: 'Đang xem xét kỷ luật', basis: 'Thông báo', openedOn: '2022-01-10' };
    await world.do(openHold, keeper(), { ...year(), ...hold });
    await world.do(putForward, keeper(), year());
    expect(await candidates()).toEqual(['leader VPTU rotationNeverLedFirst', 'deputy BTC rotationLeadsNext']);
    expect(await world.store.read.$count(rotationProposals)).toBe(2);
    expect(await world.store.read.$count(rotationCandidates)).toBe(4);
    await world.do(acclaim, keeper(), { ...year(), role: 'leader', agencyId: idOf('VPTU'), votesFor: 9 });
    await expect(world.do(putForward, keeper(), year())).rejects.toMatchObject(refused('rotation.alreadyAcclaimed'));
  });

  test('is refused with nobody eligible, naming how many each condition keeps out', async () => {
    await world.do(conveneConference, keeper(), invitation(world));
    for (const code of membersOf2022) await world.do(skipTurn, keeper(), skip(code));
    await expect(world.do(putForward, keeper(), year())).rejects.toMatchObject({
      refusal: {
        code: 'rotation.nobodyEligible',
        params: { year: '2022', skipped: 9, underDiscipline: 0, ledLastYear: 1 },
      },
    });
    expect(await world.store.read.$count(rotationProposals)).toBe(0);
  });

  test('after the conference is closed no more, and by nobody but who keeps the bloc', async () => {
    await holdConference(world);
    for (const actor of [world.officer('UBKT'), world.head('TCT'), world.provincial, world.stranger])
      await expect(world.do(putForward, actor, year())).rejects.toMatchObject({ forbidden: true });
    await world.do(closeConference, keeper(), year());
    await expect(world.do(putForward, keeper(), year())).rejects.toMatchObject(refused('conference.closed'));
  });
});

describe('the conference with candidates before it', () => {
  beforeEach(async () => {
    await holdConference(world);
    await world.do(putForward, keeper(), year());
  });
  const vote = (role: 'leader' | 'deputy', code: string, reason?: string) => ({
    ...year(),
    role,
    agencyId: idOf(code),
    votesFor: 8,
    ...(reason === undefined ? {} : { reason }),
  });

  test('acclaims them without a word more', async () => {
    await world.do(acclaim, keeper(), vote('leader', 'TCT'));
    await world.do(acclaim, keeper(), vote('deputy', 'VPTU', ''));
    expect(await world.store.read.$count(rotationSkips)).toBe(0);
  });

  test('chooses another only with its reason, which is kept as a skip', async () => {
    await expect(world.do(acclaim, keeper(), vote('leader', 'BTC'))).rejects.toMatchObject(
      refused('rotation.whyAnother', 'reason'),
    );
    await world.do(acclaim, keeper(), vote('leader', 'BTC', 'Trường chuẩn bị đại hội'));
    expect(await world.store.read.select().from(rotationSkips)).toMatchObject([
      { agencyId: idOf('TCT'), year: 2022, role: 'leader', reason: 'Trường chuẩn bị đại hội' },
    ]);
    expect(await eventsOf('leadership.acclaimed')).toMatchObject([
      { details: { agencyId: idOf('BTC'), passedOver: idOf('TCT'), reason: 'Trường chuẩn bị đại hội' } },
    ]);
  });

  test('is told in its minutes: who was proposed, whom it passed over and why', async () => {
    await world.do(acclaim, keeper(), vote('leader', 'TCT'));
    await world.do(acclaim, keeper(), vote('deputy', 'BDBP', 'Văn phòng phục vụ đại hội'));
    const scope = await scopeOf();
    const conference = await findConference(world.store.read, scope);
    const minutes = conference && (await getMinutes(world.store.read, scope, conference));
    expect(minutes).toMatchObject({
      proposed: [
        { role: 'leader', agency: 'Trường Chính trị tỉnh' },
        { role: 'deputy', agency: 'Văn phòng Tỉnh ủy' },
      ],
      passedOver: [{ role: 'deputy', agency: 'Văn phòng Tỉnh ủy', reason: 'Văn phòng phục vụ đại hội' }],
      acclaimed: [{ role: 'leader' }, { role: 'deputy', agency: 'Báo Điện Biên Phủ' }],
    });
  });
});

test('minutes of a conference without a proposal say nothing of it, and keep the hash they had', async () => {
  await holdConference(world);
  await acclaimBoth(world);
  const scope = await scopeOf();
  const conference = await findConference(world.store.read, scope);
  const minutes = conference && (await getMinutes(world.store.read, scope, conference));
  expect(minutes && 'proposed' in minutes).toBe(false);
  expect(minutes && minutesHash(minutes)).toBe(minutes && minutesHash({ ...minutes, proposed: undefined }));
});

describe('the heir of a merger', () => {
  const moment = at('2022-01-10', '15:00');
  const decision = (ancestor: string | null) => ({
    ...year(),
    heirAgencyId: idOf('VPTU'),
    on: '2022-01-05',
    ancestorAgencyId: ancestor && idOf(ancestor),
    paper: 'Thông báo 12-TB/KTĐ',
    decidedOn: '2022-01-10',
  });
  beforeEach(async () => {
    await world.do(conveneConference, keeper(), invitation(world));
    await world.do(succeedAgencies, world.provincial, {
      fromAgencyIds: [idOf('STC'), idOf('BDV')],
      toAgencyId: idOf('VPTU'),
      kind: 'merged',
      on: '2022-01-05',
    });
  });

  test('waits on the keeper’s desk and stops the proposal until a human has decided', async () => {
    const open = () => scopeOf(world.plan, moment).then((scope) => listUndecided(world.store.read, keeper(), [scope]));
    expect(await open()).toMatchObject([
      { undecided: [{ heirAgencyId: idOf('VPTU'), on: '2022-01-05', ancestorAgencyIds: [idOf('BDV')] }] },
    ]);
    expect(await listUndecided(world.store.read, world.head('TCT'), [await scopeOf(world.plan, moment)])).toEqual([]);
    await expect(world.do(putForward, keeper(), year(), moment)).rejects.toMatchObject(
      refused('rotation.heirUndecided'),
    );
    await world.do(decideHeir, keeper(), decision(null), moment);
    expect(await open()).toMatchObject([{ undecided: [] }]);
    await world.do(putForward, keeper(), year(), moment);
    expect(await eventsOf('rotation.heirDecided')).toMatchObject([{ details: { paper: 'Thông báo 12-TB/KTĐ' } }]);
  });

  test.each([
    ['with an ancestor still a member', () => decision('BDV'), 'rotation.ancestorStays', 'ancestorAgencyId'],
    ['with somebody else', () => decision('BTC'), 'rotation.notItsAncestor', 'ancestorAgencyId'],
    [
      'with a day to come',
      () => ({ ...decision(null), decidedOn: '2022-01-11' }),
      'rotation.decidedInFuture',
      'decidedOn',
    ],
  ])('%s is refused at its field', async (_, asked, code, field) => {
    await expect(world.do(decideHeir, keeper(), asked(), moment)).rejects.toMatchObject(refused(code, field));
    expect(await world.store.read.$count(rotationHeirs)).toBe(0);
  });

  test('is decided once, by who keeps the bloc', async () => {
    for (const actor of [world.officer('UBKT'), world.head('TCT'), world.provincial, world.stranger])
      await expect(world.do(decideHeir, actor, decision(null), moment)).rejects.toMatchObject({ forbidden: true });
    await world.do(decideHeir, keeper(), decision(null), moment);
    await expect(world.do(decideHeir, keeper(), decision(null), moment)).rejects.toMatchObject(
      refused('rotation.heirDecided', 'ancestorAgencyId'),
    );
    const denied = await world.store.read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.action, 'access.refused'), eq(auditEvents.blocYearId, world.review)));
    expect(denied).toHaveLength(4);
  });
});
