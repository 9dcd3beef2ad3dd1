import 'server-only';
import { isStale } from '@/domain/covenant/stale';
import type { Refusal } from '@/domain/shared/refusal';
import { refusalIn } from '../refusal-address';
import { currentActor } from '../session';

/** What the address says of the request that led here: signed, or refused. */
export type Arrival = { readonly signed: boolean; readonly refusal: Refusal | null };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** With what somebody arrives at the page where a text is signed. */
export async function loadArrival({ signed, refusal }: Query): Promise<Arrival> {
  const actor = await currentActor();
  // A page with script brings its reader to the present text by a bare code; only codes we know become a sentence.
  const bare = typeof refusal === 'string' && isStale(refusal) ? { code: refusal } : null;
  return { signed: signed !== undefined, refusal: bare ?? refusalIn(refusal, actor?.personId ?? null) };
}
