import { createPublicKey, sign, verify } from 'node:crypto';
import type { Seal } from './key';

/** Signs a text with the installation's key for rows: Ed25519 over its UTF-8, in base64url. */
export function signText({ rows }: Pick<Seal, 'rows'>, text: string): string {
  return sign(null, Buffer.from(text, 'utf8'), rows.key).toString('base64url');
}

/** Whether a text was signed by the holder of a key given as SPKI in base64. */
export function verifyText(text: string, signature: string, publicKey: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64url'));
}
