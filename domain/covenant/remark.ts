import { allow, refuse, type Decision } from '../shared/refusal';
import { sameWords, type Paragraph, type Words } from './paragraph';

export type RemarkText = { readonly comment: string; readonly was: Words; readonly proposed: Words };

export type RemarkState = { readonly withdrawnAt: Date | null; readonly answeredAt: Date | null };

/**
 * What a remark on a paragraph says: a comment, other words for it, or both; boxes left as they were propose nothing. Refusals:
 * `remark.paragraphGone`; `remark.paragraphChanged` where it reads otherwise than on the screen; `remark.nothingSaid` at `comment`;
 * `remark.tasksStand` where words are proposed for what a conference adopted, `remark.ownWords` for what an agency undertakes.
 */
export function decideRemark(
  paragraph: Paragraph | null,
  { comment, was, proposed }: RemarkText,
): Decision<{ readonly was: Words; readonly comment: string; readonly proposed: Words | null }> {
  if (!paragraph) return refuse('remark.paragraphGone');
  const { words, kind, open } = paragraph;
  if (kind !== 'undertaking' && !sameWords(words, was)) return refuse('remark.paragraphChanged');
  const proposes = proposed.text !== '' && !sameWords(proposed, words);
  if (!proposes && comment === '') return refuse('remark.nothingSaid', {}, 'comment');
  if (proposes && !open) return refuse(kind === 'undertaking' ? 'remark.ownWords' : 'remark.tasksStand');
  return allow({ was: words, comment, proposed: proposes ? proposed : null });
}

/** Whether a remark still waits for its answer. Refusals: `remark.withdrawn`, `remark.alreadyAnswered`. */
export function mayTouchRemark({ withdrawnAt, answeredAt }: RemarkState): Decision {
  if (withdrawnAt) return refuse('remark.withdrawn');
  return answeredAt ? refuse('remark.alreadyAnswered') : allow();
}

/** Whether a remark is open: neither taken back nor answered. */
export function isOpen(remark: RemarkState): boolean {
  return mayTouchRemark(remark).ok;
}
