import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { ballots, ballotTellers } from '@/db/schema/ballot';
import { blocs, blocYears, leaderships } from '@/db/schema/bloc';
import { leadershipNow } from '@/domain/bloc/bloc-year';
import type { Hat } from '@/domain/person/hat';
import { needsSecondFactor } from '@/domain/second-factor/required';
import type { IsoDate } from '@/domain/shared/dates';

/** Whether somebody has to have a second factor in a real installation, whichever hat is worn. Two queries. */
export async function isSecondFactorRequired(
  reader: Reader,
  personId: string,
  held: readonly Hat[],
  on: IsoDate,
): Promise<boolean> {
  const agencyIds = held.flatMap(({ agencyId }) => agencyId ?? []);
  const [leadingAgencyIds, named] = await Promise.all([
    listLeading(reader, agencyIds),
    countsABallot(reader, personId),
  ]);
  return needsSecondFactor({ held, leadingAgencyIds, countsABallot: named, on });
}

/** Those of the agencies that lead a bloc now. */
async function listLeading(reader: Reader, agencyIds: readonly string[]): Promise<string[]> {
  if (agencyIds.length === 0) return [];
  const theirs = reader
    .select({ blocId: leaderships.blocId })
    .from(leaderships)
    .where(inArray(leaderships.agencyId, [...agencyIds]));
  const rows = await reader
    .select({
      blocId: leaderships.blocId,
      agencyId: leaderships.agencyId,
      role: leaderships.role,
      from: leaderships.from,
      startedAt: leaderships.startedAt,
      year: blocYears.year,
    })
    .from(leaderships)
    .innerJoin(blocYears, eq(blocYears.id, leaderships.blocYearId))
    .innerJoin(blocs, eq(blocs.id, leaderships.blocId))
    .where(and(inArray(leaderships.blocId, theirs), isNull(blocs.replacedAt), isNull(blocs.rehearsalOn)));
  const ofBloc = Map.groupBy(rows, ({ blocId }) => blocId);
  return [...ofBloc.values()].flatMap((own) => leadershipNow(own).leadingAgencyId ?? []);
}

async function countsABallot(reader: Reader, personId: string): Promise<boolean> {
  const open = await reader
    .select({ id: ballots.id })
    .from(ballotTellers)
    .innerJoin(ballots, eq(ballots.id, ballotTellers.ballotId))
    .innerJoin(blocs, eq(blocs.id, ballots.blocId))
    .where(
      and(
        eq(ballotTellers.personId, personId),
        ne(ballots.status, 'confirmed'),
        isNull(blocs.replacedAt),
        isNull(blocs.rehearsalOn),
      ),
    )
    .limit(1);
  return open.length > 0;
}
