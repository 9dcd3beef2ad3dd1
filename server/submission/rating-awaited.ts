import type { Reader } from '@/db/client';
import type { BlocYearScope } from '../bloc/queries';
import { awaitingRating } from '../nomination/papers';
import { listNominations } from '../nomination/queries';

/** Whose rating of the year reviewed is still to come among those the bloc approved: their names. Source: domain appendix B, G-18. */
export async function listRatingAwaited(reader: Reader, scope: BlocYearScope): Promise<string[]> {
  const approved = (await listNominations(reader, scope)).filter(({ status }) => status === 'approved');
  const awaited = await awaitingRating(reader, scope, approved);
  return approved.filter(({ id }) => awaited.has(id)).map(({ nominee }) => nominee);
}
