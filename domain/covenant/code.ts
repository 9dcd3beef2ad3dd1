import { groupCode } from '@/lib/format';

/** The first twelve hex digits of a content's SHA-256 in groups people can read aloud: "4F9A-11C2-77B0". */
export function contentCode(sha256: string): string {
  return groupCode(sha256.slice(0, 12));
}
