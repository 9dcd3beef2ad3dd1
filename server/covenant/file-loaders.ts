import 'server-only';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { contentCode, shownVerifyCode } from '@/domain/covenant/code';
import { readContent } from '@/domain/covenant/content';
import { mayRead } from '@/domain/rights/may';
import { layoutFor } from '@/papers/layout/layouts';
import { signingSheet } from '@/papers/signing-sheet/signing-sheet';
import { loadBlocYear } from '../bloc/loaders';
import { getBlocYear } from '../bloc/queries';
import type { SheetFile } from '../result/file-loaders';
import { currentActor } from '../session';
import { bundleOf } from './bundle';
import { fileWordOf, findRehearsal, findVersion, findVersionById } from './queries';
import { listSigners } from './signers';
import { verifyAddress } from './write-version';

/** The sheet on which heads sign by hand, of the frozen text or of the copy that is rehearsed with; 404 while there is none. */
export async function loadSigningSheet(bloc: string, year: string, rehearsal: boolean): Promise<SheetFile> {
  const { scope } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const version = rehearsal ? await findRehearsal(read, scope) : await findVersion(read, scope);
  const layout = layoutFor(scope.bloc.body, scope.on);
  if (!version?.verifyCode || !layout.ok) notFound();
  const content = readContent(version.content);
  const named = new Set(content.parties.map(({ code }) => code));
  const parties = scope.everybody.filter(({ code }) => named.has(code));
  const signers = await listSigners(
    read,
    parties.map(({ agencyId }) => agencyId),
    scope.on,
  );
  const bytes = signingSheet({
    layout: layout.value,
    superior: content.superior,
    issuer: content.bloc,
    title: content.title,
    place: content.place,
    on: scope.on,
    code: contentCode(version.sha256),
    verifyCode: shownVerifyCode(version.verifyCode),
    verifyAddress: verifyAddress(version.verifyCode),
    parties: parties.map(({ agencyId, name }) => ({
      name,
      posts: signers.filter((one) => one.agencyId === agencyId).map(({ post }) => post),
    })),
    rehearsal,
  });
  return { name: `to-ky-tay-${scope.bloc.slug}-${scope.year}.pdf`, bytes };
}

/** The bundle of a sealed text for whoever may read its bloc year, or with which status it is refused. */
export async function loadBundle(versionId: string): Promise<SheetFile | { refused: 401 | 403 | 404 }> {
  const actor = await currentActor();
  if (!actor) return { refused: 401 };
  const { read } = await getStore();
  const version = await findVersionById(read, versionId);
  if (!version) return { refused: 404 };
  const scope = await getBlocYear(read, version.blocYearId, new Date());
  if (!mayRead(actor, scope).ok) return { refused: 403 };
  const bytes = await bundleOf(read, version);
  return bytes
    ? { name: `ho-so-${fileWordOf(version)}-${scope.bloc.slug}-${scope.year}.zip`, bytes }
    : { refused: 404 };
}
