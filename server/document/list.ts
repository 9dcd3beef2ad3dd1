import type { Reader } from '@/db/client';
import type { IsoDate } from '@/domain/shared/dates';
import type { SubmissionStatus } from '@/domain/submission/status';
import { paths, placeOf } from '@/lib/paths';
import { listBallots } from '../ballot/queries';
import type { BlocYearScope } from '../bloc/queries';
import { findBulletin } from '../bulletin/queries';
import { listMinutesSignatures, type Conference } from '../conference/queries';
import { findVersion, listSignatures, listYearAnnexes } from '../covenant/queries';
import { findHandover } from '../leadership/queries';
import { findPublication } from '../result/queries';
import type { RecordedDecision, Submission } from '../submission/queries';

export type DocumentKind =
  | 'letter'
  | 'nomineeList'
  | 'decision'
  | 'ranking'
  | 'tally'
  | 'conferenceMinutes'
  | 'handoverMinutes'
  | 'covenant'
  | 'annex'
  | 'bulletin';

/** How a paper stands: not there yet, in work, on its way, or official. */
export type DocumentState =
  | SubmissionStatus
  | 'none'
  | 'recorded'
  | 'published'
  | 'prepared'
  | 'counted'
  | 'confirmed'
  | 'unsigned'
  | 'signed'
  | 'signing'
  | 'complete'
  | 'voided';

export type DocumentListed = {
  readonly kind: DocumentKind;
  /** Where there may be several: the number of the ballot, of the annex. */
  readonly number: number | null;
  readonly state: DocumentState;
  /** The day it bears, or the day of its state. */
  readonly on: IsoDate | null;
  readonly href: string | null;
  /** A file to be saved rather than a page. */
  readonly file: boolean;
};

type Known = {
  readonly submission: Submission | null;
  readonly decision: RecordedDecision | null;
  readonly conference: Conference | null;
};

/** The papers of a bloc year with their state, in the order they come to be (domain 11.1). A constant number of queries. */
export async function listDocuments(reader: Reader, scope: BlocYearScope, known: Known): Promise<DocumentListed[]> {
  const place = placeOf(scope);
  const publication = await findPublication(reader, scope);
  const ballots = await listBallots(reader, scope);
  const signed = (await listMinutesSignatures(reader, scope)).length === 2;
  const handover = await findHandover(reader, scope);
  const covenant = await findVersion(reader, scope);
  const signatures = covenant ? await listSignatures(reader, covenant.id) : [];
  const bulletin = await findBulletin(reader, scope);
  const { submission, decision, conference } = known;
  const page = { number: null, file: false } as const;
  const letter = {
    number: null,
    state: submission?.status ?? 'none',
    on: submission?.datedOn ?? null,
    file: true,
  } as const;
  return [
    {
      ...page,
      kind: 'covenant',
      state: covenant ? (covenant.completedAt ? 'complete' : 'signing') : 'none',
      on: covenant ? (signatures.at(-1)?.signedOn ?? covenant.frozenOn) : null,
      href: covenant ? paths.covenant(place) : null,
    },
    ...(await listYearAnnexes(reader, scope)).map(({ version, frozenOn, completedAt, voidedAt }): DocumentListed => ({
      kind: 'annex',
      number: version,
      file: false,
      state: voidedAt ? 'voided' : completedAt ? 'complete' : 'signing',
      on: frozenOn,
      href: paths.annex(place, version),
    })),
    {
      number: null,
      file: true,
      kind: 'ranking',
      state: publication ? 'published' : 'none',
      on: publication?.publishedOn ?? null,
      href: publication ? paths.export('ranking', place) : null,
    },
    ...ballots.map((ballot): DocumentListed => ({
      kind: 'tally',
      number: ballot.number,
      file: false,
      state: ballot.status,
      on: ballot.countedOn,
      href: paths.ballot(place, ballot.number),
    })),
    {
      ...page,
      kind: 'conferenceMinutes',
      state: conference?.closedAt ? (signed ? 'signed' : 'unsigned') : 'none',
      on: conference?.closedAt ? conference.heldOn : null,
      href: conference?.openedAt ? paths.conference(place) : null,
    },
    {
      ...page,
      kind: 'handoverMinutes',
      state: handover ? (handover.completedAt ? 'signed' : 'unsigned') : 'none',
      on: handover?.completedOn ?? null,
      href: handover ? (handover.completedAt ? `${paths.leadership(place)}/minutes` : paths.leadership(place)) : null,
    },
    { ...letter, kind: 'letter', href: submission ? paths.export('submission-letter', place) : null },
    { ...letter, kind: 'nomineeList', href: submission ? paths.export('nominee-list', place) : null },
    {
      ...page,
      kind: 'decision',
      state: decision ? 'recorded' : 'none',
      on: decision?.decidedOn ?? null,
      href: decision ? `${paths.register}?year=${scope.year}` : null,
    },
    {
      ...page,
      kind: 'bulletin',
      state: bulletin ? 'published' : 'none',
      on: bulletin?.publishedOn ?? null,
      href: conference ? paths.bulletin(place) : null,
    },
  ];
}
