import type { CeremonyStage } from '../ceremony/ceremony';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { SigningMethod, SigningRules } from './method';
import type { VersionFacts } from './status';

export type SigningFacts = {
  readonly version: VersionFacts & { readonly sha256: string };
  /** Whether the agency is named in the frozen text. */
  readonly isParty: boolean;
  readonly signed: boolean;
  /** It is an annex, and the year was ranked before all had signed it. */
  readonly tooLate: boolean;
};

/** What besides decides whether an agency may sign now. */
export type RoomFacts = SigningFacts & {
  readonly rules: SigningRules;
  /** The text waits for its ceremony. */
  readonly atCeremony: boolean;
  readonly stage: CeremonyStage;
  /** Whether the agency leads the bloc, and how many others have not signed. */
  readonly leads: boolean;
  readonly othersMissing: number;
};

/**
 * Whether an agency may still answer this version, by signing or refusing. Refusals: `covenant.reopened` for a voided version,
 * `covenant.notParty`, `covenant.alreadySigned`, `annex.rankedMeanwhile`: what a year was judged by is not changed afterwards. Source:
 * domain 10.2, once per agency.
 */
export function mayAnswer({ version, isParty, signed, tooLate }: SigningFacts): Decision {
  if (version.voidedAt) return refuse('covenant.reopened');
  if (!isParty) return refuse('covenant.notParty');
  if (signed) return refuse('covenant.alreadySigned');
  return tooLate ? refuse('annex.rankedMeanwhile') : allow();
}

/**
 * Whether the room is open for an agency: what its head finds before reading. Refusals: those of `mayAnswer`,
 * `covenant.awaitsCeremony`, `covenant.paused`, `covenant.leaderLast` with how many are missing. Source: trust 3.3 (the leader last),
 * 3.7.
 */
export function mayEnter(facts: RoomFacts): Decision {
  const answer = mayAnswer(facts);
  if (!answer.ok) return answer;
  if (facts.stage === 'paused') return refuse('covenant.paused');
  if (facts.atCeremony && facts.stage === 'notBegun') return refuse('covenant.awaitsCeremony');
  if (facts.rules.leaderLast && facts.leads && facts.othersMissing > 0)
    return refuse('covenant.leaderLast', { count: facts.othersMissing });
  return allow();
}

/**
 * Whether an agency may sign the text with this hash in this way. Refusals: those of `mayEnter`, `covenant.changed` when the text that
 * was read is not the one to be signed (trust 3.2: what you see is what you sign), `covenant.methodClosed`, and `covenant.unread`
 * where its end was not reached.
 */
export function maySign(
  facts: RoomFacts,
  { sha256, method, read }: { readonly sha256: string; readonly method: SigningMethod; readonly read: boolean },
): Decision {
  const answer = mayAnswer(facts);
  if (!answer.ok) return answer;
  if (sha256 !== facts.version.sha256) return refuse('covenant.changed');
  const enter = mayEnter(facts);
  if (!enter.ok) return enter;
  if (!facts.rules.methods.includes(method)) return refuse('covenant.methodClosed');
  return read || method === 'paper' ? allow() : refuse('covenant.unread');
}

/** Whether every party has signed. */
export function isComplete(parties: readonly string[], signed: ReadonlySet<string>): boolean {
  return parties.length > 0 && parties.every((code) => signed.has(code));
}
