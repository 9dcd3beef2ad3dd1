import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Store } from '@/db/client';
import { blocMemberships } from '@/db/schema/bloc';
import { openTestStore } from '@/db/testing';
import { versionOn } from '@/domain/agency/facts';
import type { EventInput } from '@/domain/agency/input';
import {
  daysToAsk,
  firstAgencies,
  type Happening,
  stateOn,
  wanted,
  type Wish,
  wishes,
  worldBegins,
} from '@/domain/agency/testing';
import { membersOn } from '@/domain/bloc/membership';
import { addDays, covers, type IsoDate } from '@/domain/shared/dates';
import { composeYear, foundBloc } from '../bloc/found';
import { beginMembership, endMembership } from '../bloc/membership';
import { findBlocYear } from '../bloc/queries';
import { systemActor } from '../context';
import { RefusedError } from '../refused';
import { at, runIn, type Run } from '../sample/run';
import { readRegister } from './read-register';
import { registerAgencies } from './register';
import { happens } from './testing';

const recorded = at('2031-12-31');
const composed = 2011;
/** `A` and `B` belong to the first khối from the day its year was composed for. */
const begun: Happening[] = ['A', 'B'].map((agencyId) => ({
  kind: 'joined',
  on: `${composed}-01-01`,
  agencyId,
  blocId: 'khoi-1',
}));
const beginning = new Map(firstAgencies.map((code) => [code, { name: `Cơ quan ${code}` }]));

type Rows = { store: Store; run: Run; blocs: Map<string, string>; kindOf: (slug: string) => string };

async function lay(store: Store): Promise<Rows> {
  const run = runIn(store, () => recorded);
  const versions = (code: string) => [{ name: `Cơ quan ${code}`, shortName: code, from: worldBegins, to: null }];
  const made = await run(
    registerAgencies,
    systemActor,
    firstAgencies.map((code) => ({ code, kind: 'party' as const, versions: versions(code) })),
  );
  const blocs = new Map<string, string>();
  for (const [slug, kind] of [
    ['khoi-1', 'khoi'],
    ['khoi-2', 'khoi'],
    ['cum-1', 'cum'],
  ] as const) {
    const facts = {
      slug,
      name: slug,
      kind,
      body: 'party' as const,
      superior: 'Tỉnh',
      province: 'Tỉnh',
      foundedOn: worldBegins,
    };
    blocs.set(slug, (await run(foundBloc, systemActor, facts)).blocId);
  }
  const agencyIds = made.flatMap(({ id, code }) => (code === 'A' || code === 'B' ? id : []));
  await run(composeYear, systemActor, {
    blocId: blocs.get('khoi-1') ?? '',
    year: composed,
    namesOn: `${composed}-01-01`,
    agencyIds,
    leadership: [],
  });
  return { store, run, blocs, kindOf: (slug) => slug.split('-')[0] ?? '' };
}

/** Writes what is wished through the verbs; answers what happened, which is nothing where it was refused. */
async function tell({ store, run, blocs, kindOf }: Rows, all: readonly Wish[]): Promise<Happening[]> {
  const happened = [...begun];
  let day: IsoDate = `${composed}-01-02`;
  for (const [index, wish] of all.entries()) {
    const ids = new Map([...(await readRegister(store.read))].map(([id, { code }]) => [code, id]));
    const state = (on: IsoDate) => stateOn(beginning, happened, on, kindOf);
    const theirs = (codes: readonly string[], on: IsoDate) => [
      ...new Set(codes.flatMap((code) => [...(state(addDays(on, -1)).get(code)?.blocs ?? [])])),
    ];
    const happening = wanted(wish, index, day, [...ids.keys()].toSorted(), [...blocs.keys()], theirs);
    day = happening.on;
    try {
      await write({ store, run, blocs, kindOf }, happening, ids);
      happened.push(happening);
    } catch (error) {
      if (!(error instanceof RefusedError) && !(error instanceof Error && 'refusal' in error)) throw error;
    }
  }
  return happened;
}

async function write(
  { store, run, blocs }: Rows,
  happening: Happening,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const id = (code: string) => ids.get(code) ?? code;
  const bloc = (slug: string | undefined) => blocs.get(slug ?? '') ?? '';
  if (happening.kind === 'joined' || happening.kind === 'left') {
    const { kind, agencyId, blocId, on } = happening;
    const place = { blocId: bloc(blocId), agencyId: id(agencyId) };
    await store.transaction(async (tx) =>
      kind === 'joined'
        ? beginMembership(tx, { ...place, from: on })
        : endMembership(tx, { ...place, to: addDays(on, -1) }),
    );
    return;
  }
  const paper = { on: happening.on, decisionNumber: '1-QĐ', decisionOn: happening.on, seen: '' };
  const parented = <A extends { parentId: string | null }>({ parentId, ...agency }: A) => ({
    ...agency,
    parent: parentId ?? '',
  });
  const chosen = (slugs: readonly string[]) =>
    slugs.length === 0 ? 'none' : slugs.length === 1 ? bloc(slugs[0]) : 'theirs';
  const input = ((): EventInput => {
    switch (happening.kind) {
      case 'renamed':
        return {
          kind: 'renamed',
          agencyId: id(happening.agencyId),
          name: happening.name,
          shortName: happening.shortName,
          ...paper,
        };
      case 'dissolved':
        return { kind: 'dissolved', agencyId: id(happening.agencyId), ...paper };
      case 'moved':
        return {
          kind: 'moved',
          agencyId: id(happening.agencyId),
          parent: happening.parentId ?? '',
          noParent: happening.parentId === null,
          bloc: happening.blocId === undefined ? 'keep' : bloc(happening.blocId),
          ...paper,
        };
      case 'split': {
        const { agencyId, heirs, continues, blocIds } = happening;
        return {
          kind: 'split',
          agencyId: id(agencyId),
          heirs: heirs.map(parented),
          continues,
          bloc: chosen(blocIds),
          ...paper,
        };
      }
      case 'merged': {
        const { partIds, heir, blocIds } = happening;
        const isNew = 'code' in heir;
        return {
          kind: 'merged',
          parts: [...partIds],
          heirId: isNew ? '' : heir.agencyId,
          heir: isNew ? parented(heir) : null,
          bloc: chosen(blocIds),
          ...paper,
        };
      }
    }
  })();
  await happens(
    { store, do: (verb, _actor, typed, now) => run(verb, systemActor, typed, now) },
    systemActor,
    input,
    recorded,
  );
}

test('written through the verbs, rows say who belonged on a day as a replay of what happened does', async () => {
  let happenings = 0;
  await fc.assert(
    fc.asyncProperty(wishes(14), async (all) => {
      const store = await openTestStore();
      try {
        const rows = await lay(store);
        const happened = await tell(rows, all);
        happenings += happened.length - begun.length;
        const register = [...(await readRegister(store.read)).values()];
        const codeOf = new Map(register.map(({ id, code }) => [id, code]));
        const terms = await store.read.select().from(blocMemberships).orderBy(blocMemberships.from);
        const slugs = new Map([...rows.blocs].map(([slug, id]) => [id, slug]));
        const year = await findBlocYear(store.read, 'khoi-1', composed, recorded);
        for (const day of daysToAsk(happened).filter((one) => one >= `${composed}-01-01`)) {
          const naive = stateOn(beginning, happened, day, rows.kindOf);
          const names = register.flatMap((agency) => {
            const version = versionOn(agency, day);
            return version ? [`${agency.code} ${version.name} ${codeOf.get(version.parentId ?? '') ?? ''}`] : [];
          });
          expect(names.toSorted()).toEqual(
            [...naive].map(([code, { name, parentId }]) => `${code} ${name} ${parentId ?? ''}`).toSorted(),
          );
          const belongs = terms.flatMap((term) =>
            covers(term, day) ? `${codeOf.get(term.agencyId)} in ${slugs.get(term.blocId)}` : [],
          );
          expect(belongs.toSorted()).toEqual(
            [...naive].flatMap(([code, { blocs }]) => [...blocs].map((slug) => `${code} in ${slug}`)).toSorted(),
          );
          if (!day.startsWith(String(composed))) continue;
          const members = membersOn(year?.everybody ?? [], day).map(({ code }) => code);
          expect(members.toSorted()).toEqual(
            [...naive].flatMap(([code, { blocs }]) => (blocs.has('khoi-1') ? code : [])).toSorted(),
          );
        }
      } finally {
        await store.close();
      }
    }),
    { numRuns: 20, seed: 20250301 },
  );
  expect(happenings).toBeGreaterThan(50);
}, 60_000);

test('the same, told for the eye: a bloc of two becomes a bloc of one', async () => {
  const store = await openTestStore();
  try {
    const rows = await lay(store);
    const merged: Happening = {
      kind: 'merged',
      on: '2011-03-01',
      partIds: ['B'],
      heir: { agencyId: 'A' },
      blocIds: ['khoi-1'],
    };
    const ids = new Map([...(await readRegister(store.read))].map(([id, { code }]) => [code, id]));
    await write(rows, merged, ids);
    const left = await store.read
      .select()
      .from(blocMemberships)
      .where(eq(blocMemberships.agencyId, ids.get('B') ?? ''));
    expect(left).toMatchObject([{ from: '2011-01-01', to: '2011-02-28' }]);
    const year = await findBlocYear(store.read, 'khoi-1', composed, recorded);
    expect(membersOn(year?.everybody ?? [], '2011-03-01').map(({ code }) => code)).toEqual(['A']);
  } finally {
    await store.close();
  }
});
