import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/** Working age in years, and how old a year of birth may at all be. */
const youngest = 15;
const oldest = 100;

/** A unit on record, by its folded name. */
export type KnownUnit = { readonly id: string; readonly name: string; readonly nameFold: string };

/** A person on record, by what tells two people apart. */
export type KnownIndividual = {
  readonly name: string;
  readonly nameFold: string;
  readonly birthYear: number;
  readonly post: string;
  readonly postFold: string;
};

/**
 * Whether a unit may be recorded of an agency: no other of the name stands, old and new tone marks being one. Refusal: `unit.sameName`
 * (params: the name on record).
 */
export function mayRecordUnit(nameFold: string, known: readonly KnownUnit[]): Decision {
  const same = known.find((one) => one.nameFold === nameFold);
  return same ? refuse('unit.sameName', { name: same.name }, 'name') : allow();
}

/**
 * Whether a person may be recorded of an agency: of working age, told by today what the data are kept for, and not on record already by
 * the same name, year of birth and post, which tell two people of one name apart. Refusals: `individual.birthYear`,
 * `individual.informedInFuture`, `individual.double` (params: the one on record). Source: Law 91/2025/QH15 (told of the purpose); issue 6.
 */
export function mayRecordIndividual(
  one: Omit<KnownIndividual, 'name' | 'post'> & { readonly informedOn: IsoDate },
  known: readonly KnownIndividual[],
  on: IsoDate,
): Decision {
  const age = Number(on.slice(0, 4)) - one.birthYear;
  if (age < youngest || age > oldest) return refuse('individual.birthYear', undefined, 'birthYear');
  if (one.informedOn > on) return refuse('individual.informedInFuture', { on }, 'informedOn');
  const same = known.find(
    ({ nameFold, birthYear, postFold }) =>
      nameFold === one.nameFold && birthYear === one.birthYear && postFold === one.postFold,
  );
  return same
    ? refuse('individual.double', { name: same.name, birthYear: String(same.birthYear), post: same.post }, 'name')
    : allow();
}

/**
 * Whether a nominee may be taken off the list: no nomination that stands is for it. Refusals: `nominee.inUse` (params: the number and the
 * year of the nomination).
 */
export function mayDropNominee(uses: readonly { readonly number: number; readonly year: number }[]): Decision {
  const [use] = uses;
  return use ? refuse('nominee.inUse', { number: use.number, year: String(use.year) }) : allow();
}

/**
 * Whether what somebody was rated may be written down: a year that has begun and in which they were of working age, not rated already, by a
 * paper of that year or later that is here by today. Refusals: `individualRating.year`, `individualRating.sameYear`,
 * `individualRating.paperDay`. Source: domain 4.2; issue 6.
 */
export function mayRateIndividual(
  { year, paperOn }: { readonly year: number; readonly paperOn: IsoDate },
  { birthYear, rated, on }: { readonly birthYear: number; readonly rated: readonly number[]; readonly on: IsoDate },
): Decision {
  if (year > Number(on.slice(0, 4)) || year - birthYear < youngest)
    return refuse('individualRating.year', undefined, 'year');
  if (rated.includes(year)) return refuse('individualRating.sameYear', { year: String(year) }, 'year');
  return paperOn > on || paperOn < `${year}-01-01` ? refuse('individualRating.paperDay', { on }, 'paperOn') : allow();
}
