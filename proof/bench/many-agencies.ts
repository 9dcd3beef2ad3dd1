import type { Store, Tx } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { blocMemberships, blocs, blocYears, memberships } from '@/db/schema/bloc';
import { searchColumns } from '@/server/agency/register';

export const size = { agencies: 2_000, blocs: 200, years: 15 };
const firstYear = 2012;
const perBloc = size.agencies / size.blocs;

/** Numbers that look random and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const bodies = [
  'Sở',
  'Ban',
  'Chi cục',
  'Trung tâm',
  'Văn phòng',
  'Đảng ủy',
  'Hội',
  'Trường Trung học phổ thông',
  'Ủy ban nhân dân xã',
  'Báo',
];
const fields = [
  'Tài chính',
  'Nội vụ',
  'Tuyên giáo',
  'Dân vận',
  'Kiểm lâm',
  'Thủy lợi',
  'Phát thanh',
  'Khoa học',
  'Y tế',
  'Giáo dục',
  'Biên phòng',
  'Nông dân',
];
const places = [
  'Điện Biên',
  'Mường Thanh',
  'Tuần Giáo',
  'Tủa Chùa',
  'Mường Chà',
  'Mường Lay',
  'Nậm Pồ',
  'Mường Nhé',
  'Mường Ảng',
  'Thanh Nưa',
  'Pú Nhung',
  'Sín Thầu',
];

/** Fills an empty store with agencies, blocs and years of a large province: names with marks, a third of them renamed once. */
export async function fillManyAgencies(store: Store, seed: number): Promise<void> {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] ?? (all[0] as T);
  await store.transaction(async (tx) => {
    const versions = [];
    const agencyRows = [];
    for (let i = 0; i < size.agencies; i += 1) {
      const [id, code] = [`agency-${i}`, `CQ${i}`];
      agencyRows.push({
        id,
        slug: `co-quan-${i}`,
        code,
        kind: pick(['party', 'state', 'front', 'school', 'commune'] as const),
        position: i,
      });
      const [name, renamed] = [`${pick(bodies)} ${pick(fields)} ${pick(places)}`, random() < 1 / 3];
      const first = { name, shortName: name.slice(0, 30), from: '2004-01-01', to: renamed ? '2018-12-31' : null };
      versions.push({ id: `${id} 1`, agencyId: id, ...first, ...searchColumns(code, first) });
      if (!renamed) continue;
      const next = { name: `${name} mới`, shortName: name.slice(0, 30), from: '2019-01-01', to: null };
      versions.push({ id: `${id} 2`, agencyId: id, ...next, ...searchColumns(code, next) });
    }
    await inChunks(agencyRows, (rows) => tx.insert(agencies).values(rows));
    await inChunks(versions, (rows) => tx.insert(agencyVersions).values(rows));
    await fillBlocs(
      tx,
      new Map(versions.map(({ agencyId, id, from }) => [`${agencyId} ${from >= '2019' ? 'later' : 'first'}`, id])),
    );
  });
}

async function fillBlocs(tx: Tx, versionIds: ReadonlyMap<string, string>): Promise<void> {
  const blocRows = Array.from({ length: size.blocs }, (_, b) => ({
    id: `bloc-${b}`,
    slug: `khoi-${b}`,
    name: `Khối thi đua số ${b}`,
    nameFold: `khoi thi dua so ${b}`,
    kind: 'khoi' as const,
    body: 'state' as const,
    superior: 'UBND tỉnh Điện Biên',
    province: 'Điện Biên',
    foundedOn: `${firstYear}-01-01`,
  }));
  await inChunks(blocRows, (rows) => tx.insert(blocs).values(rows));
  const yearRows = blocRows.flatMap(({ id }) =>
    Array.from({ length: size.years }, (_, y) => {
      return {
        id: `${id} ${firstYear + y}`,
        blocId: id,
        year: firstYear + y,
        composedAt: new Date(Date.UTC(firstYear + y, 0, 15)),
      };
    }),
  );
  await inChunks(yearRows, (rows) => tx.insert(blocYears).values(rows));
  const belongs = Array.from({ length: size.agencies }, (_, i) => {
    return {
      id: `belongs-${i}`,
      blocId: `bloc-${Math.floor(i / perBloc)}`,
      agencyId: `agency-${i}`,
      kind: 'khoi',
      from: `${firstYear}-01-01`,
    };
  });
  await inChunks(belongs, (rows) => tx.insert(blocMemberships).values(rows));
  const members = yearRows.flatMap(({ id: blocYearId, blocId, year }) =>
    Array.from({ length: perBloc }, (_, position) => {
      const agencyId = `agency-${Number(blocId.slice(5)) * perBloc + position}`;
      const later = year >= 2019 ? versionIds.get(`${agencyId} later`) : undefined;
      const agencyVersionId = later ?? versionIds.get(`${agencyId} first`) ?? '';
      return { id: `${blocYearId} ${position}`, blocId, blocYearId, agencyId, agencyVersionId, position };
    }),
  );
  await inChunks(members, (rows) => tx.insert(memberships).values(rows));
}

export async function inChunks<T>(rows: readonly T[], insert: (rows: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += 500) await insert(rows.slice(at, at + 500));
}
