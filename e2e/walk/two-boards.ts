import { charter, criteria } from '@/db/sample/rules';
import type { Store } from '@/db/client';
import { registerAgencies } from '@/server/agency/register';
import { composeYear, foundBloc } from '@/server/bloc/found';
import { adoptCharter } from '@/server/charter/adopt';
import { type Actor, systemActor } from '@/server/context';
import { adoptCriteria } from '@/server/criteria/adopt';
import { getActor } from '@/server/person/actor';
import { registerPeople } from '@/server/person/register';
import { openPlan } from '@/server/plan/open';
import { writeTasks } from '@/server/plan/write-tasks';
import type { Ground } from '@/server/sample/ground';
import { at, runIn } from '@/server/sample/run';
import { openMeeting } from '@/server/sample/walk/conference';
import { registerAll, signTogether } from '@/server/sample/walk/covenant';
import type { Stage } from '@/server/sample/walk/stage';
import { freshTasks } from '@/domain/plan/write';

/** A bloc of a test's own with two Party boards, its covenant of 2025 signed in January of that year. */
export type TwoBoards = {
  readonly slug: string;
  readonly blocName: string;
  /** What ends its codes, so that two tests never meet. */
  readonly mark: string;
  readonly boards: readonly { readonly code: string; readonly name: string; readonly slug: string }[];
};

const since = '2004-01-01';

/** Lays the bloc through the verbs a person would use, at the moments of its story. */
export async function layTwoBoards(store: Store, ground: Ground): Promise<TwoBoards> {
  const mark = `${Date.now().toString(36)}${Math.floor(Math.random() * 1e4)}`;
  const run = runIn(store, () => new Date());
  const names: Readonly<Record<string, string>> = {
    [`VP-${mark}`]: `Văn phòng Tỉnh ủy ${mark}`,
    [`TG-${mark}`]: `Ban Tuyên giáo Tỉnh ủy ${mark}`,
    [`DV-${mark}`]: `Ban Dân vận Tỉnh ủy ${mark}`,
  };
  const members = Object.keys(names);
  const [office = ''] = members;
  const made = await run(
    registerAgencies,
    systemActor,
    members.map((code) => ({
      code,
      kind: 'party' as const,
      versions: [
        { name: names[code] ?? '', shortName: (names[code] ?? '').replace(' Tỉnh ủy', ''), from: since, to: null },
      ],
    })),
    at('2011-07-01'),
  );
  const idOf = (code: string) => made.find((one) => one.code === code)?.id ?? '';
  const seats = members.flatMap((code) =>
    (['head', 'officer', ...(code === office ? (['secretary'] as const) : [])] as const).map((held) => ({
      code,
      office: held,
    })),
  );
  const people = await run(
    registerPeople,
    systemActor,
    seats.map(({ code, office: held }) => ({
      name: `${held} ${names[code] ?? ''}`,
      email: `${held}.${code.toLowerCase()}@mau.example`,
      appointments: [
        { office: held, agencyId: idOf(code), post: held === 'head' ? 'Trưởng ban' : 'Chuyên viên', from: since },
      ],
    })),
    at('2011-07-01'),
  );
  const actors = new Map<string, Actor>();
  for (const [index, { code, office: held }] of seats.entries())
    actors.set(`${held} ${code}`, await getActor(store.read, people[index]?.id ?? ''));
  const actor = (held: string) => (code: string) => {
    const found = actors.get(`${held} ${code}`);
    if (!found) throw new Error(`Nobody is ${held} at ${code}`);
    return found;
  };
  const slug = `khoi-hai-ban-${mark}`;
  const blocName = `Khối thi đua hai ban ${mark}`;
  const { blocId } = await run(
    foundBloc,
    systemActor,
    {
      slug,
      name: blocName,
      kind: 'khoi',
      body: 'party',
      superior: 'Tỉnh ủy Điện Biên',
      province: 'Điện Biên',
      foundedOn: '2011-07-01',
    },
    at('2011-07-01'),
  );
  const agencyIds = members.map(idOf);
  const leadership = [{ agencyId: idOf(office), role: 'leader' as const, basis: 'Quyết định thành lập khối' }];
  const years: string[] = [];
  for (const year of [2024, 2025]) {
    const day = at(`${year}-01-02`);
    const composed = { blocId, year, namesOn: `${year}-01-02`, agencyIds, leadership };
    const { blocYearId } = await run(composeYear, systemActor, composed, day);
    years.push(blocYearId);
    const keeper = actor('secretary')(office);
    await run(adoptCharter, keeper, { blocYearId, ...charter, tieBreaks: [...charter.tieBreaks] }, day);
    await run(adoptCriteria, keeper, { blocYearId, ...criteria }, day);
  }
  const [review = '', plan = ''] = years;
  const keeper = actor('secretary')(office);
  await run(openPlan, keeper, { blocYearId: plan }, at('2025-01-03'));
  const tasks = [{ number: 1, text: 'Hoàn thành nhiệm vụ chính trị năm 2025', illustrative: true }];
  await run(writeTasks, keeper, { blocYearId: plan, tasks: freshTasks(tasks) }, at('2025-01-03'));
  const stage: Stage = {
    store,
    run,
    ground: {
      ...ground,
      agencyId: idOf,
      agencyName: (code) => names[code] ?? '',
      head: actor('head'),
      officer: actor('officer'),
      secretary: actor('secretary'),
    },
    review,
    plan,
    members,
    results: [],
    outgoing: office,
    incoming: office,
    deputy: office,
    on: '2025-01-08',
  };
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Tổng kết năm 2024.' });
  await signTogether(stage);
  return {
    slug,
    blocName,
    mark,
    boards: made.slice(1).map(({ code, slug: address }) => ({ code, name: names[code] ?? '', slug: address })),
  };
}
