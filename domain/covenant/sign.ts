import { allow, refuse, type Decision } from '../shared/refusal';
import type { VersionFacts } from './status';

export type SigningFacts = {
  readonly version: VersionFacts & { readonly sha256: string };
  /** Whether the agency is named in the frozen text. */
  readonly isParty: boolean;
  readonly signed: boolean;
};

/**
 * Whether an agency may still answer this version, by signing or refusing. Refusals: `covenant.reopened` for a voided version,
 * `covenant.notParty`, `covenant.alreadySigned`. Source: domain 10.2, once per agency.
 */
export function mayAnswer({ version, isParty, signed }: SigningFacts): Decision {
  if (version.voidedAt) return refuse('covenant.reopened');
  if (!isParty) return refuse('covenant.notParty');
  return signed ? refuse('covenant.alreadySigned') : allow();
}

/**
 * Whether an agency may sign the text with this hash. Refusals: those of `mayAnswer`, and `covenant.changed` when the text that was
 * read is not the one to be signed (trust 3.2: what you see is what you sign).
 */
export function maySign(facts: SigningFacts, readSha256: string): Decision {
  const answer = mayAnswer(facts);
  if (!answer.ok) return answer;
  return readSha256 === facts.version.sha256 ? allow() : refuse('covenant.changed');
}

/** Whether every party has signed. */
export function isComplete(parties: readonly string[], signed: ReadonlySet<string>): boolean {
  return parties.length > 0 && parties.every((code) => signed.has(code));
}
