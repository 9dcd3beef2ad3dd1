import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/lib/env';

/** What is sealed; each has a key of its own. */
type Purpose = 'second factor' | 'recovery code' | 'mail' | 'seal key' | 'refusal';

/** A key of 256 bits for one purpose, from the installation's secret. Source: docs/decisions, "what is sealed at rest". */
function keyFor(purpose: Purpose): Buffer {
  const { sessionSecret } = env();
  if (!sessionSecret) throw new Error('NEXTAUTH_SECRET is missing; start with npm start');
  return Buffer.from(hkdfSync('sha256', sessionSecret, 'giao-uoc', purpose, 32));
}

/** Seals a text so that only this installation reads it, and only where it belongs: `owner` is not stored with it. AES-256-GCM. */
export function seal(purpose: Purpose, owner: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Opens what `seal` made. Throws where the text was changed, belongs to somebody else, or the installation's secret is another. */
export function unseal(purpose: Purpose, owner: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12))
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** A hash nobody can try codes against without the installation's secret. */
export function keyedHash(purpose: Purpose, owner: string, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(`${owner} ${text}`).digest('hex');
}

/** A passphrase for what keeps its own form of encryption, such as a key in a file. */
export function passphraseFor(purpose: Purpose): string {
  return keyFor(purpose).toString('base64url');
}
