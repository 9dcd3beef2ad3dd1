import { and, asc, eq, gt } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocYears, leaderships } from '@/db/schema/bloc';
import { acclamations, handoverConfirmations, handoverItems, handovers, recognitions } from '@/db/schema/leadership';
import { people } from '@/db/schema/person';
import { inHall } from '@/domain/conference/attendance';
import type { AcclaimFacts } from '@/domain/leadership/acclaim';
import type { AssignFacts } from '@/domain/leadership/assign';
import { recognitionOf, type Recognition, type RecognitionFacts } from '@/domain/leadership/recognise';
import type { IsoDate } from '@/domain/shared/dates';
import { findAgencyNames } from '../agency/queries';
import { getBlocYear, type BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { findConference, listAttendance, type Conference } from '../conference/queries';

export type Acclamation = typeof acclamations.$inferSelect;
export type HandoverItem = Pick<
  typeof handoverItems.$inferSelect,
  'id' | 'position' | 'label' | 'note' | 'checkedAt'
> & {
  readonly checkedBy: string | null;
};
export type HandoverConfirmation = Pick<
  typeof handoverConfirmations.$inferSelect,
  'side' | 'postAtTime' | 'confirmedOn' | 'confirmedAt'
>;

export type Handover = typeof handovers.$inferSelect & {
  readonly items: readonly HandoverItem[];
  readonly confirmations: readonly HandoverConfirmation[];
};

/** Whom the conference that reviewed this year acclaimed: the leader first, deputies in their order. */
export async function listAcclamations(reader: Reader, scope: BlocYearScope): Promise<Acclamation[]> {
  const rows = await reader.select().from(acclamations).where(eq(acclamations.blocYearId, scope.id));
  return rows.toSorted((a, b) => (a.role === b.role ? a.position - b.position : a.role === 'leader' ? -1 : 1));
}

/** The handover after this year with its checklist and the heads' confirmations, or null while it is not prepared. */
export async function findHandover(reader: Reader, scope: BlocYearScope): Promise<Handover | null> {
  const [handover] = await reader.select().from(handovers).where(eq(handovers.blocYearId, scope.id));
  if (!handover) return null;
  const items = await reader
    .select({
      id: handoverItems.id,
      position: handoverItems.position,
      label: handoverItems.label,
      note: handoverItems.note,
      checkedAt: handoverItems.checkedAt,
      checkedBy: people.name,
    })
    .from(handoverItems)
    .leftJoin(people, eq(people.id, handoverItems.checkedBy))
    .where(eq(handoverItems.handoverId, handover.id))
    .orderBy(asc(handoverItems.position));
  const confirmations = await reader
    .select({
      side: handoverConfirmations.side,
      postAtTime: handoverConfirmations.postAtTime,
      confirmedOn: handoverConfirmations.confirmedOn,
      confirmedAt: handoverConfirmations.confirmedAt,
    })
    .from(handoverConfirmations)
    .where(eq(handoverConfirmations.handoverId, handover.id))
    .orderBy(asc(handoverConfirmations.confirmedAt));
  return { ...handover, items, confirmations };
}

export type RecognitionPaper = Pick<typeof recognitions.$inferSelect, 'number' | 'decidedOn' | 'signer'>;

/** The decision by which the province recognised whom the conference of this year chose, or null. */
async function findRecognition(reader: Reader, scope: BlocYearScope): Promise<RecognitionPaper | null> {
  const { number, decidedOn, signer } = recognitions;
  const [row] = await reader
    .select({ number, decidedOn, signer })
    .from(recognitions)
    .where(eq(recognitions.blocYearId, scope.id));
  return row ?? null;
}

/** What decides whether the province may assign an office of this year, and to whom. */
export async function readAssignFacts(reader: Reader, scope: BlocYearScope): Promise<AssignFacts> {
  const charter = await findCharter(reader, scope);
  const [later] = await reader
    .select({ id: leaderships.id })
    .from(leaderships)
    .innerJoin(blocYears, eq(blocYears.id, leaderships.blocYearId))
    .where(and(eq(leaderships.blocId, scope.blocId), eq(leaderships.role, 'leader'), gt(blocYears.year, scope.year)))
    .limit(1);
  const { year, on, everybody, memberAgencyIds, leadingAgencyId } = scope;
  const leaders = [...scope.leaders, ...scope.toldLeaders];
  const deputies = charter?.deputies ?? 1;
  const laterYearLed = later !== undefined;
  return { year, on, everybody, memberAgencyIds, leaders, deputies, leadingAgencyId, laterYearLed };
}

/** The facts that decide whether somebody may be acclaimed, with the conference and the year it chooses for. */
export type Floor = {
  readonly facts: AcclaimFacts;
  readonly conference: Conference | null;
  readonly planYear: BlocYearScope | null;
  readonly acclamations: readonly Acclamation[];
  /** Whether the charter asks the province to recognise the choice, and whether it has. */
  readonly recognition: Recognition;
  readonly recognised: RecognitionPaper | null;
};

/** What decides whether the province may recognise the choice of a conference. */
export function recognitionFacts({ recognition, acclamations: acclaimed, facts, conference }: Floor): RecognitionFacts {
  return { recognition, acclaimed, deputies: facts.deputies, closed: conference?.closedAt != null };
}

/** How the conference that reviewed this year stands towards its acclamation. */
export async function readFloor(reader: Reader, scope: BlocYearScope, now: Date): Promise<Floor> {
  const conference = await findConference(reader, scope);
  const planYear = conference ? await getBlocYear(reader, conference.planYearId, now) : null;
  const roll = await listAttendance(reader, scope);
  const charter = await findCharter(reader, scope);
  const acclaimed = await listAcclamations(reader, scope);
  const [handover] = await reader
    .select({ completedAt: handovers.completedAt })
    .from(handovers)
    .where(eq(handovers.blocYearId, scope.id));
  const recognised = await findRecognition(reader, scope);
  return {
    conference,
    planYear,
    acclamations: acclaimed,
    recognition: recognitionOf(charter?.leaderChoice ?? null, recognised !== null),
    recognised,
    facts: {
      conference,
      present: roll.filter(({ attendance }) => inHall(attendance)).length,
      threshold: charter?.leadershipThreshold ?? null,
      deputies: charter?.deputies ?? 1,
      planMemberAgencyIds: planYear?.memberAgencyIds ?? [],
      acclaimed,
      recognised: recognised !== null,
      handedOver: Boolean(handover?.completedAt),
    },
  };
}

/** The name an agency bears in a bloc year. */
export function memberName(scope: BlocYearScope, agencyId: string): string {
  const member = scope.everybody.find((one) => one.agencyId === agencyId);
  if (!member) throw new Error(`Agency ${agencyId} is no member of ${scope.year}`);
  return member.name;
}

/** The names the two agencies of a handover bear on a day. */
export async function namesOf(reader: Reader, handover: Handover, on: IsoDate): Promise<{ from: string; to: string }> {
  const names = await findAgencyNames(reader, [handover.fromAgencyId, handover.toAgencyId], on);
  const name = (agencyId: string) => names.get(agencyId)?.name ?? '';
  return { from: name(handover.fromAgencyId), to: name(handover.toAgencyId) };
}
