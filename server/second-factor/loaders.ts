import 'server-only';
import { redirect } from 'next/navigation';
import { encode } from 'uqr';
import { getStore } from '@/db/client';
import { paths } from '@/lib/paths';
import { findPerson } from '../person/queries';
import { unseal } from '../sealing';
import { currentEnrolling } from '../session';
import { countRecoveryCodes, findSecondFactor } from './check';
import { addressOf } from './totp';

export type SecondFactorPage = {
  /** Whether nothing else may be done before it is set up. */
  readonly mustEnrol: boolean;
  readonly hasPassword: boolean;
} & (
  | { readonly stage: 'none' }
  /** The key as a picture (rows of dark and light) and in base32, until a first code has confirmed it. */
  | { readonly stage: 'begun'; readonly key: string; readonly picture: readonly (readonly boolean[])[] }
  | { readonly stage: 'on'; readonly since: Date; readonly codesLeft: number }
);

/** One's own second factor. Also for those who must set one up before anything else. */
export async function loadSecondFactor(): Promise<SecondFactorPage> {
  const asking = await currentEnrolling();
  const personId = asking?.actor.personId;
  if (!personId) redirect(paths.signIn);
  const { read } = await getStore();
  const [person, factor] = [await findPerson(read, personId, new Date()), await findSecondFactor(read, personId)];
  const known = { mustEnrol: asking.mustEnrol, hasPassword: person?.hasPassword ?? false };
  if (!factor) return { ...known, stage: 'none' };
  if (factor.confirmedAt)
    return { ...known, stage: 'on', since: factor.confirmedAt, codesLeft: await countRecoveryCodes(read, personId) };
  const key = unseal('second factor', personId, factor.sealedKey);
  return { ...known, stage: 'begun', key, picture: encode(addressOf(key, person?.email ?? ''), { border: 4 }).data };
}
