import { addDays, covers, type IsoDate, type Period } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';

export const blocKinds = ['khoi', 'cum'] as const;
export type BlocKind = (typeof blocKinds)[number];

/** Who founds blocs: the chairman of the province, or with the chairman's authority a department or a commune (domain 8.2). */
export const blocLevels = ['province', 'department', 'commune'] as const;
export type BlocLevel = (typeof blocLevels)[number];

/** What a bloc is called and when it exists. */
export type BlocLife = {
  readonly name: string;
  readonly foundedOn: IsoDate;
  /** Its last day, null while it exists. */
  readonly dissolvedOn: IsoDate | null;
};

/** A name a bloc bore before its present one. */
export type FormerName = Period & { readonly name: string; readonly to: IsoDate };

/** A name of a bloc with the days it is borne. */
export type BlocName = Period & { readonly name: string };

/** All the names of a bloc, earliest first; the present one since the last change. */
export function namesOf(
  { name, foundedOn }: Pick<BlocLife, 'name' | 'foundedOn'>,
  former: readonly FormerName[],
): BlocName[] {
  const before = former.toSorted((a, b) => a.from.localeCompare(b.from));
  const last = before.at(-1);
  return [...before, { name, from: last ? addDays(last.to, 1) : foundedOn, to: null }];
}

/** The name a bloc bore on a day; before its first day the first. */
export function nameOn(names: readonly BlocName[], on: IsoDate): string {
  return (names.find((one) => covers(one, on)) ?? names[0])?.name ?? '';
}

type FoundingFacts = {
  readonly today: IsoDate;
  /** Whether a bloc that still exists is called the same. */
  readonly nameTaken: boolean;
};

/**
 * All that is wrong with the founding of a bloc, each at its field: `bloc.nameWithoutLetters`, `bloc.nameTaken`, `bloc.foundedInFuture`,
 * `bloc.decidedAfterFounding`. Source: domain 8.2, a bloc stands on a decision of the chairman.
 */
export function foundingFaults(
  { name, foundedOn, decidedOn }: { name: string; foundedOn: IsoDate; decidedOn: IsoDate | null },
  { today, nameTaken }: FoundingFacts,
): Refusal[] {
  return [
    ...(hasLetters(name) ? [] : [{ code: 'bloc.nameWithoutLetters', field: 'name' }]),
    ...(nameTaken ? [{ code: 'bloc.nameTaken', field: 'name' }] : []),
    ...(foundedOn > today ? [{ code: 'bloc.foundedInFuture', params: { today }, field: 'foundedOn' }] : []),
    ...(decidedOn !== null && decidedOn > foundedOn
      ? [{ code: 'bloc.decidedAfterFounding', params: { foundedOn }, field: 'decidedOn' }]
      : []),
  ];
}

/** Whether a name holds a letter or digit, without which it has no address. */
function hasLetters(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

/**
 * Whether a bloc may be called something else from a day on, and through which days it then bore its present name. Refusals at the field
 * concerned: `bloc.nameWithoutLetters`, `bloc.sameName`, `bloc.nameTaken`, `bloc.renamedInFuture`, `bloc.renamedBefore` (with the first
 * day that is free), `bloc.dissolved`.
 */
export function mayRename(
  { name, on }: { readonly name: string; readonly on: IsoDate },
  {
    bloc,
    former,
    today,
    nameTaken,
  }: FoundingFacts & { readonly bloc: BlocLife; readonly former: readonly FormerName[] },
): Decision<FormerName> {
  if (bloc.dissolvedOn !== null && bloc.dissolvedOn < on)
    return refuse('bloc.dissolved', { on: bloc.dissolvedOn }, 'on');
  if (!hasLetters(name)) return refuse('bloc.nameWithoutLetters', undefined, 'name');
  if (name === bloc.name) return refuse('bloc.sameName', undefined, 'name');
  if (nameTaken) return refuse('bloc.nameTaken', undefined, 'name');
  if (on > today) return refuse('bloc.renamedInFuture', { today }, 'on');
  const since =
    former
      .map(({ to }) => addDays(to, 1))
      .toSorted()
      .at(-1) ?? bloc.foundedOn;
  if (on <= since) return refuse('bloc.renamedBefore', { since }, 'on');
  return allow({ name: bloc.name, from: since, to: addDays(on, -1) });
}

/**
 * Whether a bloc may be dissolved with a day, its last one. Refusals at the field `on`: `bloc.dissolved`, `bloc.dissolvedBefore` for a day
 * before its founding, `bloc.composedAfter` where a year that begins later is composed already.
 */
export function mayDissolve(
  bloc: BlocLife,
  { on, latestYear }: { readonly on: IsoDate; readonly latestYear: number | null },
): Decision {
  if (bloc.dissolvedOn !== null) return refuse('bloc.dissolved', { on: bloc.dissolvedOn }, 'on');
  if (on < bloc.foundedOn) return refuse('bloc.dissolvedBefore', { foundedOn: bloc.foundedOn }, 'on');
  if (latestYear !== null && `${latestYear}-01-01` > on)
    return refuse('bloc.composedAfter', { year: String(latestYear) }, 'on');
  return allow();
}
