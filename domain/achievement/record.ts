import { overlap, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/** An achievement as two are compared. */
export type Told = { readonly title: string; readonly titleFold: string; readonly from: IsoDate; readonly to: IsoDate };

/**
 * Whether an achievement may be written down: it has ended, no earlier than it began, and the agency has not told it already under the same
 * title. Refusals: `achievement.endsBeforeBegins`, `achievement.inFuture`, `achievement.double` (params: title and days of the one on
 * record). Source: domain G-01 (one discrete achievement); issue 6.
 */
export function mayRecordAchievement(one: Omit<Told, 'title'>, own: readonly Told[], on: IsoDate): Decision {
  if (one.to < one.from) return refuse('achievement.endsBeforeBegins', { from: one.from }, 'to');
  if (one.to > on) return refuse('achievement.inFuture', { on }, 'to');
  const same = own.find(({ titleFold, from, to }) => titleFold === one.titleFold && overlap({ from, to }, one));
  return same ? refuse('achievement.double', { title: same.title, from: same.from, to: same.to }, 'title') : allow();
}

/** Half of the words of both titles together, from which on two titles are alike. */
const halfOf = 2;

/**
 * Whether two achievements are likely one and the same: the same title, or days in common and titles that share half of their words. It is
 * pointed out to people and refuses nothing. Source: issue 6 (duplicates across renames and mergers); domain G-01.
 */
export function likelySame(one: Told, other: Told): boolean {
  if (one.titleFold === other.titleFold) return true;
  if (!overlap(one, other)) return false;
  const [mine, theirs] = [wordsOf(one.titleFold), wordsOf(other.titleFold)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared * halfOf >= new Set([...mine, ...theirs]).size;
}

function wordsOf(titleFold: string): ReadonlySet<string> {
  return new Set(titleFold.split(/[^\p{L}\d]+/u).filter((word) => word.length > 1));
}
