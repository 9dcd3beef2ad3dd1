import { sightsOf, type Sights } from '@/domain/nomination/visibility';
import type { ActorFacts } from '@/domain/person/actor';
import type { BlocYearScope } from '../bloc/queries';
import type { Nomination } from './queries';

/** A nomination as one reader sees it: what the table hides is not there at all. */
export type SeenNomination = Nomination & { readonly sights: Sights };

/** Takes out of a nomination what the table of visibility hides from a reader, and says of each field whether and why. */
export function redact(actor: ActorFacts, scope: BlocYearScope, nomination: Nomination): SeenNomination {
  const sights = sightsOf(actor, scope, nomination);
  const shown = (field: keyof Sights) => sights[field] === 'shown';
  return {
    ...nomination,
    sights,
    achievement: shown('achievement') ? nomination.achievement : '',
    findings: shown('findings') ? nomination.findings : null,
    given: shown('opinions') ? nomination.given : [],
    opinionsFrom: shown('givers') ? nomination.opinionsFrom : [],
    conflicts: shown('conflicts') ? nomination.conflicts : [],
  };
}
