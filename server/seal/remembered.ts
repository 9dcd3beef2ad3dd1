import { env } from '@/lib/env';
import { currentSeal, type Seal } from './key';

// Next loads a module more than once; the seal is that of the process.
const shared = globalThis as typeof globalThis & { giaoUocSeal?: { until: number; seal: Promise<Seal> } };
/** A key that was changed is taken up within this time, without a restart. */
const rememberedMs = 60_000;

/** The seal in use, opened at most once a minute: a hall full of heads signs with it. Throws as `currentSeal` does. */
export function rememberedSeal(): Promise<Seal> {
  const now = Date.now();
  if (shared.giaoUocSeal && shared.giaoUocSeal.until > now) return shared.giaoUocSeal.seal;
  const seal = currentSeal(keeperName(), new Date(now));
  shared.giaoUocSeal = { until: now + rememberedMs, seal };
  seal.catch(() => {
    delete shared.giaoUocSeal;
  });
  return seal;
}

/** In whose name the seal is made: the host of the address people type. */
function keeperName(): string {
  return new URL(env().publicUrl).hostname;
}
