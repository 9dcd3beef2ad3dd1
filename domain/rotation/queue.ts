import { holds } from '../nomination/hold';
import type { IsoDate } from '../shared/dates';
import type { Finding } from '../shared/finding';
import type { Undecided } from './lineage';
import { heldBack, roundOf, rotationOf, yearsLed, type HeldBack, type Rotation, type Round } from './round';
import type { RotationFacts } from './facts';

/** A member in the order in which they lead, with what keeps it from leading in the year. */
export type Queued = {
  readonly agencyId: string;
  readonly position: number;
  /** The day it came to the end of the queue: the end of its last term, or the day it joined. */
  readonly since: IsoDate;
  readonly lastLed: number | null;
  readonly joinedOn: IsoDate | null;
  readonly excluded: readonly (HeldBack | 'ledThisRound')[];
  readonly undecided: readonly Undecided[];
};

export type Queue = { readonly rotation: Rotation; readonly round: Round; readonly order: readonly Queued[] };

/**
 * The order in which the members lead: whoever has waited longest first. Who led goes to its end with the last day of the term, who joins
 * with the day it joined (else those who never led stand first, in their order of protocol); who already led in this round stands behind
 * those who have not. An agency that was passed over keeps its place, so it is next as soon as its reason ends.
 * Source: domain 8.3; docs/decisions on the rotation.
 */
export function queueOf(facts: RotationFacts): Queue {
  const rotation = rotationOf(facts);
  const round = roundOf(rotation);
  const { rules } = rotation;
  const queued = rotation.members.map(({ agencyId, position }): Queued => {
    const lastLed = yearsLed(rotation, agencyId).at(-1) ?? null;
    const joinedOn = joinedOnOf(rotation, agencyId);
    const ended = lastLed === null ? '' : `${lastLed}-12-31`;
    const joined = rules.joinersLast ? (joinedOn ?? '') : '';
    return {
      agencyId,
      position,
      since: joined > ended ? joined : ended,
      lastLed,
      joinedOn,
      excluded: [
        ...heldBack(rotation, agencyId),
        ...(rules.oncePerRound && round.hasLed(agencyId) ? (['ledThisRound'] as const) : []),
      ],
      undecided: rotation.lineage(agencyId).undecided,
    };
  });
  const late = ({ excluded }: Queued) => (excluded.includes('ledThisRound') ? 1 : 0);
  const order = queued.toSorted(
    (a, b) =>
      late(a) - late(b) ||
      a.since.localeCompare(b.since) ||
      a.position - b.position ||
      a.agencyId.localeCompare(b.agencyId),
  );
  return { rotation, round, order };
}

/** The day an agency came for the last time, or the one in whose place it stands, where that is earlier. */
function joinedOnOf({ stays, on, year, lineage }: Rotation, agencyId: string): IsoDate | null {
  const until = on > `${year}-12-31` ? on : `${year}-12-31`;
  const latest = lineage(agencyId).counted.flatMap((counted) => {
    const came = stays.filter((stay) => stay.agencyId === counted && stay.from <= until).map(({ from }) => from);
    return came.toSorted().at(-1) ?? [];
  });
  return latest.toSorted()[0] ?? null;
}

/** The first day on record: whoever belonged then did not join on it, as far as anybody can tell. */
export function firstDayOf({ stays }: Pick<Rotation, 'stays'>): IsoDate {
  return stays.map(({ from }) => from).toSorted()[0] ?? '';
}

/** Each condition an agency was judged by, met or not, with the fact and the clause; the clause says where it is only practice. */
export function findingsOf({ rotation, round }: Queue, queued: Queued): Finding[] {
  const { agencyId, lastLed, joinedOn, excluded, undecided } = queued;
  const { rules, source, year, skips, holds: stops, on } = rotation;
  const { citation } = source;
  const skip = skips.find((one) => one.role === 'leader' && one.year === year && one.agencyId === agencyId);
  const hold = stops.find((one) => one.agencyId === agencyId && holds(one, on));
  const before = String(year - 1);
  return [
    ...undecided.map(({ on: day, ancestorAgencyIds }): Finding => ({
      verdict: 'needsHuman',
      code: 'rotationHeirUndecided',
      params: { on: day, agencies: ancestorAgencyIds.join(' ') },
    })),
    ...rotation.lineage(agencyId).decisions.map(({ ancestorAgencyId, paper }): Finding => ({
      verdict: 'pass',
      code: ancestorAgencyId ? 'rotationInPlaceOf' : 'rotationOwnPlace',
      params: ancestorAgencyId ? { agencies: ancestorAgencyId } : {},
      citation: paper,
    })),
    lastLed !== null
      ? { verdict: 'pass', code: 'rotationLastLed', params: { year: String(lastLed) }, citation }
      : joinedOn && rules.joinersLast && joinedOn > firstDayOf(rotation)
        ? { verdict: 'pass', code: 'rotationJoinedAtEnd', params: { joinedOn }, citation }
        : { verdict: 'pass', code: 'rotationNeverLed', citation },
    ...(skip
      ? [
          {
            verdict: 'fail',
            code: 'rotationSkipped',
            params: { year: String(year), reason: skip.reason },
            citation: skip.basis,
          } satisfies Finding,
        ]
      : []),
    ...(rules.notTwiceInARow
      ? [
          excluded.includes('ledLastYear')
            ? ({ verdict: 'fail', code: 'rotationLedLastYear', params: { year: before }, citation } as const)
            : ({ verdict: 'pass', code: 'rotationNotLastYear', params: { year: before }, citation } as const),
        ]
      : []),
    ...(rules.notUnderDiscipline
      ? [
          hold
            ? ({
                verdict: 'fail',
                code: 'rotationOnHold',
                params: { reason: hold.reason, openedOn: hold.openedOn },
                citation,
              } as const)
            : ({ verdict: 'pass', code: 'rotationNoHold', citation } as const),
        ]
      : []),
    ...(rules.oncePerRound
      ? [
          round.hasLed(agencyId)
            ? ({
                verdict: 'fail',
                code: 'rotationLedThisRound',
                params: { year: String(lastLed ?? round.since), since: String(round.since) },
                citation,
              } as const)
            : ({
                verdict: 'pass',
                code: 'rotationDueThisRound',
                params: { since: String(round.since) },
                citation,
              } as const),
        ]
      : []),
  ];
}
