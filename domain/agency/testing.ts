import fc from 'fast-check';
import { addDays, type IsoDate } from '../shared/dates';
import { type AgencyEvent, eventKinds } from './event';

/** What happens in a test's world: an event of agencies, or one of them joins or leaves a bloc. New agencies are named by their code. */
export type Happening =
  | AgencyEvent
  | { readonly kind: 'joined'; readonly on: IsoDate; readonly agencyId: string; readonly blocId: string }
  /** `on` is the first day outside. */
  | { readonly kind: 'left'; readonly on: IsoDate; readonly agencyId: string; readonly blocId: string };

export const happeningKinds = [...eventKinds, 'joined', 'left'] as const;

type Standing = { name: string; parentId: string | null; blocs: Set<string> };
export type State = Map<string, Standing>;

/** Who exists on a day, under which name and parent, in which blocs: by doing one happening after the other, and nothing else. */
export function stateOn(
  beginning: ReadonlyMap<string, { readonly name: string }>,
  happenings: readonly Happening[],
  day: IsoDate,
  kindOf: (blocId: string) => string,
): State {
  const state: State = new Map(
    [...beginning].map(([id, { name }]) => [id, { name, parentId: null, blocs: new Set() }]),
  );
  for (const happening of happenings.filter(({ on }) => on <= day)) happens(state, happening, kindOf);
  return state;
}

function happens(state: State, happening: Happening, kindOf: (blocId: string) => string): void {
  const children = (ended: string, heirId: string) => {
    for (const [id, one] of state) if (one.parentId === ended) one.parentId = id === heirId ? null : heirId;
  };
  const begin = ({ code, name, parentId }: { code: string; name: string; parentId: string | null }) =>
    state.set(code, { name, parentId, blocs: new Set() });
  switch (happening.kind) {
    case 'joined':
      state.get(happening.agencyId)?.blocs.add(happening.blocId);
      break;
    case 'left':
      state.get(happening.agencyId)?.blocs.delete(happening.blocId);
      break;
    case 'renamed': {
      const one = state.get(happening.agencyId);
      if (one) one.name = happening.name;
      break;
    }
    case 'dissolved':
      state.delete(happening.agencyId);
      break;
    case 'moved': {
      const one = state.get(happening.agencyId);
      if (!one) break;
      if (happening.parentId !== undefined) one.parentId = happening.parentId;
      if (happening.blocId !== undefined) {
        for (const blocId of one.blocs) if (kindOf(blocId) === kindOf(happening.blocId)) one.blocs.delete(blocId);
        one.blocs.add(happening.blocId);
      }
      break;
    }
    case 'merged': {
      const { heir } = happening;
      const heirId = 'code' in heir ? heir.code : heir.agencyId;
      if ('code' in heir) begin(heir);
      for (const partId of happening.partIds) {
        state.delete(partId);
        children(partId, heirId);
      }
      for (const blocId of happening.blocIds) state.get(heirId)?.blocs.add(blocId);
      break;
    }
    case 'split': {
      for (const heir of happening.heirs) {
        begin(heir);
        for (const blocId of happening.blocIds) state.get(heir.code)?.blocs.add(blocId);
      }
      if (happening.continues) break;
      state.delete(happening.agencyId);
      children(happening.agencyId, happening.heirs[0]?.code ?? '');
      break;
    }
  }
}

/** The agencies a random world begins with, and its blocs: two khối that exclude each other, and a cụm. */
export const firstAgencies = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export const worldBlocs = [
  { id: 'khoi-1', kind: 'khoi' },
  { id: 'khoi-2', kind: 'khoi' },
  { id: 'cum-1', kind: 'cum' },
] as const;
export const worldBegins = '2010-01-01';

/** A random wish: what kind of thing, how many days after the one before, and numbers that pick agencies and blocs. */
export type Wish = { readonly kind: Happening['kind']; readonly days: number; readonly picks: readonly number[] };

export const wishes = (max: number) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom<Happening['kind']>(
        'joined',
        'joined',
        'joined',
        'left',
        'renamed',
        'merged',
        'split',
        'moved',
        'moved',
        'dissolved',
      ),
      days: fc.nat({ max: 240 }),
      picks: fc.array(fc.nat({ max: 1_000 }), { minLength: 8, maxLength: 8 }),
    }),
    { minLength: 1, maxLength: max },
  );

/** A wish made definite among the agencies there have been so far, alive or not: many of them must be refused. */
export function wanted(
  { kind, days, picks }: Wish,
  index: number,
  before: IsoDate,
  known: readonly string[],
  blocIds: readonly string[],
  theirs: (agencyIds: readonly string[], on: IsoDate) => readonly string[],
): Happening {
  const on = addDays(before, days);
  const [first, second, third, fourth, fifth, sixth, seventh] = picks;
  const agency = (pick: number | undefined) => known[(pick ?? 0) % known.length] ?? '';
  const bloc = (pick: number | undefined) => blocIds[(pick ?? 0) % blocIds.length] ?? '';
  const even = (pick: number | undefined) => (pick ?? 0) % 2 === 0;
  const agencyId = agency(first);
  const made = (letter: string) => ({
    code: `N${index}${letter}`,
    name: `Cơ quan ${index} ${letter}`,
    shortName: `CQ ${index}${letter}`,
    kind: 'party' as const,
    parentId: even(sixth) ? null : agency(seventh),
  });
  const inBlocs = (ids: readonly string[]) => theirs(ids, on).filter((_, at) => at > 0 || even(fifth));
  switch (kind) {
    case 'joined':
      return { kind, on, agencyId, blocId: bloc(second) };
    case 'left':
      return { kind, on, agencyId, blocId: theirs([agencyId], on)[0] ?? bloc(second) };
    case 'renamed':
      return { kind, on, agencyId, name: `Tên ${index}`, shortName: `T${index}` };
    case 'dissolved':
      return { kind, on, agencyId };
    case 'moved':
      return even(fourth)
        ? { kind, on, agencyId, parentId: even(third) ? agency(second) : null }
        : { kind, on, agencyId, blocId: bloc(second) };
    case 'split':
      return {
        kind,
        on,
        agencyId,
        heirs: [made('a'), made('b')],
        continues: even(fourth),
        blocIds: inBlocs([agencyId]),
      };
    case 'merged': {
      const partIds = [agencyId, agency(second)];
      return {
        kind,
        on,
        partIds,
        heir: even(fourth) ? made('a') : { agencyId: agency(third) },
        blocIds: inBlocs(partIds),
      };
    }
  }
}

/** The days worth looking at: those of the happenings, their eves, and some between. */
export function daysToAsk(happenings: readonly Happening[]): IsoDate[] {
  const days = happenings.flatMap(({ on }) => [addDays(on, -1), on, addDays(on, 17)]);
  return [...new Set([worldBegins, ...days, '2031-12-31'])];
}
