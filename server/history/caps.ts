import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies } from '@/db/schema/agency';
import { yearRatings } from '@/db/schema/history';
import type { AgencyKind } from '@/domain/agency/kind';
import { excellentCap } from '@/domain/eligibility/yearly-rating';
import type { Finding } from '@/domain/shared/finding';
import type { BlocYearScope } from '../bloc/queries';
import { readLaw } from '../eligibility/law';

/**
 * How the excellent of the year stand to the cap among like bodies, for each kind of body among the members: by what is on record, which is
 * never said to be all of them, so a human is always told. Nothing before the regulation. Source: Regulation 366-QĐ/TW 1.5 (rule B-03).
 */
export async function readCaps(
  reader: Reader,
  scope: BlocYearScope,
): Promise<readonly { readonly kind: AgencyKind; readonly finding: Finding }[]> {
  const law = await readLaw(reader, scope.on, { province: scope.bloc.province, blocKind: scope.bloc.kind });
  const rows = await reader
    .select({ kind: agencies.kind, rating: yearRatings.rating })
    .from(yearRatings)
    .innerJoin(agencies, eq(agencies.id, yearRatings.agencyId))
    .where(and(eq(yearRatings.year, scope.year), isNull(yearRatings.withdrawnAt)));
  const kinds = [...new Set(scope.members.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const like = rows.filter((row) => row.kind === kind);
    const rated = (rating: string) => like.filter((row) => row.rating === rating).length;
    const finding = excellentCap({ excellent: rated('excellent'), good: rated('good'), all: false }, law);
    return finding && like.length > 0 ? [{ kind, finding }] : [];
  });
}
