import { allow, refuse, type Decision } from '../shared/refusal';
import { covenantStatus, mayPass, type VersionFacts } from './status';

/**
 * Whether a frozen text, also a complete one, may be opened again, which voids it and its signatures.
 * Refusal: `covenant.notFrozen`. Source: trust 3.2; a new version is a new text to be signed by all.
 */
export function mayReopen(version: VersionFacts | null): Decision {
  return mayPass(covenantStatus(version), 'drafting') ? allow() : refuse('covenant.notFrozen');
}
