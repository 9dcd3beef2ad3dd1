import 'server-only';
import { notFound } from 'next/navigation';
import { scaleSheet } from '@/papers/scale-sheet/scale-sheet';
import type { SheetFile } from '../result/file-loaders';
import { loadCriteria } from './loaders';
import { rulesOfSet } from './queries';

/** The scale of a year as an .xlsx that can be taken back: the draft for who writes it, else the adopted one; 404 while there is none. */
export async function loadScaleFile(bloc: string, year: string): Promise<SheetFile> {
  const { scope, draft, adopted, keeps } = await loadCriteria(bloc, year);
  const rules = (keeps ? draft?.rules : null) ?? (adopted && rulesOfSet(adopted));
  if (!rules) notFound();
  return { name: `thang-diem-${scope.bloc.slug}-${scope.year}.xlsx`, bytes: await scaleSheet(rules) };
}
