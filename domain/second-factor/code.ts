import { allow, refuse, type Decision } from '../shared/refusal';

/** A step of time, in seconds; RFC 6238. */
export const stepSeconds = 30;

/** The step a moment lies in, counted from 1970. */
export function stepAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1000 / stepSeconds);
}

/**
 * Whether a code may be taken, given the step it is of (null: of none near now) and the step of the last code taken. Answers the step to
 * keep. Refusals at the field `code`: `secondFactor.wrongCode`, `secondFactor.codeUsed`. Source: RFC 6238 5.2, a code is taken once.
 */
export function mayTake(step: number | null, lastStep: number): Decision<number> {
  if (step === null) return refuse('secondFactor.wrongCode', undefined, 'code');
  return step > lastStep ? allow(step) : refuse('secondFactor.codeUsed', undefined, 'code');
}

/** The letters of a recovery code: none that is taken for another (Crockford). Sixteen of them are 80 bits. */
export const recoveryAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const recoveryLength = 16;
export const recoveryCount = 10;

/** What somebody typed, as six figures of the telephone or as a recovery code in one form; null for neither. */
export function readCode(typed: string): { readonly kind: 'app' | 'recovery'; readonly code: string } | null {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.-]/g, '');
  if (/^\d{6}$/.test(bare)) return { kind: 'app', code: bare };
  const code = bare.replaceAll('O', '0').replace(/[IL]/g, '1');
  const fits = code.length === recoveryLength && [...code].every((letter) => recoveryAlphabet.includes(letter));
  return fits ? { kind: 'recovery', code } : null;
}
