import 'server-only';
import { forbidden } from 'next/navigation';
import { getStore } from '@/db/client';
import { readContent } from '@/domain/covenant/content';
import { may } from '@/domain/rights/may';
import { loadBlocYear } from '../bloc/loaders';
import { readLive } from '../covenant/live';
import { findRehearsal, findVersion } from '../covenant/queries';
import { listSigners } from '../covenant/signers';

/**
 * The signing ceremony for the one who runs it: the parties with how each stands, and who may have signed by hand. Of the covenant, or of
 * the copy the bloc rehearses with. Refused to everybody else.
 */
export async function loadCeremony(bloc: string, year: string, rehearsal: boolean) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  if (!may(actor, 'ceremony.run', scope).ok) forbidden();
  const { read } = await getStore();
  const version = rehearsal ? await findRehearsal(read, scope) : await findVersion(read, scope);
  if (!version) return { scope, ceremony: null };
  const named = new Set(readContent(version.content).parties.map(({ code }) => code));
  const parties = scope.everybody.filter(({ code }) => named.has(code));
  const ids = parties.map(({ agencyId }) => agencyId);
  const signers = await listSigners(read, ids, scope.on);
  return { scope, ceremony: { version, parties, signers, live: await readLive(read, scope.id, version.id) } };
}
