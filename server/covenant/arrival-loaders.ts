import 'server-only';
import type { Refusal } from '@/domain/shared/refusal';
import { refusalIn } from '../refusal-address';
import { currentActor } from '../session';

/** What the address says of the request that led here: signed, or refused. */
export type Arrival = { readonly signed: boolean; readonly refusal: Refusal | null };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** With what somebody arrives at the page where a text is signed. */
export async function loadArrival({ signed, refusal }: Query): Promise<Arrival> {
  const actor = await currentActor();
  return { signed: signed !== undefined, refusal: refusalIn(refusal, actor?.personId ?? null) };
}
