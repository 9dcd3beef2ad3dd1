import 'server-only';
import { getStore } from '@/db/client';
import { listSentRounds } from '../appraisal/queries';
import { listDifferences } from './differences';
import { readInflation } from './inflation';
import { loadScoring } from './scoring-loaders';

/** Every line of the year on which the final points differ from the self-score, as far as the reader may see them; and how far each agency's self-scores lay too high over the years. */
export async function loadDifferences(
  bloc: string,
  year: string,
  filter: { agency: string | null; group: string | null },
) {
  const scoring = await loadScoring(bloc, year);
  const { scope, scale, stage, keeps, own } = scoring;
  const { read } = await getStore();
  const sent = new Set((await listSentRounds(read, scope)).map(({ agencyId }) => agencyId));
  const sees = (agencyId: string) => stage.published || keeps || (own.includes(agencyId) && sent.has(agencyId));
  const members = scope.everybody.filter(
    ({ agencyId, slug }) => sees(agencyId) && (!filter.agency || slug === filter.agency),
  );
  const rows = scale ? await listDifferences(read, scope, scale, members, filter.group) : [];
  return { ...scoring, rows, filter, inflation: await readInflation(read, scope) };
}

export type DifferencesShown = Awaited<ReturnType<typeof loadDifferences>>;
