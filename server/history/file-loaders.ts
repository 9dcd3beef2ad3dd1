import 'server-only';
import { forbidden } from 'next/navigation';
import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import { agencyHistory } from '@/papers/agency-history/agency-history';
import { formsInForce } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import type { SheetFile } from '../result/file-loaders';
import { readSheetEntries } from './sheet-entries';

/** What is on record of the members as a sheet to be filled in and read back. */
export async function loadHistoryFile(bloc: string, year: string): Promise<SheetFile> {
  const { scope, actor } = await loadBlocYear(bloc, year);
  if (!may(actor, 'history.sheetChecked', scope).ok) forbidden();
  const { read } = await getStore();
  const forms = await formsInForce(read, scope.on, 'collective');
  const names = forms.map(({ name }) => name);
  return {
    name: `ho-so-thanh-tich-${scope.bloc.slug}-${scope.year}.xlsx`,
    bytes: await agencyHistory(await readSheetEntries(read, scope), names),
  };
}
