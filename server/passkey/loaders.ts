import 'server-only';
import { getStore } from '@/db/client';
import type { Actor } from '../context';
import { perform } from '../perform';
import { ownPasswordFits } from '../person/password';
import { takeCodeTry, forgetCodeTries } from '../person/throttle';
import { demand } from '../refused';
import { beginPasskey } from './add';

/** Begins adding a passkey of one's own, with one's password, where there is one. Refusals: `session.tooManyTries`, those of `beginPasskey`. */
export async function beginOwnPasskey(actor: Actor, { password, code }: { password: string; code: string }) {
  const personId = actor.personId ?? '';
  demand(await takeCodeTry(personId));
  const passwordFits = await ownPasswordFits((await getStore()).read, personId, password);
  const options = await perform(beginPasskey, actor, { passwordFits, code });
  await forgetCodeTries(personId);
  return options;
}
