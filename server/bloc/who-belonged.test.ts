import { afterAll, beforeAll, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { blocMemberships } from '@/db/schema/bloc';
import { membersOn } from '@/domain/bloc/membership';
import { covers } from '@/domain/shared/dates';
import { RefusedError } from '../refused';
import { openWorld, type World } from '../testing/world';
import { composeYear, foundBloc } from './found';
import { joinBloc } from './join';
import { leaveBloc } from './leave';
import { listYears, findBlocYear } from './queries';
import { newBloc } from './testing';
import { at } from '../sample/run';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const codes = ['STC', 'STP', 'TTT', 'VPUB'] as const;
const years = [2018, 2019, 2020, 2021];
const months = years.flatMap((year) => Array.from({ length: 12 }, (_, i) => ({ year, month: i + 1 })));
const dayIn = ({ year, month }: (typeof months)[number], day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

type Act =
  | { act: 'join' | 'leave'; code: (typeof codes)[number]; month: number }
  | { act: 'compose'; year: number; members: (typeof codes)[number][] };

/** A calendar of months a person could colour by hand, each stay in a colour of its own; 0 is white. */
class Coloured {
  readonly composed: number[] = [];
  readonly #months = new Map<string, number[]>(codes.map((code) => [code, months.map(() => 0)]));
  #colour = 0;
  of(code: string): number[] {
    return this.#months.get(code) ?? [];
  }
  #paint(code: string, from: number, last: number): void {
    const mine = this.of(code);
    this.#colour += 1;
    for (let i = from; i <= last && mine[i] === 0; i += 1) mine[i] = this.#colour;
  }
  /** Until the next stay begins. */
  join(code: string, from: number): void {
    this.#paint(code, from, months.length - 1);
  }
  /** The rest of the stay goes. */
  leave(code: string, last: number): void {
    const mine = this.of(code);
    for (let i = last + 1; i < months.length && mine[i] === mine[last]; i += 1) mine[i] = 0;
  }
  compose(year: number, members: readonly string[]): void {
    const first = years.indexOf(year) * 12;
    const latest = this.composed.every((one) => one < year);
    for (const code of codes) {
      const inYear = this.of(code)
        .slice(first, first + 12)
        .some(Boolean);
      if (members.includes(code)) {
        if (!inYear) this.#paint(code, first, latest ? months.length - 1 : first + 11);
      } else if (latest && first > 0 && this.of(code)[first - 1]) this.leave(code, first - 1);
    }
    this.composed.push(year);
  }
}

const acts = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constantFrom('join' as const, 'leave' as const),
      code: fc.constantFrom(...codes),
      month: fc.nat(months.length - 1),
    }),
    fc.record({
      act: fc.constant('compose' as const),
      year: fc.constantFrom(...years),
      members: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }),
    }),
  ),
  { minLength: 3, maxLength: 12 },
);

test('who belonged on a day is what a calendar coloured by hand says, in the memberships and in every composed year', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (story: Act[]) => {
      // A rehearsal excludes nothing, so that each story may use the same agencies.
      const facts = { ...newBloc, foundedOn: '2018-01-01', rehearsalOn: '2022-01-10' };
      const { blocId, slug } = await world.do(foundBloc, world.provincial, facts);
      const coloured = new Coloured();
      known.clear();
      for (const act of story) if (await happens(blocId, act, coloured)) colour(coloured, act);

      const terms = await world.store.read.select().from(blocMemberships).where(eq(blocMemberships.blocId, blocId));
      const composed = (await listYears(world.store.read, [blocId])).get(blocId) ?? [];
      // The first day of whoever joins, the last of whoever leaves, and one between.
      const days = months.flatMap((month, i) => [1, 15, 28].map((day) => ({ i, month, day: dayIn(month, day) })));
      for (const { i, month, day } of days) {
        const expected = codes.filter((code) => coloured.of(code)[i]);
        const held = terms.filter((term) => covers(term, day)).map(({ agencyId }) => agencyId);
        expect(held.toSorted()).toEqual(expected.map((code) => world.agency(code).id).toSorted());
        if (!composed.includes(month.year)) continue;
        const scope = await yearOf(slug, month.year);
        expect(
          membersOn(scope, day)
            .map(({ code }) => code)
            .toSorted(),
        ).toEqual(expected.toSorted());
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

const known = new Map<
  number,
  readonly { agencyId: string; code: string; joinedOn: string | null; leftOn: string | null }[]
>();
async function yearOf(slug: string, year: number) {
  const everybody =
    known.get(year) ?? (await findBlocYear(world.store.read, slug, year, at('2022-01-10')))?.everybody ?? [];
  known.set(year, everybody);
  return everybody;
}

/** Whether the books took it: what they refuse leaves the calendar as it was. */
async function happens(blocId: string, act: Act, { composed }: Coloured): Promise<boolean> {
  try {
    if (act.act === 'compose') {
      if (composed.includes(act.year)) return false;
      const { year } = act;
      const agencyIds = act.members.map((code) => world.agency(code).id);
      await world.do(composeYear, world.provincial, {
        blocId,
        year,
        namesOn: `${year}-01-01`,
        agencyIds,
        leadership: [],
      });
    } else {
      const month = months[act.month];
      if (!month) return false;
      const input = { blocId, agencyId: world.agency(act.code).id, decisionRef: 'QĐ' };
      if (act.act === 'join') await world.do(joinBloc, world.provincial, { ...input, from: dayIn(month, 1) });
      else await world.do(leaveBloc, world.provincial, { ...input, to: dayIn(month, 28) });
    }
    return true;
  } catch (error) {
    if (error instanceof RefusedError) return false;
    throw error;
  }
}

function colour(coloured: Coloured, act: Act): void {
  if (act.act === 'compose') coloured.compose(act.year, act.members);
  else coloured[act.act](act.code, act.month);
}
