import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { awardForms } from '@/db/schema/award';
import { ballotNominees, ballots, ballotTellers } from '@/db/schema/ballot';
import { attendances } from '@/db/schema/conference';
import { individuals, units } from '@/db/schema/history';
import { nominations } from '@/db/schema/nomination';
import { people } from '@/db/schema/person';
import { ownPartOf, type OwnPart } from '@/domain/ballot/own-vote';
import type { NominationStatus } from '@/domain/nomination/status';
import { nomineeName, type SubjectKind } from '@/domain/nominee/subject';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';

type BallotRow = typeof ballots.$inferSelect;

export type BallotNominee = {
  readonly id: string;
  readonly nominationId: string;
  readonly nominationNumber: number;
  readonly agencyId: string;
  /** Whom the nomination is for, under the name its agency bore: the agency, a unit inside it or a person. */
  readonly agency: string;
  readonly subjectKind: SubjectKind;
  /** Where the nomination stands. */
  readonly nomination: NominationStatus;
  readonly position: number;
  readonly yes: number | null;
  readonly writtenYes: number | null;
  /** How its own agency takes part: as it was counted, before that as the roll stands. */
  readonly ownPart: OwnPart;
};

type BallotTeller = {
  readonly personId: string;
  readonly name: string;
  readonly agencyId: string;
  readonly agency: string;
  readonly postAtTime: string;
  readonly confirmedOn: string | null;
  readonly confirmedAt: Date | null;
};

/** A ballot with what is voted on and who counts it. */
export type Ballot = BallotRow & {
  readonly form: { readonly code: string; readonly name: string };
  readonly nominees: readonly BallotNominee[];
  readonly tellers: readonly BallotTeller[];
};

/** The ballots of a year in the order of their numbers, with nominees and tellers. */
export async function listBallots(reader: Reader, scope: BlocYearScope): Promise<Ballot[]> {
  return readBallots(reader, scope);
}

/** One ballot by its number within the year, or null. */
export async function findBallot(reader: Reader, scope: BlocYearScope, number: number): Promise<Ballot | null> {
  const [ballot] = await readBallots(reader, scope, number);
  return ballot ?? null;
}

/** One ballot by its number within the year. Refusal: `ballot.notFound`. */
export async function getBallot(reader: Reader, scope: BlocYearScope, number: number): Promise<Ballot> {
  const ballot = await findBallot(reader, scope, number);
  if (!ballot) throw new RefusedError({ code: 'ballot.notFound', params: { number } }, false);
  return ballot;
}

async function readBallots(reader: Reader, scope: BlocYearScope, number?: number): Promise<Ballot[]> {
  const wanted = and(eq(ballots.blocYearId, scope.id), number === undefined ? undefined : eq(ballots.number, number));
  const rows = await reader
    .select({ ballot: ballots, form: { code: awardForms.code, name: awardForms.name } })
    .from(ballots)
    .innerJoin(awardForms, eq(awardForms.id, ballots.formId))
    .where(wanted)
    .orderBy(asc(ballots.number));
  const nomineeRows = await reader
    .select({
      ballotId: ballotNominees.ballotId,
      id: ballotNominees.id,
      nominationId: nominations.id,
      nominationNumber: nominations.number,
      agencyId: nominations.agencyId,
      agency: agencyVersions.name,
      subjectKind: nominations.subjectKind,
      unit: units.name,
      individual: { name: individuals.name, post: individuals.post },
      nomination: nominations.status,
      position: ballotNominees.position,
      yes: ballotNominees.yes,
      writtenYes: ballotNominees.writtenYes,
      ownPart: ballotNominees.ownPart,
      attendance: attendances.attendance,
    })
    .from(ballotNominees)
    .innerJoin(ballots, eq(ballots.id, ballotNominees.ballotId))
    .innerJoin(nominations, eq(nominations.id, ballotNominees.nominationId))
    .innerJoin(agencyVersions, eq(agencyVersions.id, nominations.agencyVersionId))
    .leftJoin(units, eq(units.id, nominations.unitId))
    .leftJoin(individuals, eq(individuals.id, nominations.individualId))
    .leftJoin(
      attendances,
      and(eq(attendances.conferenceId, ballots.conferenceId), eq(attendances.agencyId, nominations.agencyId)),
    )
    .where(wanted)
    .orderBy(asc(ballotNominees.position));
  const tellerRows = await reader
    .select({
      ballotId: ballotTellers.ballotId,
      personId: ballotTellers.personId,
      name: people.name,
      agencyId: ballotTellers.agencyId,
      postAtTime: ballotTellers.postAtTime,
      confirmedOn: ballotTellers.confirmedOn,
      confirmedAt: ballotTellers.confirmedAt,
    })
    .from(ballotTellers)
    .innerJoin(ballots, eq(ballots.id, ballotTellers.ballotId))
    .innerJoin(people, eq(people.id, ballotTellers.personId))
    .where(wanted)
    .orderBy(asc(ballotTellers.position));

  const names = new Map(scope.everybody.map((member) => [member.agencyId, member.name]));
  return rows.map(({ ballot, form }) => ({
    ...ballot,
    form,
    nominees: nomineeRows
      .filter(({ ballotId }) => ballotId === ballot.id)
      .map(({ attendance, ownPart, unit, individual, ...nominee }) => ({
        ...nominee,
        agency: nomineeName({ ...nominee, unit, individual }),
        ownPart: ownPart ?? ownPartOf(attendance ?? undefined),
      })),
    tellers: tellerRows
      .filter(({ ballotId }) => ballotId === ballot.id)
      .map((teller) => ({ ...teller, agency: names.get(teller.agencyId) ?? '' })),
  }));
}
