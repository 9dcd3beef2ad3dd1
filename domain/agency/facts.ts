import { covers, type IsoDate, type Period } from '../shared/dates';
import type { AgencyKind } from './kind';

/** The name and parent an agency bore through a stretch of days. */
export type AgencyVersion = Period & {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId: string | null;
};

export type AgencyFacts = {
  readonly id: string;
  readonly code: string;
  readonly kind: AgencyKind;
  /** Earliest first; they never overlap. */
  readonly versions: readonly AgencyVersion[];
};

/** Every agency on record, by its id. */
export type Register = ReadonlyMap<string, AgencyFacts>;

/** From its first day to its last, null while it goes on. */
export function lifeOf({ versions }: AgencyFacts): Period | null {
  const [first, last] = [versions[0], versions.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** The version an agency bears on a day, or null where it does not exist. */
export function versionOn({ versions }: AgencyFacts, on: IsoDate): AgencyVersion | null {
  return versions.find((version) => covers(version, on)) ?? null;
}

/** The name to call an agency by: that of the day, else the nearest before it, else its first. */
export function nameOf({ versions, code }: AgencyFacts, on: IsoDate): string {
  return (versions.findLast(({ from }) => from <= on) ?? versions[0])?.name ?? code;
}
