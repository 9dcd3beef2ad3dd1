import { deadlineKinds, type DeadlineKind } from '../plan/deadline';
import type { IsoDate } from '../shared/dates';
import type { SubmissionStatus } from '../submission/status';
import { lateAgencies } from './lateness';
import type { BlocKind, BlocLevel } from './register';
import type { Standing } from './standing';
import { stationKeys, stations, type StationKey } from './stations';

/** One bloc in one year, side by side with the others of the province. */
export type ComparedBloc = {
  readonly blocId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: BlocKind;
  readonly level: BlocLevel;
  readonly members: number;
  readonly leader: string | null;
  /** The station the year stands at, null when all of it is done. */
  readonly station: StationKey | null;
  /** Its number from 1; one more than there are stations when all is done. */
  readonly step: number;
  readonly next: { readonly kind: DeadlineKind; readonly on: IsoDate } | null;
  /** Short names of the agencies that are late. */
  readonly late: readonly string[];
  readonly signed: number;
  readonly parties: number;
  /** The day the last one signed. */
  readonly signedOn: IsoDate | null;
  readonly sheets: number;
  readonly nominations: number;
  readonly dossier: SubmissionStatus | null;
  readonly decidedOn: IsoDate | null;
  readonly awards: number;
};

type Year = {
  readonly blocId: string;
  readonly on: IsoDate;
  readonly bloc: { readonly slug: string; readonly name: string; readonly kind: BlocKind; readonly level: BlocLevel };
  readonly members: readonly { readonly agencyId: string; readonly shortName: string }[];
  readonly everybody: readonly { readonly agencyId: string; readonly shortName: string }[];
  readonly leaders: readonly { readonly agencyId: string; readonly role: 'leader' | 'deputy' }[];
};

/** Reads what is compared from where a year stands; `signedOn` and `awards` are known from elsewhere. */
export function compared(
  year: Year,
  standing: Standing,
  { signedOn, awards }: { readonly signedOn: IsoDate | null; readonly awards: number },
): ComparedBloc {
  const { bloc, members, everybody, on } = year;
  const names = new Map(everybody.map(({ agencyId, shortName }) => [agencyId, shortName]));
  const present = stations(standing, members.length, on).findIndex(({ state }) => state === 'present');
  const leader = year.leaders.find(({ role }) => role === 'leader');
  const late = lateAgencies(standing, { on, memberAgencyIds: members.map(({ agencyId }) => agencyId) });
  const proposed = standing.nominations.filter(({ status }) => status !== 'withdrawn' && status !== 'draft');
  return {
    blocId: year.blocId,
    slug: bloc.slug,
    name: bloc.name,
    kind: bloc.kind,
    level: bloc.level,
    members: members.length,
    leader: (leader && names.get(leader.agencyId)) ?? null,
    station: stationKeys[present] ?? null,
    step: present < 0 ? stationKeys.length + 1 : present + 1,
    next: nextDeadline(standing, on),
    late: late.flatMap((agencyId) => names.get(agencyId) ?? []),
    signed: standing.covenant?.signedAgencyIds.length ?? 0,
    parties: standing.covenant?.partyAgencyIds.length ?? members.length,
    signedOn: standing.covenant?.completedAt ? signedOn : null,
    sheets: standing.selfAssessments.filter(({ status }) => status === 'submitted').length,
    nominations: proposed.length,
    dossier: standing.submission?.status ?? null,
    decidedOn: standing.decidedOn,
    awards,
  };
}

function nextDeadline({ deadlines }: Standing, on: IsoDate): ComparedBloc['next'] {
  const ahead = deadlineKinds.flatMap((kind) => {
    const day = deadlines[kind];
    return day !== undefined && day >= on ? [{ kind, on: day }] : [];
  });
  return ahead.toSorted((a, b) => a.on.localeCompare(b.on))[0] ?? null;
}

export const comparisonOrders = [
  'name',
  'members',
  'step',
  'next',
  'late',
  'signed',
  'sheets',
  'nominations',
  'awards',
] as const;
export type ComparisonOrder = { readonly by: (typeof comparisonOrders)[number]; readonly direction: 'up' | 'down' };

/** Blocs in an order; equal ones by name. A share of signatures is compared as one, whole numbers as they are. */
export function inOrder(blocs: readonly ComparedBloc[], { by, direction }: ComparisonOrder): ComparedBloc[] {
  const sign = direction === 'up' ? 1 : -1;
  const byName = new Intl.Collator('vi');
  return blocs.toSorted(
    (a, b) =>
      (by === 'name' ? 0 : sign * compare(by, a, b)) || (by === 'name' ? sign : 1) * byName.compare(a.name, b.name),
  );
}

/** Later than every day: a bloc with no deadline ahead stands last. */
const never = '9999-12-31';

function compare(by: Exclude<ComparisonOrder['by'], 'name'>, a: ComparedBloc, b: ComparedBloc): number {
  switch (by) {
    case 'next':
      return (a.next?.on ?? never).localeCompare(b.next?.on ?? never);
    case 'late':
      return a.late.length - b.late.length;
    case 'signed':
      return a.signed * b.parties - b.signed * a.parties;
    case 'members':
    case 'step':
    case 'sheets':
    case 'nominations':
    case 'awards':
      return a[by] - b[by];
  }
}

export type ComparisonFilter = {
  readonly kind: BlocKind | null;
  readonly level: BlocLevel | null;
  readonly lateOnly: boolean;
};

/** The blocs that fit what was asked for. */
export function narrowed(blocs: readonly ComparedBloc[], { kind, level, lateOnly }: ComparisonFilter): ComparedBloc[] {
  return blocs.filter(
    (bloc) =>
      (kind === null || bloc.kind === kind) &&
      (level === null || bloc.level === level) &&
      (!lateOnly || bloc.late.length > 0),
  );
}
