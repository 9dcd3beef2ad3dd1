import { Secret, TOTP } from 'otpauth';
import { stepAt, stepSeconds } from '@/domain/second-factor/code';

/** One step earlier and later are taken too: telephones are up to half a minute wrong. */
const skew = 1;

function generatorOf(key: string, label = ''): TOTP {
  return new TOTP({
    issuer: 'Giao Ước',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: stepSeconds,
    secret: Secret.fromBase32(key),
  });
}

/** A new key of 160 bits, in base32 as telephones take it. */
export function newKey(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address a telephone reads from the picture. */
export function addressOf(key: string, email: string): string {
  return generatorOf(key, email).toString();
}

/** The step a code belongs to, near a moment; null where it belongs to none. */
export function stepOf(key: string, code: string, now: Date): number | null {
  const delta = generatorOf(key).validate({ token: code, timestamp: now.getTime(), window: skew });
  return delta === null ? null : stepAt(now) + delta;
}

/** The code a telephone shows at a moment: for tests and journeys. */
export function codeAt(key: string, now: Date): string {
  return generatorOf(key).generate({ timestamp: now.getTime() });
}
