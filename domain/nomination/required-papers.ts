import type { GroundCode } from '../award/catalogue';
import type { SubjectKind } from '../nominee/subject';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayWrite, type NominationStatus } from './status';
import type { paperKinds } from './paper-kind';

export type PaperKind = (typeof paperKinds)[number];

/** What a dossier is put together for. */
export type DossierFacts = {
  readonly subjectKind: SubjectKind;
  readonly formCode: string;
  readonly ground: { readonly code: GroundCode; readonly citation: string; readonly verified: boolean };
  /** How many initiatives it rests on. */
  readonly initiatives: number;
};

/** A paper a dossier needs: `citation` is the text it follows from, `verified` whether that was read. */
export type RequiredPaper = { readonly kind: PaperKind; readonly citation: string; readonly verified: boolean };

/** Grounds that rest on how the work of a year was rated (domain G-18, B-01). */
const ratedGrounds: readonly GroundCode[] = ['twoYears', 'yearly', 'severalYears', 'leading'];
/** Titles that stand on an initiative by law. Source: domain 4.2. */
const initiativeForms = ['EMU_FIGHTER_PROV', 'EMU_FIGHTER_NATION'];
/** Awards of the State, which the superior confirms in the report (domain 11.2, 11.3). */
const stateForms = ['GOV_FLAG', 'PM_CERT', 'EMU_FIGHTER_NATION'];

/**
 * The papers a dossier needs of its agency, in the order officials file them; the letter, the list and the minutes are the bloc's own and come
 * from the system. Source: domain 11.3, G-18, appendix B; Law on emulation Art 84(1).
 */
export function requiredPapers({ subjectKind, formCode, ground, initiatives }: DossierFacts): RequiredPaper[] {
  const by = { citation: ground.citation, verified: ground.verified };
  const needs = (kind: PaperKind, when: boolean): RequiredPaper[] => (when ? [{ kind, ...by }] : []);
  const twice = formCode === 'PROV_CERT_INDIVIDUAL' && ground.code === 'twoYears';
  return [
    ...needs('signedReport', true),
    ...needs('rating', ratedGrounds.includes(ground.code)),
    ...needs(
      'initiative',
      initiatives > 0 || initiativeForms.includes(formCode) || (subjectKind === 'individual' && twice),
    ),
    ...needs('achievementProof', ground.code === 'sudden'),
    ...needs('contributionProof', ground.code === 'contribution'),
    ...needs('superiorConfirmation', stateForms.includes(formCode)),
  ];
}

/** What of a dossier is there. */
export type DossierState = {
  readonly attached: readonly PaperKind[];
  /** Whether every section of the report that must be there is written. */
  readonly reportWritten: boolean;
  /** Whether the rating of the year reviewed is on record with the number of its paper. */
  readonly ratingIssued: boolean;
  /** Whether the achievement it rests on is on record with a confirming paper. */
  readonly achievementProved: boolean;
};

/** The papers a dossier needs, each with whether it is there, in the dossier or on record. */
export function standingOfPapers(
  required: readonly RequiredPaper[],
  { attached, reportWritten, ratingIssued, achievementProved }: DossierState,
): (RequiredPaper & { readonly has: boolean })[] {
  const onRecord: Partial<Record<PaperKind, boolean>> = {
    signedReport: reportWritten,
    rating: ratingIssued,
    achievementProof: achievementProved,
    contributionProof: achievementProved,
  };
  return required.map((paper) => ({
    ...paper,
    has: attached.includes(paper.kind) || (onRecord[paper.kind] ?? false),
  }));
}

/**
 * How a dossier stands to the rating of the year reviewed: there or not needed; awaited, so that it may be sent and voted on and its letter
 * may not go; or awaited under a text nobody could check, which is pointed out and stops nothing. Source: domain appendix B (PROVISIONAL
 * blocks the dossier), G-18.
 */
export function ratingStanding(
  papers: readonly (RequiredPaper & { readonly has: boolean })[],
): 'settled' | 'awaited' | 'unchecked' {
  const rating = papers.find(({ kind }) => kind === 'rating');
  if (!rating || rating.has) return 'settled';
  return rating.verified ? 'awaited' : 'unchecked';
}

/** More papers than this in one dossier nobody looks through. */
const mostPapers = 30;

/** What a paper says of itself, and where its nomination stands. */
export type PaperFacts = {
  readonly status: NominationStatus;
  readonly kind: PaperKind;
  readonly datedOn: IsoDate | null;
  readonly sha256: string;
  readonly standing: readonly { readonly kind: PaperKind; readonly sha256: string }[];
  readonly on: IsoDate;
};

/**
 * Whether a paper may be put into a dossier: while its agency may write it; the rating also afterwards, as long as it was not voted down,
 * because it may come later. Refusals: those of `mayWrite`, `nomination.paperInFuture`, `nomination.paperTwice`,
 * `nomination.tooManyPapers`. Source: domain 10.4, appendix B.
 */
export function mayAttachPaper({ status, kind, datedOn, sha256, standing, on }: PaperFacts): Decision {
  const late = kind === 'rating' && (['sent', 'onBallot', 'approved'] as const).some((one) => one === status);
  const write = late ? allow() : mayWrite(status);
  if (!write.ok) return write;
  if (datedOn !== null && datedOn > on) return refuse('nomination.paperInFuture', { on }, 'datedOn');
  if (standing.some((one) => one.sha256 === sha256 && one.kind === kind))
    return refuse('nomination.paperTwice', undefined, 'file');
  return standing.length >= mostPapers ? refuse('nomination.tooManyPapers', { max: mostPapers }, 'file') : allow();
}
