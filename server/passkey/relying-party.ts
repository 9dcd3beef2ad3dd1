import { env } from '@/lib/env';

/** Who asks a passkey: the name people read, the address it is bound to, and its host. */
export function relyingParty(): { readonly name: string; readonly origin: string; readonly id: string } {
  const origin = env().publicUrl;
  return { name: 'Giao Ước', origin, id: new URL(origin).hostname };
}

/** The challenge within what the browser signed, or an empty text where it cannot be read. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const told: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    return typeof told === 'object' && told !== null && 'challenge' in told && typeof told.challenge === 'string'
      ? told.challenge
      : '';
  } catch (error) {
    if (error instanceof SyntaxError) return '';
    throw error;
  }
}
