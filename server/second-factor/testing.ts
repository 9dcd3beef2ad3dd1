import type { Actor } from '../context';
import { idOf } from '../person/testing';
import { unseal } from '../sealing';
import type { World } from '../testing/world';
import { findSecondFactor } from './check';
import { beginSecondFactor, confirmSecondFactor } from './enrol';
import { codeAt } from './totp';

/** The key in the person's telephone. */
export async function keyOf(world: World, person: Actor): Promise<string> {
  const factor = await findSecondFactor(world.store.read, idOf(person));
  return factor ? unseal('second factor', idOf(person), factor.sealedKey) : '';
}

/** Sets up a second factor; answers the recovery codes. */
export async function enrol(world: World, person: Actor, when: Date): Promise<readonly string[]> {
  await world.do(beginSecondFactor, person, undefined, when);
  return world.do(confirmSecondFactor, person, { code: codeAt(await keyOf(world, person), when) }, when);
}
