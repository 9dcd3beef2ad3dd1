import { allow, refuse, type Decision } from '../shared/refusal';
import { covenantStatus, mayPass, type VersionFacts } from './status';

/**
 * Whether a frozen text, also a complete one, may be opened again, which voids it and its signatures.
 * Refusals: `covenant.notFrozen`, `covenant.yearRanked` once the year was judged by it. Source: trust 3.2; a new version is a new text to
 * be signed by all.
 */
export function mayReopen(version: VersionFacts | null, published: boolean): Decision {
  if (!mayPass(covenantStatus(version), 'drafting')) return refuse('covenant.notFrozen');
  return published ? refuse('covenant.yearRanked') : allow();
}
