import type { Verification } from '../regulation/regulation';
import type { Period } from '../shared/dates';

export const awardKinds = ['title', 'form'] as const;

/**
 * Certificates rest on one of the first four; a flag on leading the bloc; a title on the work of the year; what is asked of several years
 * in a row (the Prime Minister's certificate, emulation fighters above the base) on those years.
 */
export const groundCodes = [
  'movement',
  'sudden',
  'contribution',
  'twoYears',
  'leading',
  'yearly',
  'severalYears',
] as const;
export type GroundCode = (typeof groundCodes)[number];

/** Whom a title or form honours. Blocs deal with collectives; persons are here because their titles decide those of collectives. */
export const awardSubjects = ['collective', 'individual', 'residents'] as const;
export type AwardSubject = (typeof awardSubjects)[number];

export const awardPeriods = ['yearly', 'whenQualified', 'severalYears'] as const;
export type AwardPeriod = (typeof awardPeriods)[number];

/** A title or form of commendation under the name it bears through a stretch of days, with what its text of those days asks. */
export type AwardFormFacts = Period &
  Verification & {
    readonly code: string;
    readonly kind: (typeof awardKinds)[number];
    readonly subject: AwardSubject;
    readonly name: string;
    readonly period: AwardPeriod;
    /** The condition in words; empty where no source tells it. */
    readonly condition: string;
    /** Share of all members of the council that must say yes, in basis points; null where the law asks for no ballot. */
    readonly councilBps: number | null;
    readonly decidedBy: string;
    readonly dossier: string;
    /** Multiple of the base salary, in hundredths; null where no source tells it. */
    readonly moneyCenti: number | null;
    readonly citation: string;
    /** The regulation it rests on. */
    readonly regulation: string | null;
    readonly position: number;
  };

/** A ground on which a form may be proposed, with the text it rests on through a stretch of days. */
export type AwardGroundFacts = Period &
  Verification & {
    readonly formCode: string;
    readonly code: GroundCode;
    readonly label: string;
    readonly citation: string;
    readonly regulation: string | null;
  };
