import type { Finding } from '../shared/finding';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayGoToBallot } from './findings';

/** A title or form an agency registered in the covenant of the year. */
export type RegisteredTitle = { readonly agencyId: string; readonly formCode: string };

/** Whether an agency registered in the covenant of the year what it is proposed for; null where no covenant of the year is frozen. */
export function isRegistered(
  titles: readonly RegisteredTitle[] | null,
  { agencyId, formCode }: RegisteredTitle,
): boolean | null {
  return titles && titles.some((one) => one.agencyId === agencyId && one.formCode === formCode);
}

/** An agency that registered for a form: what the rules find about it, and its nomination for that form where it has one. */
export type Candidate = {
  readonly agencyId: string;
  /** Whether it has a place in the published ranking. */
  readonly ranked: boolean;
  readonly findings: readonly Finding[];
  readonly number: number | null;
};

/** How a candidate stands: taken over already or by itself, awaiting the ranking, short of what the rules ask, or ready to be taken over. */
export type CandidateStanding = 'proposed' | 'awaited' | 'unmet' | 'ready';

/**
 * How an agency that registered stands; what fails keeps it back, and so does having no place once the ranking is published; what needs a
 * human does not.
 */
export function standingOf({ ranked, findings, number }: Candidate, published: boolean): CandidateStanding {
  if (number !== null) return 'proposed';
  if (!published) return 'awaited';
  return ranked && mayGoToBallot(findings).ok ? 'ready' : 'unmet';
}

/**
 * Which agencies are taken over into the nominations of a form: those that registered for it in the covenant, meet what the rules ask and
 * have no nomination for it yet. Refusals: `nomination.rankingNotPublished`, `nomination.nobodyRegistered`, `nomination.nobodyReady`.
 * Source: issue 5, "registered titles flow into nominations"; domain 8.5 (titles registered), 10.4.
 */
export function decideTakeOver(
  candidates: readonly Candidate[],
  { published }: { readonly published: boolean },
): Decision<readonly string[]> {
  if (!published) return refuse('nomination.rankingNotPublished');
  if (candidates.length === 0) return refuse('nomination.nobodyRegistered');
  const ready = candidates.filter((one) => standingOf(one, published) === 'ready').map(({ agencyId }) => agencyId);
  return ready.length > 0 ? allow(ready) : refuse('nomination.nobodyReady');
}

type Result = { readonly year: number; readonly form: string; readonly rank: number; readonly ranked: number };

/** The words a nomination that was taken over begins with; its agency goes on from there. `points` are written as people read them. */
export function firstWords({ year, form, rank, ranked, points }: Result & { readonly points: string }): string {
  return `Đăng ký ${form} trong giao ước thi đua năm ${year}. Kết quả bình xét của Khối: ${points} điểm, xếp thứ ${rank} trên ${ranked} cơ quan.`;
}
