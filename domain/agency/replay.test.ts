import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBelong, mayJoin, mayLeave, type MembershipTerm } from '../bloc/membership';
import { addDays, covers, type IsoDate } from '../shared/dates';
import { applied } from './apply';
import { decide } from './decide';
import { blocsOn, type EventFacts } from './end';
import { type Effect, newRef } from './event';
import { type AgencyFacts, type Register, versionOn } from './facts';
import { parentsOn } from './parent';
import {
  daysToAsk,
  firstAgencies,
  type Happening,
  happeningKinds,
  type State,
  stateOn,
  wanted,
  type Wish,
  wishes,
  worldBegins,
  worldBlocs,
} from './testing';

const blocIds = worldBlocs.map(({ id }) => id);
const kindOf = (blocId: string) => worldBlocs.find(({ id }) => id === blocId)?.kind ?? '';
const beginning = new Map(firstAgencies.map((code) => [code, { name: `Cơ quan ${code}` }]));

type World = { register: Register; terms: readonly MembershipTerm[]; happened: readonly Happening[]; day: IsoDate };

function begin(): World {
  const register = new Map(
    firstAgencies.map((code): [string, AgencyFacts] => {
      const version = { id: `${code} 1`, name: `Cơ quan ${code}`, shortName: code, parentId: null };
      return [code, { id: code, code, kind: 'party', versions: [{ ...version, from: worldBegins, to: null }] }];
    }),
  );
  return { register, terms: [], happened: [], day: addDays(worldBegins, 1) };
}

const factsOf = ({ register, terms }: World): EventFacts => ({ today: '2031-12-31', register, terms });
const term = (agencyId: string, blocId: string, from: IsoDate, to: IsoDate | null): MembershipTerm => {
  return { agencyId, blocId, blocName: blocId, kind: kindOf(blocId), from, to };
};

/** What the world is after a wish, or the same world where the rules refuse it. */
function after(world: World, wish: Wish, index: number): World {
  const theirs = (ids: readonly string[], on: IsoDate) => [
    ...new Set(ids.flatMap((id) => blocsOn(id, addDays(on, -1), factsOf(world)))),
  ];
  const happening = wanted(wish, index, world.day, [...world.register.keys()], blocIds, theirs);
  const { day: _before, ...rest } = world;
  const later = { ...rest, day: happening.on };
  if (happening.kind === 'joined' || happening.kind === 'left') {
    const terms = happening.kind === 'joined' ? joined(world, happening) : left(world, happening);
    return terms ? { ...later, terms, happened: [...world.happened, happening] } : later;
  }
  const decision = decide(happening, factsOf(world), 'blocId' in happening ? kindOf(happening.blocId ?? '') : null);
  const next = decision.ok ? written(world, decision.value) : null;
  return next ? { ...later, ...next, happened: [...world.happened, happening] } : later;
}

function joined(
  { register, terms }: World,
  { agencyId, blocId, on }: { agencyId: string; blocId: string; on: IsoDate },
) {
  const held = terms.filter((one) => one.agencyId === agencyId);
  const versions = register.get(agencyId)?.versions ?? [];
  const joins = mayJoin({ blocId, foundedOn: worldBegins, from: on }, { versions, held, years: [] });
  if (!joins.ok) return null;
  const next = term(agencyId, blocId, on, joins.value.to);
  return mayBelong(next, held).ok ? [...terms, next] : null;
}

function left({ terms }: World, { agencyId, blocId, on }: { agencyId: string; blocId: string; on: IsoDate }) {
  const last = addDays(on, -1);
  const held = terms.findLast((one) => one.agencyId === agencyId && one.blocId === blocId && one.from <= last);
  if (!held || !mayLeave(held, last).ok) return null;
  return terms.map((one) => (one === held ? { ...one, to: last } : one));
}

/** An effect on register and memberships, new agencies under their codes; null where a membership would be refused. */
function written(world: World, effect: Effect): Pick<World, 'register' | 'terms'> | null {
  const name = new Map(effect.registers.map(({ code }, index) => [newRef(index), code]));
  const idOf = (ref: string) => name.get(ref) ?? ref;
  const register = new Map(
    [...applied(world.register, effect).values()].map((agency): [string, AgencyFacts] => {
      const versions = agency.versions.map((version) => ({
        ...version,
        parentId: version.parentId === null ? null : idOf(version.parentId),
      }));
      return [idOf(agency.id), { ...agency, id: idOf(agency.id), versions }];
    }),
  );
  let terms = world.terms;
  for (const { agencyId, blocId, to } of effect.endsMemberships) {
    const next = left({ ...world, terms }, { agencyId, blocId, on: addDays(to, 1) });
    if (!next) return null;
    terms = next;
  }
  for (const { agencyId, blocId, from } of effect.beginsMemberships) {
    const next = joined({ ...world, register, terms }, { agencyId: idOf(agencyId), blocId, on: from });
    if (!next) return null;
    terms = next;
  }
  return { register, terms };
}

type Named = { readonly name: string; readonly parentId: string | null };

const sorted = (names: readonly [string, Named][], belongs: readonly string[]) => {
  return { names: new Map(names), belongs: belongs.toSorted() };
};
const told = (state: State): [[string, Named][], string[]] => [
  [...state].map(([id, { name, parentId }]) => [id, { name, parentId }]),
  [...state].flatMap(([id, { blocs }]) => [...blocs].map((blocId) => `${id} in ${blocId}`)),
];

test('whatever happens to agencies, who belonged on a day, under which name and parent, is what doing it step by step gives', () => {
  const seen = new Map<Happening['kind'], number>();
  fc.assert(
    fc.property(wishes(25), (all) => {
      const world = all.reduce(after, begin());
      for (const { kind } of world.happened) seen.set(kind, (seen.get(kind) ?? 0) + 1);
      for (const day of daysToAsk(world.happened)) {
        const naive = stateOn(beginning, world.happened, day, kindOf);
        const names = [...world.register.values()].flatMap((agency): [string, Named][] => {
          const version = versionOn(agency, day);
          return version ? [[agency.id, { name: version.name, parentId: version.parentId }]] : [];
        });
        const belongs = world.terms.flatMap((one) => (covers(one, day) ? `${one.agencyId} in ${one.blocId}` : []));
        expect({ day, ...sorted(names, belongs) }).toEqual({ day, ...sorted(...told(naive)) });
        for (const [id] of names) expect(parentsOn(id, day, world.register)).not.toContain(id);
      }
    }),
    { numRuns: 400, seed: 20250301 },
  );
  expect(Math.min(...happeningKinds.map((kind) => seen.get(kind) ?? 0))).toBeGreaterThan(30);
});
