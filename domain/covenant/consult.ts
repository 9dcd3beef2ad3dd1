import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayDraft } from './clause';
import type { VersionFacts } from './status';

/** What an agency answered in the round that runs: nothing to remark, remarks, or nothing yet. Its last word counts. */
export type ConsultationAnswer = 'agreed' | 'remarked' | 'silent';

export type Round = { readonly openedAt: Date; readonly answerBy: IsoDate };

/**
 * Whether the draft may be sent to the members, to be answered by a day. Refusals: `covenant.alreadyFrozen`, `consultation.nothingWritten`
 * while there is no common task, `consultation.answerByPast` at its field. Source: domain 10.2.
 */
export function mayConsult(
  version: VersionFacts | null,
  tasks: number,
  { on, answerBy }: { readonly on: IsoDate; readonly answerBy: IsoDate },
): Decision {
  const open = mayDraft(version);
  if (!open.ok) return open;
  if (tasks === 0) return refuse('consultation.nothingWritten');
  return answerBy < on ? refuse('consultation.answerByPast', { on }, 'answerBy') : allow();
}

/**
 * Whether an agency may answer at all: a round must run and the text not be frozen. Refusals: `covenant.alreadyFrozen`,
 * `consultation.notOpened`.
 */
export function mayAnswerRound<R extends Round>(version: VersionFacts | null, round: R | null): Decision<R> {
  const open = mayDraft(version);
  if (!open.ok) return open;
  return round ? allow(round) : refuse('consultation.notOpened');
}

/**
 * Whether an agency may say that it has nothing to remark. Refusals: those of `mayAnswerRound`, `consultation.alreadyAgreed`,
 * `consultation.ownRemarksOpen` while remarks of its own wait for an answer.
 */
export function mayConsent<R extends Round>(
  version: VersionFacts | null,
  round: R | null,
  { answer, openRemarks }: { readonly answer: ConsultationAnswer; readonly openRemarks: number },
): Decision<R> {
  const open = mayAnswerRound(version, round);
  if (!open.ok) return open;
  if (answer === 'agreed') return refuse('consultation.alreadyAgreed');
  return openRemarks > 0 ? refuse('consultation.ownRemarksOpen', { count: openRemarks }) : open;
}

/** What each agency answered in the round: the later of its consent and of its last remark that it did not take back. */
export function answerOf(
  agencyId: string,
  round: Round,
  consents: readonly { readonly agencyId: string; readonly consentedAt: Date }[],
  remarks: readonly { readonly agencyId: string; readonly madeAt: Date; readonly withdrawnAt: Date | null }[],
): { readonly answer: ConsultationAnswer; readonly at: Date | null } {
  const latest = (moments: readonly Date[]) =>
    moments.filter((at) => at >= round.openedAt).toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
  const consented = latest(consents.filter((one) => one.agencyId === agencyId).map((one) => one.consentedAt));
  const remarked = latest(
    remarks.filter((one) => one.agencyId === agencyId && !one.withdrawnAt).map((one) => one.madeAt),
  );
  if (consented && (!remarked || consented >= remarked)) return { answer: 'agreed', at: consented };
  return remarked ? { answer: 'remarked', at: remarked } : { answer: 'silent', at: null };
}
