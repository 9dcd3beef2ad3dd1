import type { IsoDate, Period } from '../shared/dates';

/** What kinds of acts a regulation matters to; a paper cites only those of its own subject. */
export const regulationSubjects = ['awards', 'blocs', 'voting', 'rating', 'money', 'layout'] as const;
export type RegulationSubject = (typeof regulationSubjects)[number];

export const instrumentKinds = [
  'law',
  'decree',
  'circular',
  'guidance',
  'decision',
  'resolution',
  'partyRegulation',
  'directive',
  'letter',
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** One paper of the State or the Party. `citation` is how other papers name it; `sourceUrl` is where its text was read. */
export type InstrumentFacts = {
  readonly number: string;
  readonly kind: InstrumentKind;
  readonly issuer: string;
  /** Null where no source tells it. */
  readonly signedOn: IsoDate | null;
  readonly citation: string;
  readonly sourceUrl: string | null;
};

/** Whether a row was checked against its text: by whom, on which day, where the text was read; null while nobody has. */
export type Verification = {
  readonly verified: boolean;
  readonly verifiedOn: IsoDate | null;
  readonly verifiedBy: string | null;
  readonly source: string | null;
};

/** What was in force together through a stretch of days, under one code; each stretch is a version of the code. */
export type RegulationFacts = Period &
  Verification & {
    readonly code: string;
    /** How the instruments are named together. */
    readonly instruments: string;
    readonly papers: readonly InstrumentFacts[];
    readonly summary: string;
    readonly subjects: readonly RegulationSubject[];
    /** The province it is the text of; null where it holds in the whole country. */
    readonly province: string | null;
    /** Codes of the regulations that ended with it. */
    readonly replaces: readonly string[];
    /** Codes of the regulations that go on beside it, changed. */
    readonly amends: readonly string[];
  };

/** What the rules of a day are shown as, one at a time. */
export const regulationFaces = ['regulations', 'awards', 'rules'] as const;
