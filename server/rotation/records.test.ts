import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { membersOf2022 } from '@/db/sample/agencies';
import { proposalFor } from '@/domain/rotation/propose';
import { queueOf } from '@/domain/rotation/queue';
import { findAgency } from '../agency/through-years';
import { getBlocYear } from '../bloc/queries';
import { holdConference } from '../conference/testing';
import { acclaim } from '../leadership/acclaim';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { readRotation } from './facts';
import { putForward } from './put-forward';
import { listWithdrawnSkips } from './queries';
import { recordEarlier } from './record-earlier';
import { skipTurn } from './skip';
import { termsOf } from './terms';
import { withdrawEarlier } from './withdraw-earlier';
import { withdrawSkip } from './withdraw-skip';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const keeper = () => world.secretary('UBKT');
const year = () => ({ blocYearId: world.review });
const idOf = (code: string) => world.agency(code).id;
const codeOf = (agencyId: string) => membersOf2022.find((code) => idOf(code) === agencyId) ?? agencyId;
const scopeOf = (blocYearId = world.review, moment = now) => getBlocYear(world.store.read, blocYearId, moment);
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });
const nobody = () => ({ name: '', slug: '' });
const skip = (code: string) => ({
  ...year(),
  agencyId: idOf(code),
  year: 2022,
  role: 'leader' as const,
  reason: 'Sắp xếp lại tổ chức',
  decidedBy: 'Hội nghị Khối',
  paper: '',
});

describe('what was recorded by mistake', () => {
  test('a skip is withdrawn with its reason: the agency stands where it stood, and may be skipped again', async () => {
    const { skipId } = await world.do(skipTurn, keeper(), skip('TCT'));
    const leads = async () => {
      const proposal = proposalFor((await readRotation(world.store.read, await scopeOf())).facts);
      return proposal.kind === 'candidates' ? codeOf(proposal.candidates[0]?.agencyId ?? '') : proposal.kind;
    };
    expect(await leads()).not.toBe('TCT');
    const withdrawal = { ...year(), skipId, reason: 'Ghi nhầm cơ quan' };
    await expect(world.do(withdrawSkip, world.head('BTC'), withdrawal)).rejects.toMatchObject({ forbidden: true });
    await world.do(withdrawSkip, keeper(), withdrawal);
    expect(await leads()).toBe('TCT');
    expect(await listWithdrawnSkips(world.store.read, world.blocId)).toMatchObject([
      { id: skipId, reason: 'Sắp xếp lại tổ chức', withdrawnReason: 'Ghi nhầm cơ quan' },
    ]);
    await expect(world.do(withdrawSkip, keeper(), withdrawal)).rejects.toMatchObject(refused('rotation.unknownSkip'));
    await world.do(skipTurn, keeper(), skip('TCT'));
    expect(await leads()).not.toBe('TCT');
  });

  test('but not one the conference made by acclaiming another', async () => {
    await holdConference(world);
    await world.do(putForward, keeper(), year());
    await world.do(acclaim, keeper(), {
      ...year(),
      role: 'leader',
      agencyId: idOf('BTC'),
      votesFor: 9,
      reason: 'Hội nghị chọn khác',
    });
    const { rows } = await readRotation(world.store.read, await scopeOf());
    const skipId = rows.skips[0]?.id ?? '';
    await expect(world.do(withdrawSkip, keeper(), { ...year(), skipId, reason: 'Ghi nhầm' })).rejects.toMatchObject(
      refused('rotation.skipByConference'),
    );
  });
});

describe('years before the records, from older papers', () => {
  const earlier = (code: string, changes: object = {}) => ({
    ...year(),
    year: 2020,
    role: 'leader' as const,
    agencyId: idOf(code),
    source: 'Biên bản hội nghị tổng kết năm 2020',
    ...changes,
  });
  const order = async () => {
    const { facts } = await readRotation(world.store.read, await scopeOf());
    return queueOf(facts).order.map(({ agencyId, lastLed }) => `${codeOf(agencyId)} ${lastLed ?? '–'}`);
  };

  test('count in the rotation and are shown with their paper', async () => {
    expect((await order())[0]).toBe('TCT –');
    expect(await world.do(recordEarlier, keeper(), earlier('TCT'))).toMatchObject({ year: 2020 });
    await world.do(recordEarlier, world.provincial, earlier('VPTU', { role: 'deputy' }));
    expect(await order()).toContain('TCT 2020');
    expect((await order())[0]).toBe('VPTU –');
    const { rows } = await readRotation(world.store.read, await scopeOf());
    expect(termsOf(rows, nobody).at(-1)).toMatchObject({
      year: 2020,
      kept: false,
      terms: [{ role: 'leader', from: null, basis: 'Biên bản hội nghị tổng kết năm 2020' }, { role: 'deputy' }],
    });
    expect((await findAgency(world.store.read, 'truong-chinh-tri-tinh', '2022-01-10'))?.earlier).toMatchObject([
      { year: 2020, role: 'leader', source: 'Biên bản hội nghị tổng kết năm 2020' },
    ]);
  });

  test('a deputy nobody knew of stands in its kept year, and gets no rights by it', async () => {
    const later = at('2023-03-01');
    await world.do(recordEarlier, keeper(), earlier('VPTU', { role: 'deputy', year: 2021 }));
    const scope = await scopeOf(world.review, later);
    expect(scope.toldLeaders.map(({ role, agencyId }) => `${role} ${codeOf(agencyId)}`)).toEqual(['deputy VPTU']);
    expect(scope.leaders.map(({ role, agencyId }) => `${role} ${codeOf(agencyId)}`)).toEqual(['leader UBKT']);
    expect(scope.leadingAgencyId).toBe(idOf('UBKT'));
  });

  test('are withdrawn with a reason, and then written anew', async () => {
    const { termId } = await world.do(recordEarlier, keeper(), earlier('TCT'));
    const withdrawal = { ...year(), termId, reason: 'Nhầm năm' };
    await expect(world.do(withdrawEarlier, world.head('BTC'), withdrawal)).rejects.toMatchObject({ forbidden: true });
    await world.do(withdrawEarlier, keeper(), withdrawal);
    expect((await order())[0]).toBe('TCT –');
    await expect(world.do(withdrawEarlier, keeper(), withdrawal)).rejects.toMatchObject(
      refused('rotation.unknownEarlier'),
    );
    await world.do(recordEarlier, keeper(), earlier('BTC'));
    expect(await order()).toContain('BTC 2020');
  });

  test.each<[string, string, object, string, string]>([
    ['the year in hand', 'TCT', { year: 2022 }, 'rotation.earlierNotPast', 'year'],
    ['a year before the bloc', 'TCT', { year: 1900 }, 'rotation.earlierBeforeBloc', 'year'],
    ['a leader the system knows', 'TCT', { year: 2021 }, 'rotation.earlierKnown', 'year'],
    ['the leader of 2021 as its deputy', 'UBKT', { year: 2021, role: 'deputy' }, 'rotation.earlierTwice', 'agencyId'],
    [
      'a deputy of 2021 that was no member',
      'STC',
      { year: 2021, role: 'deputy' },
      'rotation.earlierNotAMember',
      'agencyId',
    ],
  ])('are refused at the field: %s', async (_title, code, changes, refusal, field) => {
    await expect(world.do(recordEarlier, keeper(), earlier(code, changes))).rejects.toMatchObject(
      refused(refusal, field),
    );
  });
});
