import type { Reader } from '@/db/client';
import { readContent } from '@/domain/covenant/content';
import type { RegisteredTitle } from '@/domain/nomination/registered';
import type { BlocYearScope } from '../bloc/queries';
import { findVersion } from './queries';

/** The titles and forms the agencies registered for in the frozen covenant of a year; null while none is frozen. Source: domain 8.5. */
export async function listRegisteredTitles(
  reader: Reader,
  scope: BlocYearScope,
): Promise<readonly RegisteredTitle[] | null> {
  const version = await findVersion(reader, scope);
  if (!version) return null;
  const agencyIds = new Map(scope.everybody.map(({ code, agencyId }) => [code, agencyId]));
  return readContent(version.content).undertakings.flatMap(({ code, titles }) => {
    const agencyId = agencyIds.get(code);
    return agencyId === undefined ? [] : titles.map((title) => ({ agencyId, formCode: title.code }));
  });
}
