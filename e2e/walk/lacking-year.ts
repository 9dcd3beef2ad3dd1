import type { Store } from '@/db/client';
import { charter, criteria } from '@/db/sample/rules';
import type { Rating } from '@/domain/scoring/rating';
import { registerAgencies } from '@/server/agency/register';
import { composeYear, foundBloc } from '@/server/bloc/found';
import { adoptCharter } from '@/server/charter/adopt';
import { type Actor, systemActor } from '@/server/context';
import { adoptCriteria } from '@/server/criteria/adopt';
import { getActor } from '@/server/person/actor';
import { registerPeople } from '@/server/person/register';
import { openScoring } from '@/server/result/open-scoring';
import { publishResults } from '@/server/result/publish';
import { recordResults } from '@/server/result/record';
import type { Ground } from '@/server/sample/ground';
import { at, runIn } from '@/server/sample/run';
import { recordYearRating } from '@/server/year-rating/record';

const on = '2025-01-10';
const since = '2004-01-01';
const codes = ['LEAD', 'LACK', 'THIRD'] as const;
const offices = ['head', 'officer', 'secretary'] as const;

/** A bloc of a test's own on 10 January 2025, when the years of a certificate are a rule somebody read. */
export type LackingYear = {
  readonly slug: string;
  readonly lacking: { readonly name: string; readonly slug: string };
  readonly officer: Actor;
  readonly head: Actor;
  readonly leader: Actor;
};

/** Three agencies, one of which is excellent in 2024 while nobody wrote down its 2023; the ranking of 2024 is published. */
export async function layLackingYear(store: Store, ground: Ground): Promise<LackingYear> {
  const mark = `${Date.now().toString(36)}${Math.floor(Math.random() * 1e4)}`;
  const run = runIn(store, () => new Date());
  const names = {
    LEAD: `Văn phòng Tỉnh ủy ${mark}`,
    LACK: `Ban Dân vận Tỉnh ủy ${mark}`,
    THIRD: `Ban Tổ chức Tỉnh ủy ${mark}`,
  };
  const made = await run(
    registerAgencies,
    systemActor,
    codes.map((code) => ({
      code: `${code}-${mark}`,
      kind: 'party' as const,
      versions: [{ name: names[code], shortName: names[code].replace(' Tỉnh ủy', ''), from: since, to: null }],
    })),
    at('2011-07-01'),
  );
  const idOf = (code: keyof typeof names) => made[codes.indexOf(code)]?.id ?? '';
  const seats = codes.flatMap((code) => offices.map((office) => ({ code, office })));
  const people = await run(
    registerPeople,
    systemActor,
    seats.map(({ code, office }) => ({
      name: `${office} ${names[code]}`,
      email: `${office}.${code.toLowerCase()}-${mark}@mau.example`,
      appointments: [
        { office, agencyId: idOf(code), post: office === 'head' ? 'Thủ trưởng cơ quan' : 'Chuyên viên', from: since },
      ],
    })),
    at('2011-07-01'),
  );
  const actor = (code: keyof typeof names, office: (typeof offices)[number]) =>
    getActor(store.read, people[seats.findIndex((seat) => seat.code === code && seat.office === office)]?.id ?? '');
  const slug = `khoi-thieu-nam-${mark}`;
  const { blocId } = await run(
    foundBloc,
    systemActor,
    {
      slug,
      name: `Khối thi đua thiếu năm ${mark}`,
      kind: 'khoi',
      body: 'party',
      superior: 'Tỉnh ủy Điện Biên',
      province: 'Điện Biên',
      foundedOn: '2011-07-01',
      rehearsalOn: on,
    },
    at('2011-07-01'),
  );
  const leadership = [{ agencyId: idOf('LEAD'), role: 'leader' as const, basis: 'Quyết định thành lập khối' }];
  const { blocYearId } = await run(
    composeYear,
    systemActor,
    { blocId, year: 2024, namesOn: '2024-01-15', agencyIds: codes.map(idOf), leadership },
    at('2024-01-15'),
  );
  const keeper = await actor('LEAD', 'secretary');
  const rules = at('2024-01-16');
  await run(adoptCharter, keeper, { blocYearId, ...charter, tieBreaks: [...charter.tieBreaks] }, rules);
  await run(adoptCriteria, keeper, { blocYearId, ...criteria }, rules);
  await run(openScoring, keeper, { blocYearId }, at(on, '07:30'));
  for (const [code, A] of [
    ['LEAD', 48_00],
    ['LACK', 47_00],
    ['THIRD', 46_00],
  ] as const) {
    const points = { A, B: 19_00, C: 18_00, D: 9_00 };
    const none = { bonusCenti: 0, deductionCenti: 0, reason: '', womenBps: null };
    await run(recordResults, keeper, { blocYearId, agencyId: idOf(code), points, ...none }, at(on, '08:00'));
  }
  await run(publishResults, keeper, { blocYearId }, at(on, '08:30'));
  const rating: Rating = 'excellent';
  await run(
    recordYearRating,
    ground.provincial,
    {
      blocYearId,
      agencyId: idOf('LACK'),
      year: 2024,
      rating,
      scheme: 'party124',
      pointsCenti: null,
      tasks: null,
      tasksOnTime: null,
      tasksAboveRequired: null,
      defects: null,
      defectsCured: null,
      paperNumber: '21-QĐ/TU',
      paperOn: '2025-01-07',
      paperIssuer: 'Ban Thường vụ Tỉnh ủy',
      file: null,
    },
    at(on, '08:45'),
  );
  return {
    slug,
    lacking: { name: names.LACK, slug: made[codes.indexOf('LACK')]?.slug ?? '' },
    officer: await actor('LACK', 'officer'),
    head: await actor('LACK', 'head'),
    leader: await actor('LEAD', 'head'),
  };
}
