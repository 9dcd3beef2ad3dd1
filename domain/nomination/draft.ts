import type { AwardSubject, GroundCode } from '../award/catalogue';
import { honouredAs, type SubjectKind } from '../nominee/subject';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/** Where else something is used: in a nomination, or in an award that was given before. */
export type Use = { readonly what: string; readonly year: number };

/** A body an agency came from, or that came from it, that was proposed before the bloc for the same form in the year. */
export type Kin = { readonly name: string };

/** What a draft is judged by. */
export type DraftFacts = {
  readonly on: IsoDate;
  readonly subject: {
    readonly kind: SubjectKind;
    /** Whether the unit or person stands on the agency's own list; true for the agency itself. */
    readonly isOwn: boolean;
    readonly name: string;
    /** Its last day, where it has ended. */
    readonly endedOn: IsoDate | null;
  };
  readonly form: { readonly subject: AwardSubject };
  readonly ground: GroundCode;
  /** The number of the nomination of the same nominee for the same form in the year, where there is another. */
  readonly sameForm: number | null;
  readonly kin: Kin | null;
  /** The achievement chosen: null where none is, `isOwn` false where it is not on the agency's list. */
  readonly achievement: { readonly isOwn: boolean; readonly title: string; readonly used: Use | null } | null;
  readonly initiatives: readonly { readonly isOwn: boolean; readonly title: string; readonly used: Use | null }[];
};

/**
 * Whether a nomination may stand where a body it came from, or that came from it, was sent for the same form: one body is not proposed under two
 * names. What is only drafted under the other name is nobody else's to know. Refusal: `nomination.otherName`. Source: domain 12.2; issue 6.
 */
export function mayStandBeside(kin: Kin | null): Decision {
  return kin ? refuse('nomination.otherName', { name: kin.name }, 'basis') : allow();
}

/** Grounds that rest on one discrete achievement, which supports one award only. Source: Law on emulation Art 5; domain G-01. */
const discrete: readonly GroundCode[] = ['sudden', 'contribution', 'movement'];

/** Whether a nomination on a ground names the achievement it rests on. */
export function restsOnAchievement(ground: GroundCode): boolean {
  return discrete.includes(ground);
}

/**
 * Whether a draft may be kept: the nominee is the agency's own and stands, the form honours such nominees, nobody proposed the same under
 * this or a former name of the body, and neither the achievement nor an initiative supports another award. Refusals:
 * `nomination.nomineeOfOther`, `nomination.nomineeEnded`, `nomination.formNotForPerson`, `nomination.formNotForCollective`,
 * `nomination.sameForm`, `nomination.otherName`, `nomination.achievementOfOther`, `nomination.achievementUsed`,
 * `nomination.initiativeOfOther`, `nomination.initiativeUsed`. Source: domain G-01, G-11, 12.2; issue 6 (bad input).
 */
export function mayDraftNomination(facts: DraftFacts): Decision {
  const { subject, form, sameForm, kin, achievement } = facts;
  if (!subject.isOwn) return refuse('nomination.nomineeOfOther', undefined, 'subject');
  if (subject.endedOn !== null && subject.endedOn < facts.on)
    return refuse('nomination.nomineeEnded', { name: subject.name, endedOn: subject.endedOn }, 'subject');
  if (honouredAs(subject.kind) !== form.subject)
    return refuse(
      form.subject === 'individual' ? 'nomination.formNotForCollective' : 'nomination.formNotForPerson',
      { name: subject.name },
      'basis',
    );
  if (sameForm !== null) return refuse('nomination.sameForm', { number: sameForm }, 'basis');
  const beside = mayStandBeside(kin);
  if (!beside.ok) return beside;
  if (achievement && !achievement.isOwn) return refuse('nomination.achievementOfOther', undefined, 'achievementId');
  if (achievement?.used)
    return refuse('nomination.achievementUsed', usedParams(achievement, achievement.used), 'achievementId');
  const foreign = facts.initiatives.find(({ isOwn }) => !isOwn);
  if (foreign) return refuse('nomination.initiativeOfOther', undefined, 'initiativeIds');
  const twice = facts.initiatives.find(({ used }) => used !== null);
  return twice?.used ? refuse('nomination.initiativeUsed', usedParams(twice, twice.used), 'initiativeIds') : allow();
}

function usedParams({ title }: { readonly title: string }, { what, year }: Use) {
  return { title, what, year: String(year) };
}
