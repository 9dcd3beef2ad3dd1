import { familyOf, type FamilyLink } from '../agency/family';
import type { Succession } from '../award/across-mergers';
import type { InitiativeFact, PastAwardFact } from './facts';

/** An agency with those it came from and those that came from it: where one achievement may stand under two names. */
export function familyIds(agencyId: string, successions: readonly Succession[]): string[] {
  const links = successions.map(({ fromAgencyId, toAgencyId, kind, on }): FamilyLink => {
    return { fromId: fromAgencyId, toId: toAgencyId, kind: kind as FamilyLink['kind'], on };
  });
  return familyOf(agencyId, links).map(({ id }) => id);
}

export const doubleReasons = ['sameDecision', 'similarReason'] as const;
export type DoubleReason = (typeof doubleReasons)[number];

export type AwardDouble = { readonly award: PastAwardFact; readonly why: DoubleReason };

/**
 * The awards of a family of agencies that are likely the same as one of them: the same form by the same decision, or the same form for the
 * same year and much the same reason. Pointed out, never refused: a human decides. Source: domain G-01, 12.2, problem 7 of 14.
 */
export function awardDoubles(
  one: Pick<
    PastAwardFact,
    'id' | 'agencyId' | 'subjectKind' | 'subjectKey' | 'formCode' | 'year' | 'reasonFold' | 'decisionNumber'
  >,
  ofFamily: readonly PastAwardFact[],
): AwardDouble[] {
  return ofFamily.flatMap((award): AwardDouble[] => {
    if (award.id === one.id || award.formCode !== one.formCode || !isSameSubject(one, award)) return [];
    if (numberKey(award.decisionNumber) === numberKey(one.decisionNumber)) return [{ award, why: 'sameDecision' }];
    const alike = award.year === one.year && areAlike(award.reasonFold, one.reasonFold);
    return alike ? [{ award, why: 'similarReason' }] : [];
  });
}

/** The initiatives of a family of agencies that bear the same title. Source: domain G-11. */
export function initiativeDoubles(
  one: Pick<InitiativeFact, 'id' | 'titleFold'>,
  ofFamily: readonly InitiativeFact[],
): InitiativeFact[] {
  return ofFamily.filter((other) => other.id !== one.id && other.titleFold === one.titleFold);
}

/** Numbers as they are compared: "412/QĐ-UBND", "412 / qđ-ubnd" and "Số 412/QĐ-UBND" are one. */
export function numberKey(number: string): string {
  return number
    .normalize()
    .toLowerCase()
    .replace(/^số\s*/u, '')
    .replace(/\s+/g, '');
}

/** Units and persons are known by their record; an agency may stand under the name of another of its family. */
function isSameSubject(
  a: Pick<PastAwardFact, 'subjectKind' | 'subjectKey'>,
  b: Pick<PastAwardFact, 'subjectKind' | 'subjectKey'>,
): boolean {
  return a.subjectKind === b.subjectKind && (a.subjectKind === 'agency' || a.subjectKey === b.subjectKey);
}

const fewest = 3;

/** Whether two reasons share at least seven of ten words of the shorter one; shorter than three words, all of them. */
function areAlike(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(one.size, other.size);
  const shared = [...one].filter((word) => other.has(word)).length;
  return shorter < fewest ? one.size === other.size && shared === shorter : shared * 10 >= shorter * 7;
}

function wordsOf(folded: string): Set<string> {
  return new Set(folded.split(/[^\p{L}\d]+/u).filter((word) => word !== ''));
}
