import type { Reader } from '@/db/client';
import type { BlocYearScope } from '../bloc/queries';
import { listSelfAssessments } from '../self-assessment/queries';
import { noScores, readScores, type AgencyScores } from './queries';

/**
 * What was given to some agencies, of their own points only what lies with the bloc: what is not sent is held against nothing. Source:
 * domain 9.5, 10.3; trust 4.7.
 */
export async function readSentScores(
  reader: Reader,
  scope: BlocYearScope,
  set: Parameters<typeof readScores>[2],
  of: Parameters<typeof readScores>[3] = {},
): Promise<ReadonlyMap<string, AgencyScores>> {
  const scores = await readScores(reader, scope, set, of);
  const sheets = await listSelfAssessments(reader, scope);
  const lying = new Set(sheets.flatMap(({ agencyId, status }) => (status === 'submitted' ? [agencyId] : [])));
  return new Map(
    [...scores].map(([agencyId, given]) => [agencyId, lying.has(agencyId) ? given : { ...given, self: {} }]),
  );
}

/** The same of one agency. */
export async function sentScoresOf(
  reader: Reader,
  scope: BlocYearScope,
  set: Parameters<typeof readScores>[2],
  agencyId: string,
): Promise<AgencyScores> {
  return (await readSentScores(reader, scope, set, { agencyIds: [agencyId] })).get(agencyId) ?? noScores;
}
