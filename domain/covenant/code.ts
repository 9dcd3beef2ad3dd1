import { groupCode } from '@/lib/format';

/** The first twelve hex digits of a content's SHA-256 in groups people can read aloud: "4F9A-11C2-77B0". */
export function contentCode(sha256: string): string {
  return groupCode(sha256.slice(0, 12));
}

/** The letters of a verify code: no I, L, O and U, so that nothing is misread from paper. */
export const verifyAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const verifyLength = 12;

/** A verify code in groups: "K7QD-1M2N-3P4R". */
export function shownVerifyCode(code: string): string {
  return groupCode(code);
}

/**
 * A verify code as somebody typed it from paper, in the letters it was made of: spaces and hyphens do not count, nor does the case, and
 * what is easily misread is taken for what it is (I and L for 1, O for 0). Null for what is none.
 */
export function readVerifyCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]+/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  return code.length === verifyLength && [...code].every((letter) => verifyAlphabet.includes(letter)) ? code : null;
}
