import type { Denominator, Threshold } from '@/domain/ballot/threshold';
import type { IsoDate } from '@/domain/shared/dates';
import type { Receiving, Signing } from '@/papers/layout/closing';
import type { Issue } from '@/papers/layout/heading';
import type { Layout } from '@/papers/layout/layouts';

/** One agency, unit or person proposed for one form of award. Points in hundredths. */
export type NomineeFacts = {
  /** Whom it is for, as every paper names it. */
  readonly agency: string;
  readonly person: boolean;
  /** The number of the ballot that approved it. */
  readonly ballot: number;
  /** "Bằng khen của Ủy ban nhân dân tỉnh", by the regulation of the day. */
  readonly form: string;
  /** The ground, with its citation, and "(chưa kiểm chứng)" where the dossier is unsure. */
  readonly ground: string;
  /** In the published ranking, which places agencies only: null for a unit or a person. */
  readonly place: { readonly pointsCenti: number; readonly rank: number; readonly tied: boolean } | null;
  readonly yes: number;
  /** What the yes votes are counted against. */
  readonly base: number;
};

/** How the conference voted on one form of award, as the tally says it. */
export type BallotFacts = {
  readonly number: number;
  readonly form: string;
  readonly round: number;
  readonly secret: boolean;
  readonly members: number;
  readonly present: number;
  readonly written: number;
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  readonly threshold: Threshold;
  readonly denominator: Denominator;
  readonly base: number;
};

/** Everything the submission letter says. Every name comes from here; only the words of the form are the letter's own. */
export type SubmissionLetterFacts = {
  readonly layout: Layout;
  readonly issue: Issue;
  /** What the letter is about, after "Về việc": "đề nghị tặng Bằng khen cho các tập thể thuộc Khối năm 2021". */
  readonly about: string;
  /** Whoever it goes to; the first one is the one asked to decide. */
  readonly addressees: readonly string[];
  /** "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003", without the closing sign. */
  readonly legalBases: readonly string[];
  readonly conference: { readonly name: string; readonly heldOn: IsoDate; readonly place: string };
  /** The bloc year reviewed. */
  readonly year: number;
  /** Those that approved somebody the letter proposes, by number. */
  readonly ballots: readonly BallotFacts[];
  readonly nominees: readonly NomineeFacts[];
  /** Papers sent along, without numbers or stops. */
  readonly attachments: readonly string[];
  /** Printed under the table, such as "Số liệu minh họa."; null for none. */
  readonly note: string | null;
  readonly receiving: Receiving;
  readonly signing: Signing;
};
