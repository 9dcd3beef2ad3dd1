import type { AwardSubject } from '../award/catalogue';
import type { subjectKinds } from '../history/kinds';

export type SubjectKind = (typeof subjectKinds)[number];

/** Whom a nomination is for: the agency as a whole, a unit inside it by its id, or a person by theirs. */
export type SubjectRef =
  | { readonly kind: 'agency' }
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'individual'; readonly individualId: string };

/** The agency as a whole: what a nomination is for where nobody says otherwise. */
export const wholeAgency: SubjectRef = { kind: 'agency' };

/** The key that tells the nominees of one agency apart: the id of the unit or the person, `agency` for the agency as a whole. */
export function subjectKeyOf(subject: SubjectRef): string {
  if (subject.kind === 'unit') return subject.unitId;
  return subject.kind === 'individual' ? subject.individualId : 'agency';
}

/** One choice as forms and addresses carry it: `agency`, `unit.<id>`, `individual.<id>`. */
export function subjectValue(subject: SubjectRef): string {
  return subject.kind === 'agency' ? 'agency' : `${subject.kind}.${subjectKeyOf(subject)}`;
}

/** The subject such a choice names; null where it names none. */
export function readSubject(value: string): SubjectRef | null {
  if (value === '' || value === 'agency') return wholeAgency;
  const [, kind, id] = /^(unit|individual)\.([\w-]{1,64})$/.exec(value) ?? [];
  if (id === undefined) return null;
  return kind === 'unit' ? { kind: 'unit', unitId: id } : { kind: 'individual', individualId: id };
}

/** Which titles and forms a subject can be proposed for: those of persons, or those of collectives. Source: domain 4.1, 4.2. */
export function honouredAs(kind: SubjectKind): AwardSubject {
  return kind === 'individual' ? 'individual' : 'collective';
}

/** Whom several nominations are for, in one noun: agencies as a whole, collectives of any kind, people, or both of these. */
export type Whom = 'agencies' | 'collectives' | 'people' | 'mixed';

/** The noun for several nominees; `agencies` where there are none. */
export function whomOf(nominees: readonly { readonly subjectKind: SubjectKind }[]): Whom {
  const people = nominees.filter(({ subjectKind }) => subjectKind === 'individual').length;
  if (people > 0) return people === nominees.length ? 'people' : 'mixed';
  return nominees.every(({ subjectKind }) => subjectKind === 'agency') ? 'agencies' : 'collectives';
}

/** What the name of a nominee is made of; the names are those of the day it was proposed. */
export type NomineeNames = {
  readonly subjectKind: SubjectKind;
  readonly agency: string;
  readonly unit: string | null;
  readonly individual: { readonly name: string; readonly post: string } | null;
};

/** A nominee as every page and paper names it: "Phòng Tổng hợp, Văn phòng Tỉnh ủy"; a person with the post. */
export function nomineeName({ subjectKind, agency, unit, individual }: NomineeNames): string {
  if (subjectKind === 'unit' && unit !== null) return `${unit}, ${agency}`;
  if (subjectKind === 'individual' && individual !== null) return `${individual.name}, ${individual.post}, ${agency}`;
  return agency;
}
