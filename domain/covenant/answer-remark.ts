import { allow, refuse, type Decision } from '../shared/refusal';
import { sameWords, type Paragraph, type Words } from './paragraph';
import { mayTouchRemark, type RemarkState } from './remark';

/** Taken as it was proposed, taken in other words, not taken. */
export const remarkAnswers = ['accepted', 'acceptedOtherwise', 'declined'] as const;
export type RemarkAnswer = (typeof remarkAnswers)[number];

export type Answered = {
  readonly answer: RemarkAnswer;
  readonly reason: string;
  /** The words the keeper would have instead, and the paragraph as it read on the keeper's screen. */
  readonly words: Words;
  readonly seen: Words;
};

/**
 * What answering a remark does: the words the paragraph takes, or none. A proposal is taken as it stands only where the paragraph still
 * reads as it did when it was made. Refusals: those of `mayTouchRemark`; `remark.noReason` at `reason` for declining;
 * `remark.paragraphGone`, `remark.tasksStand`, `remark.ownWords`, `remark.changedSince`; `remark.noWords` at `words.text`,
 * `remark.noFigure` at `words.target` or `words.unit`; `remark.changedMeanwhile` where the paragraph changed since it was shown.
 * Source: trust 4.7 row 8.
 */
export function decideAnswer(
  remark: RemarkState & { readonly was: Words; readonly proposed: Words | null },
  paragraph: Paragraph | null,
  { answer, reason, words, seen }: Answered,
): Decision<{ readonly taken: Words | null }> {
  const open = mayTouchRemark(remark);
  if (!open.ok) return open;
  if (answer === 'declined') return reason === '' ? refuse('remark.noReason', {}, 'reason') : allow({ taken: null });
  // A comment that is agreed to changes nothing by itself.
  if (answer === 'accepted' && !remark.proposed) return allow({ taken: null });
  if (!paragraph) return refuse('remark.paragraphGone');
  if (!paragraph.open) return refuse(paragraph.kind === 'undertaking' ? 'remark.ownWords' : 'remark.tasksStand');
  if (answer === 'accepted')
    return sameWords(paragraph.words, remark.was) ? allow({ taken: remark.proposed }) : refuse('remark.changedSince');
  if (!sameWords(paragraph.words, seen)) return refuse('remark.changedMeanwhile');
  if (words.text === '') return refuse('remark.noWords', {}, 'words.text');
  if (paragraph.kind === 'indicator' && (words.target === '' || words.unit === ''))
    return refuse('remark.noFigure', {}, words.target === '' ? 'words.target' : 'words.unit');
  return allow({ taken: words });
}
