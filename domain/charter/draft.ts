import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/** How far the charter of a year has come: nothing, a draft, or adopted and locked. */
export type CharterStatus = 'none' | 'drafted' | 'adopted';

/** How far a charter (or a scale of points) has come. */
export function charterStatus({
  adopted,
  draft,
}: {
  readonly adopted: unknown;
  readonly draft: unknown;
}): CharterStatus {
  if (adopted) return 'adopted';
  return draft ? 'drafted' : 'none';
}

/**
 * Whether a draft may be begun. Refusals: `charter.alreadyAdopted`, `charter.alreadyDrafted`, and where it shall be copied
 * `charter.nothingToCopy`. Source: domain 10.1 (a charter is published once, before the year is planned).
 */
export function mayDraftCharter(
  year: number,
  status: CharterStatus,
  { copies, source }: { readonly copies: boolean; readonly source: boolean },
): Decision {
  if (status === 'adopted') return refuse('charter.alreadyAdopted', { year });
  if (status === 'drafted') return refuse('charter.alreadyDrafted', { year });
  return copies && !source ? refuse('charter.nothingToCopy', { year: year - 1 }) : allow();
}

/** Whether a charter may be changed, dropped or adopted: a draft only. Refusals: `charter.noDraft`, `charter.alreadyAdopted`. */
export function mayChangeCharter(year: number, status: CharterStatus): Decision {
  if (status === 'drafted') return allow();
  return refuse(status === 'adopted' ? 'charter.alreadyAdopted' : 'charter.noDraft', { year });
}

/**
 * Whether a charter may be adopted on a day: not after today, not before the year that precedes it. Refusals at the field:
 * `charter.adoptedInFuture`, `charter.adoptedTooEarly`.
 */
export function mayBeAdoptedOn(adoptedOn: IsoDate, year: number, on: IsoDate): Decision {
  if (adoptedOn > on) return refuse('charter.adoptedInFuture', { on }, 'adoptedOn');
  return adoptedOn < `${year - 1}-01-01` ? refuse('charter.adoptedTooEarly', { year: year - 1 }, 'adoptedOn') : allow();
}
