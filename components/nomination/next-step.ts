import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import { paths, placeOf } from '@/lib/paths';
import type { NominationsShown } from '@/server/nomination/loaders';

type Asked = Pick<NominationsShown, 'scope' | 'rows' | 'awaiting' | 'mayNominate' | 'reviews' | 'decides'>;

/** What a nomination of one's own waits for, or what one is to do with those of others. */
type NextStep =
  | { readonly is: 'answer' | 'finish'; readonly number: number; readonly href: string }
  | { readonly is: 'review' | 'write' | 'group'; readonly href: string };

const live: readonly NominationStatus[] = liveStatuses;

/** The one thing a reader of the list is to do next, the most pressing first; null when nothing waits for this reader. */
export function nextStep({ scope, rows, awaiting, mayNominate, reviews, decides }: Asked): NextStep | null {
  const place = placeOf(scope);
  const own = mayNominate ? rows.filter(({ isOwn }) => isOwn) : [];
  const first = (status: NominationStatus) => own.find((row) => row.status === status);
  const [returned, draft] = [first('returned'), first('draft')];
  if (returned) return { is: 'answer', number: returned.number, href: paths.nomination(place, returned.number) };
  if (reviews && awaiting > 0) return { is: 'review', href: paths.reviewQueue(place) };
  if (draft) return { is: 'finish', number: draft.number, href: paths.nomination(place, draft.number) };
  if (decides) return { is: 'group', href: paths.ballotGroups(place) };
  if (mayNominate && !own.some(({ status }) => live.includes(status)))
    return { is: 'write', href: paths.newNomination(place) };
  return null;
}
