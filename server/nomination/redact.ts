import { withoutDecisions, type DecidedFinding } from '@/domain/eligibility/decided';
import { readsAsSent } from '@/domain/nomination/version';
import { relationOf, sightsOf, type Sights } from '@/domain/nomination/visibility';
import type { ActorFacts } from '@/domain/person/actor';
import type { BlocYearScope } from '../bloc/queries';
import type { Nomination } from './queries';

/** A nomination as one reader sees it: what the table hides is not there at all. */
export type SeenNomination = Nomination & { readonly sights: Sights };

/** Takes out of a nomination what the table of visibility hides from a reader, and says of each field whether and why. */
export function redact(actor: ActorFacts, scope: BlocYearScope, nomination: Nomination): SeenNomination {
  const sights = sightsOf(actor, scope, nomination);
  const shown = (field: keyof Sights) => sights[field] === 'shown';
  const isOwn = relationOf(actor, scope, nomination) === 'ownAgency';
  return {
    ...nomination,
    sights,
    // What is written after a return is its agency's alone.
    achievement:
      shown('achievement') && (nomination.sent || !readsAsSent(nomination.status, isOwn)) ? nomination.achievement : '',
    returnedAt: shown('returns') ? nomination.returnedAt : null,
    sent: null,
    findings: shown('findings') && nomination.findings ? seenFindings(sights, nomination.findings) : null,
    given: shown('opinions') ? nomination.given : [],
    opinionsFrom: shown('givers') ? nomination.opinionsFrom : [],
    conflicts: shown('conflicts') ? nomination.conflicts : [],
  };
}

/** The findings of a nomination as far as a reader sees them: none, those of the rules alone, or with what people decided. */
export function seenFindings(sights: Sights, findings: readonly DecidedFinding[]): DecidedFinding[] {
  if (sights.findings !== 'shown') return [];
  return sights.decisions === 'shown' ? [...findings] : withoutDecisions(findings);
}
