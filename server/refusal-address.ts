import { z } from 'zod';
import type { Refusal } from '@/domain/shared/refusal';
import { seal, unseal } from './sealing';

const Told = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  field: z.string().optional(),
});

/**
 * A refusal as the address tells it to the page a plain form is sent back to, for this person only: what a sentence says may come from
 * a file or a certificate, and nobody else's words get onto our page by a link.
 */
export function refusalQuery({ code, params, field }: Refusal, personId: string | null): string {
  return `refusal=${seal('refusal', personId ?? '', JSON.stringify({ code, params, field }))}`;
}

/** The refusal an address tells, or null where it tells none that was made for this person here. */
export function refusalIn(told: string | readonly string[] | undefined, personId: string | null): Refusal | null {
  if (typeof told !== 'string') return null;
  const text = opened(told, personId ?? '');
  return text === null ? null : Told.parse(JSON.parse(text));
}

function opened(told: string, owner: string): string | null {
  try {
    return unseal('refusal', owner, told);
  } catch {
    // Somebody else's address, or one from before the secret was changed: it says nothing.
    return null;
  }
}
