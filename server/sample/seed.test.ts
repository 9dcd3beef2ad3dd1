import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '@/db/client';
import { openTestStore } from '@/db/testing';
import { agencies } from '@/db/schema/agency';
import { auditEvents } from '@/db/schema/audit';
import { installation } from '@/db/schema/installation';
import { membersOf2022, membersOf2026 } from '@/db/sample/agencies';
import { stations } from '@/domain/bloc/stations';
import { tasksOf } from '@/domain/desk/tasks';
import { mayRead } from '@/domain/rights/may';
import { verifyAudit } from '../audit/verify';
import { listAwards } from '../award/register';
import { findBlocYear, listScopes, type BlocYearScope } from '../bloc/queries';
import { seenYear, visibleBlocs } from '../bloc/visible';
import type { Actor } from '../context';
import { readHistory } from '../history/queries';
import { listPlaces } from '../remembered/bloc-years';
import { publishedRanking } from '../result/queries';
import { readStandings } from '../standing/standing';
import { findGround, type Ground } from './ground';
import { listCards } from './queries';
import { at } from './run';
import { seedSample } from './seed';

const now = at('2026-11-23', '09:00');
let store: Store;
let ground: Ground;

beforeAll(async () => {
  store = await openTestStore();
  await seedSample(store, now);
  ground = await findGround(store.read);
}, 120_000);
afterAll(() => store.close());

async function yearOf(slug: string, year: number): Promise<BlocYearScope> {
  const scope = await findBlocYear(store.read, slug, year, now);
  if (!scope) throw new Error(`The sample has no ${slug} ${year}`);
  return scope;
}
async function standingOf({ id }: BlocYearScope) {
  const standing = (await readStandings(store.read, [id])).get(id);
  if (!standing) throw new Error(`No standing of ${id}`);
  return standing;
}
const spineOf = async (scope: BlocYearScope) => stations(await standingOf(scope), scope.members.length, scope.on);
const presentOf = async (scope: BlocYearScope) =>
  (await spineOf(scope)).filter(({ state }) => state === 'present').map(({ key }) => key);

/** What a person sees: blocs with their years, and what waits on the desk. */
async function sightOf(actor: Actor) {
  const scopes = await listScopes(
    store.read,
    (await listPlaces(store.read, actor)).map(({ id }) => id),
    now,
  );
  const blocs = visibleBlocs(actor, scopes.map(seenYear), now);
  const standings = await readStandings(
    store.read,
    scopes.map(({ id }) => id),
  );
  const tasks = scopes.flatMap((scope) => {
    const standing = standings.get(scope.id);
    return standing
      ? tasksOf(actor, scope, standing).map(({ code }) => `${scope.bloc.slug} ${scope.year} ${code}`)
      : [];
  });
  return { blocs, tasks };
}

describe('the sample', () => {
  test('is written by verbs alone, its ranking of 2021 is that of the demo year and its audit chains hold', async () => {
    const scope = await yearOf('khoi-dang-tinh', 2021);
    const ranking = await publishedRanking(store.read, scope);
    expect(ranking?.map(({ totalCenti }) => totalCenti)).toEqual([
      9600, 9450, 9300, 9250, 9200, 9100, 9050, 8650, 8450,
    ]);
    expect(scope.leadingAgencyId).toBe(ground.agencyId('TCT'));
    expect(await verifyAudit(store.read)).toMatchObject({ chains: 4, broken: null });
    expect(await store.read.select().from(auditEvents).where(eq(auditEvents.action, 'access.refused'))).toEqual([]);
    expect(await store.read.select().from(installation)).toMatchObject([{ kind: 'sample' }]);
  });

  test('on record stand the ratings the conference went by, one year missing, one paper to come, one award revoked', async () => {
    const { ratings, pastAwards, initiatives, workforces } = await readHistory(store.read, 'all');
    const of = (code: string) => ratings.filter((one) => one.agencyId === ground.agencyId(code) && one.year <= 2021);
    expect(of('BTC').map(({ year, rating, paperNumber }) => [year, rating, paperNumber])).toEqual([
      [2019, 'good', '41-QĐ/TU'],
      [2020, 'excellent', '45-QĐ/TU'],
      [2021, 'excellent', '12-QĐ/TU'],
    ]);
    expect(of('BDV').map(({ year }) => year)).toEqual([2019, 2021]);
    expect(of('DUK').at(-1)).toMatchObject({ year: 2021, paperNumber: '' });
    const recorded = pastAwards.filter(({ from }) => from === 'record');
    expect(recorded.flatMap(({ revokedOn }) => revokedOn ?? [])).toEqual(['2019-10-01']);
    expect(pastAwards.length - recorded.length).toBe(19);
    expect([initiatives.length, workforces.length]).toEqual([2, 9]);
    expect((await yearOf('khoi-dang-tinh', 2021)).illustrative).toContain('history');
  });

  test('2021 is told to its end', async () => {
    const spine = await spineOf(await yearOf('khoi-dang-tinh', 2021));
    expect(new Set(spine.map(({ state }) => state))).toEqual(new Set(['past']));
    expect(spine.find(({ key }) => key === 'nominations')?.figure).toEqual({
      code: 'nominationsSettled',
      params: { count: 7, approved: 7 },
    });
    expect(spine.find(({ key }) => key === 'leadership')?.figure).toEqual({
      code: 'handedOver',
      params: { day: '2022-01-10' },
    });
  });

  test('the years between tell another leader each, the deputy of the year before, and end with their decisions', async () => {
    const codeOf = new Map((await store.read.select().from(agencies)).map(({ id, code }) => [id, code]));
    const led = [2021, 2022, 2023, 2024, 2025, 2026].map(async (year) => {
      const scope = await yearOf('khoi-dang-tinh', year);
      const held = (role: string) => scope.leaders.filter((one) => one.role === role);
      return [
        year,
        ...['leader', 'deputy'].map((role) =>
          held(role)
            .map(({ agencyId }) => codeOf.get(agencyId))
            .join(),
        ),
      ];
    });
    expect(await Promise.all(led)).toEqual([
      [2021, 'UBKT', ''],
      [2022, 'TCT', 'BDBP'],
      [2023, 'BDBP', 'BTC'],
      [2024, 'BTC', 'UBKT'],
      [2025, 'UBKT', 'TCT'],
      [2026, 'TCT', 'VPTU'],
    ]);
    for (const year of [2022, 2023, 2024]) {
      const scope = await yearOf('khoi-dang-tinh', year);
      expect(new Set((await spineOf(scope)).map(({ state }) => state))).toEqual(new Set(['past']));
      expect(scope.illustrative).toEqual(expect.arrayContaining(['members', 'results', 'decision']));
    }
  });

  test('2025 begins with the nine of January and ends with the nine of today, each ranked where it belonged at the end', async () => {
    const on = async (day: string) =>
      (await findBlocYear(store.read, 'khoi-dang-tinh', 2025, at(day)))?.members.map(({ code }) => code).toSorted();
    expect(await on('2025-01-09')).toEqual(membersOf2022.toSorted());
    expect(await on('2025-03-01')).toEqual(
      ['UBKT', 'TCT', 'VPTU', 'BTC', 'BNC', 'BDBP', 'BTGDV', 'DUCQ', 'DUUB'].toSorted(),
    );
    expect(await on('2025-12-31')).toEqual(membersOf2026.toSorted());
    const scope = await yearOf('khoi-dang-tinh', 2025);
    const ranking = await publishedRanking(store.read, scope);
    expect(ranking?.map(({ agencyId }) => agencyId).toSorted()).toEqual(scope.memberAgencyIds.toSorted());
    expect((await standingOf(scope)).covenant?.signedAgencyIds.toSorted()).toEqual(
      membersOf2022.map(ground.agencyId).toSorted(),
    );
  });

  test('2026 is in the middle of its self-scoring', async () => {
    const scope = await yearOf('khoi-dang-tinh', 2026);
    expect(await presentOf(scope)).toEqual(['results']);
    expect((await spineOf(scope)).find(({ key }) => key === 'results')?.figure).toEqual({
      code: 'selfScoresLeft',
      params: { sent: 4, count: 9, days: 4 },
    });
  });

  test('the rehearsal stands on its morning', async () => {
    expect(await presentOf(await yearOf('khoi-dang-tinh-dien-tap', 2021))).toEqual(['results']);
    expect(await presentOf(await yearOf('khoi-dang-tinh-dien-tap', 2022))).toEqual(['plan']);
  });

  test.each<[string, (ground: Ground) => Actor, string[]]>([
    ['an officer whose sheet is a draft', ({ officer }) => officer('BTGDV'), ['khoi-dang-tinh 2026 fillSheet']],
    ['a head whose agency has not begun', ({ head }) => head('BNC'), ['khoi-dang-tinh 2026 submitSheet']],
    ['an officer whose sheet came back', ({ officer }) => officer('BTC'), ['khoi-dang-tinh 2026 sheetReturned']],
    [
      'the secretary of the leader agency',
      ({ secretary }) => secretary('TCT'),
      ['khoi-dang-tinh 2026 awaitSheets', 'khoi-dang-tinh 2026 recordResults'],
    ],
    [
      'the secretary of the second bloc',
      ({ secretary }) => secretary('STC'),
      ['khoi-so-nganh-tong-hop 2026 awaitSheets'],
    ],
    ['the province', (known) => known.provincial, ['khoi-dang-tinh 2025 recordDecision']],
    ['a head of the second bloc', ({ head }) => head('STP'), ['khoi-so-nganh-tong-hop 2026 submitSheet']],
  ])('today finds work for %s', async (_title, who, expected) => {
    expect((await sightOf(who(ground))).tasks).toEqual(expect.arrayContaining(expected));
  });

  test('has work of the rehearsal for people of agencies that have ended since', async () => {
    expect((await sightOf(ground.officer('BDV'))).tasks.toSorted()).toEqual([
      'khoi-dang-tinh-dien-tap 2021 fillSheet',
      'khoi-dang-tinh-dien-tap 2022 register',
    ]);
  });

  test('gives whoever asks by hand one door to every office, named by post', async () => {
    const groups = await listCards(store.read, '2026-11-23');
    expect(groups.map(({ bloc }) => bloc)).toEqual([
      null,
      'Khối thi đua các cơ quan Đảng tỉnh',
      'Khối thi đua các sở, ngành tổng hợp',
    ]);
    const cards = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cards));
    expect(new Set(cards.map(({ office }) => office))).toEqual(
      new Set(['provincial', 'admin', 'head', 'officer', 'secretary']),
    );
    expect(new Set(cards.map(({ hatId }) => hatId)).size).toBe(cards.length);
    const several = [...Map.groupBy(cards, ({ personId }) => personId)].filter(([, own]) => own.length > 1);
    expect(several.map(([personId, own]) => [personId, own.map(({ post }) => post)])).toEqual([
      [ground.twoHats.personId, ['Chuyên viên', 'Chuyên viên biệt phái']],
    ]);
    const ended = groups.flatMap(({ rows }) => rows.flatMap((row) => (row.ended ? [row.agency] : [])));
    expect(ended).toEqual([
      'Báo Điện Biên Phủ',
      'Ban Tuyên giáo Tỉnh ủy',
      'Ban Dân vận Tỉnh ủy',
      'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh',
    ]);
  });
});

describe('people of the second bloc', () => {
  const order = { by: 'year', direction: 'down' } as const;
  const awardsSeenBy = async (actor: Actor) =>
    listAwards(
      store.read,
      (await sightOf(actor)).blocs.map(({ bloc }) => bloc.id),
      {},
      order,
      1,
    );

  test('see their own bloc and nothing of the first: no bloc, no agency, no award', async () => {
    const strangers = [ground.head('STC'), ground.officer('STP'), ground.secretary('STC')];
    const all = await store.read.select({ id: agencies.id, code: agencies.code }).from(agencies);
    for (const stranger of strangers) {
      const { blocs, tasks } = await sightOf(stranger);
      expect(blocs.map(({ bloc }) => bloc.slug)).toEqual(['khoi-so-nganh-tong-hop']);
      const seen = new Set(blocs.flatMap(({ years }) => years.flatMap(({ agencyIds }) => agencyIds)));
      expect(
        all
          .filter(({ id }) => seen.has(id))
          .map(({ code }) => code)
          .toSorted(),
      ).toEqual(['BQLKT', 'SKHCN', 'STC', 'STP', 'TTT', 'VPUB']);
      expect(tasks.every((task) => task.startsWith('khoi-so-nganh-tong-hop'))).toBe(true);
      expect(await awardsSeenBy(stranger)).toEqual([]);
    }
    // Nineteen decided in the bloc, five on record from before.
    expect(await awardsSeenBy(ground.officer('UBKT'))).toHaveLength(24);
  });

  test('are refused at every year of the first, and its people at theirs', async () => {
    for (const [slug, year] of [
      ['khoi-dang-tinh', 2021],
      ['khoi-dang-tinh', 2026],
      ['khoi-dang-tinh-dien-tap', 2021],
    ] as const)
      expect(mayRead(ground.head('STC'), await yearOf(slug, year))).toMatchObject({
        ok: false,
        refusal: { code: 'rights.otherBloc' },
      });
    expect(mayRead(ground.head('UBKT'), await yearOf('khoi-so-nganh-tong-hop', 2026))).toMatchObject({ ok: false });
  });
});

describe('people of the first bloc', () => {
  test('who joined it with the mergers read its past years too', async () => {
    const { blocs } = await sightOf(ground.officer('BTGDV'));
    expect(blocs.map(({ bloc, years }) => [bloc.slug, years.map(({ year }) => year)])).toEqual([
      ['khoi-dang-tinh', [2026, 2025, 2024, 2023, 2022, 2021]],
    ]);
    for (const year of [2021, 2022])
      expect(mayRead(ground.officer('BTGDV'), await yearOf('khoi-dang-tinh', year))).toMatchObject({ ok: true });
  });

  test('whose agency has ended see the rehearsal only', async () => {
    expect((await sightOf(ground.head('BDV'))).blocs.map(({ bloc }) => bloc.slug)).toEqual(['khoi-dang-tinh-dien-tap']);
  });
});
