import type { Reader } from '@/db/client';
import type { RegisteredTitle } from '@/domain/nomination/registered';
import { readAmended } from '../annex/queries';
import type { BlocYearScope } from '../bloc/queries';
import { findVersion } from './queries';

/**
 * The titles and forms the agencies registered for in the frozen covenant of a year, as it holds with its complete annexes: who joined by
 * one counts, who left by one does not; null while none is frozen. Source: domain 8.5; trust 3.8.
 */
export async function listRegisteredTitles(
  reader: Reader,
  scope: BlocYearScope,
): Promise<readonly RegisteredTitle[] | null> {
  const version = await findVersion(reader, scope);
  if (!version) return null;
  const agencyIds = new Map(scope.everybody.map(({ code, agencyId }) => [code, agencyId]));
  const { holds } = await readAmended(reader, version);
  return holds.undertakings.flatMap(({ code, titles }) => {
    const agencyId = agencyIds.get(code);
    return agencyId === undefined ? [] : titles.map((title) => ({ agencyId, formCode: title.code }));
  });
}
