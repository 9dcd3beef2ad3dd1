import { copiesOf } from '@/db/testing';
import type { Store } from '@/db/client';
import type { Actor, Verb } from '../context';
import { layGround, type Ground } from '../sample/ground';
import { foundPartyBloc, type PartyBloc } from '../sample/party-bloc';
import { at, runIn } from '../sample/run';
import type { Stage } from '../sample/walk/stage';
import { theArticlesStage } from '../sample/years-2021-2022';

/** A world of a test's own: the Party bloc on the morning of 10 January 2022, made through the real verbs. */
export type World = PartyBloc &
  Pick<Ground, 'head' | 'officer' | 'secretary' | 'twoHats' | 'deputy' | 'provincial' | 'admin'> & {
    readonly store: Store;
    /** The same two years for the stretches of the sample's story. */
    readonly stage: Stage;
    readonly agency: (code: string) => { id: string; name: string };
    readonly teller: (index: number) => Actor;
    /** Somebody of another bloc. */
    readonly stranger: Actor;
    readonly do: <I, O>(verb: Verb<I, O>, actor: Actor, input: I, at?: Date) => Promise<O>;
    readonly close: () => Promise<void>;
  };

/** Who and what stands in a world at its beginning, by their ids. */
export type Beginning = { readonly ground: Ground; readonly bloc: PartyBloc };

const run = (store: Store) => runIn(store, () => at('2022-01-10', '14:00'));

/** Founds the Party bloc in an empty store. */
export async function foundWorld(store: Store): Promise<Beginning> {
  const ground = await layGround(store, run(store));
  const bloc = await foundPartyBloc(run(store), ground, {
    slug: 'khoi-dang-tinh',
    name: 'Khối thi đua các cơ quan Đảng tỉnh',
  });
  return { ground, bloc };
}

/** The world of a store in which one was founded. */
export function worldIn(store: Store, { ground, bloc }: Beginning): World {
  return {
    ...bloc,
    ...ground,
    store,
    stage: theArticlesStage(store, run(store), ground, bloc),
    agency: (code) => ({ id: ground.agencyId(code), name: ground.agencyName(code) }),
    teller: (index) => {
      const teller = ground.tellers[index];
      if (!teller) throw new Error(`There is no teller ${index}`);
      return teller;
    },
    stranger: ground.head('STC'),
    do: run(store),
    close: () => store.close(),
  };
}

const openCopy = copiesOf(foundWorld);

/** A copy of the Party bloc on that morning, nobody else's; `close` removes it. */
export async function openWorld(): Promise<World> {
  const { store, made } = await openCopy();
  return worldIn(store, made);
}
