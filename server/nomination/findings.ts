import type { Reader } from '@/db/client';
import { findingsOf, type NominationFacts } from '@/domain/nomination/findings';
import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import type { Finding } from '@/domain/shared/finding';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { holdsInForce } from '../hold/queries';
import type { Nomination } from './queries';
import { publishedRanking } from '../result/queries';

const live: readonly NominationStatus[] = liveStatuses;

/**
 * What the rules find about each of these nominations on the official day, by nomination id. `all` are the nominations of the year,
 * among which the share of members nominated for the same form is counted. Three reads, whatever their number.
 */
export async function readFindings(
  reader: Reader,
  scope: BlocYearScope,
  nominations: readonly Nomination[],
  all: readonly Nomination[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const ranking = await publishedRanking(reader, scope);
  const charter = await findCharter(reader, scope);
  const holds = await holdsInForce(reader, scope);
  const rules = charter && { ...charter, citation: charter.number ? `Quy chế khối số ${charter.number}` : 'Quy chế khối' };
  const facts = (nomination: Nomination): NominationFacts => {
    const place = ranking?.find(({ agencyId }) => agencyId === nomination.agencyId);
    const proposed = all.filter(
      (one) => one.formCode === nomination.formCode && (live.includes(one.status) || one.id === nomination.id),
    );
    return {
      ground: { code: nomination.groundCode, citation: nomination.groundCitation, verified: nomination.groundVerified },
      place: place && ranking ? { ...place, ranked: ranking.length } : null,
      charter: rules,
      hold: holds.find(({ agencyId }) => agencyId === nomination.agencyId) ?? null,
      nominated: new Set(proposed.map(({ agencyId }) => agencyId)).size,
      members: scope.members.length,
    };
  };
  return new Map(nominations.map((nomination) => [nomination.id, findingsOf(facts(nomination))]));
}
