import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { numberKey } from './doubles';
import type { PastAwardFact } from './facts';
import { mayBeOfYear, type Lifetime } from './paper';

type Recorded = Pick<
  PastAwardFact,
  'subjectKind' | 'subjectKey' | 'formCode' | 'year' | 'decidedOn' | 'decisionNumber'
>;

/**
 * Whether an award of before may be written down: once by agency, decision, form and subject. Refusals: `pastAward.inFuture` at `decidedOn`
 * (params: the official day), `pastAward.decidedBeforeYear`, those of `mayBeOfYear`, `pastAward.sameDecision` at `decisionNumber`,
 * `pastAward.decidedHere` where the same was decided on a nomination kept here.
 */
export function mayRecordAward(
  award: Recorded,
  ofAgency: readonly (Recorded & Pick<PastAwardFact, 'from'>)[],
  lifetime: Lifetime,
  on: IsoDate,
): Decision {
  if (award.decidedOn > on) return refuse('pastAward.inFuture', { on }, 'decidedOn');
  if (award.decidedOn < `${award.year}-01-01`)
    return refuse('pastAward.decidedBeforeYear', { year: String(award.year) }, 'decidedOn');
  const ofYear = mayBeOfYear(award.year, lifetime, on);
  if (!ofYear.ok) return ofYear;
  const same = ofAgency.find(
    (one) =>
      one.formCode === award.formCode &&
      one.subjectKind === award.subjectKind &&
      one.subjectKey === award.subjectKey &&
      numberKey(one.decisionNumber) === numberKey(award.decisionNumber),
  );
  if (!same) return allow();
  const code = same.from === 'decision' ? 'pastAward.decidedHere' : 'pastAward.sameDecision';
  return refuse(code, { number: same.decisionNumber, day: same.decidedOn }, 'decisionNumber');
}

/**
 * Whether an award may be revoked from a day. Refusals: `pastAward.alreadyRevoked`, `pastAward.revokedBeforeDecided`, `pastAward.inFuture`
 * at `revokedOn`. Source: Law on emulation 2022 Art 93(2) (domain G-16).
 */
export function mayRevoke(
  { decidedOn, revokedOn: before }: Pick<PastAwardFact, 'decidedOn' | 'revokedOn'>,
  revokedOn: IsoDate,
  on: IsoDate,
): Decision {
  if (before !== null) return refuse('pastAward.alreadyRevoked', { day: before });
  if (revokedOn < decidedOn) return refuse('pastAward.revokedBeforeDecided', { day: decidedOn }, 'revokedOn');
  return revokedOn <= on ? allow() : refuse('pastAward.inFuture', { on }, 'revokedOn');
}
