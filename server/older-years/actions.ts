'use server';

import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { tableLimits } from '@/domain/file/kind';
import {
  KeepTableForm,
  MapColumnsInput,
  MapNamesInput,
  ReadOtherSheetInput,
  TakeTableInput,
  WithdrawTableInput,
} from '@/domain/older-years/input';
import { formula } from '@/domain/older-years/read';
import { may } from '@/domain/rights/may';
import type { FormAction } from '@/lib/outcome';
import { paths, placeOf } from '@/lib/paths';
import { actingPerson } from '../acting-person';
import { action, answer } from '../action';
import { auditScope, getBlocYear } from '../bloc/queries';
import { acceptFile } from '../file/accept';
import { findFile } from '../file/keep';
import { fromForm } from '../form';
import { perform } from '../perform';
import { demand, demandRight, refusals } from '../refused';
import { currentActor } from '../session';
import { readSheet } from '../sheet/read-sheet';
import { sheetLimits } from '../sheet/scan-zip';
import { keepTable } from './keep-table';
import { mapColumns } from './map-columns';
import { mapNames } from './map-names';
import { findTable } from './queries';
import { takeTable } from './take';
import { withdrawTable } from './withdraw-table';

/** Twenty years of the largest bloc, and room for what stands around them. */
const limits = { ...sheetLimits, maxDataRows: 5_000 };

/** The file is looked at and read before the transaction, and not at all for who may not bring it. */
export const keepTableAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = KeepTableForm.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const { blocYearId, file: sent, fileUpload: uploadId } = parsed.data;
    const store = await getStore();
    const scope = await getBlocYear(store.read, blocYearId, new Date());
    demandRight(may(actor, 'olderYears.checked', scope), auditScope(scope));
    const person = actingPerson(actor);
    const file = demand(
      await acceptFile(store.read, person, { file: sent, uploadId }, tableLimits, 'file', new Date()),
    );
    const read = await readTable(file.content);
    if (!read.ok) return [{ ...read.refusal, field: 'file' }];
    const { tableId } = await perform(keepTable, actor, { blocYearId, file, ...read.table });
    return { value: undefined, follow: () => ({ goTo: paths.earlier(placeOf(scope), tableId) }) };
  });

/** Another sheet of a file that was brought is a table of its own. */
export const readOtherSheetAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = ReadOtherSheetInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const { blocYearId, tableId, sheet } = parsed.data;
    const store = await getStore();
    const scope = await getBlocYear(store.read, blocYearId, new Date());
    demandRight(may(actor, 'olderYears.checked', scope), auditScope(scope));
    const before = await findTable(store.read, scope, tableId);
    const file = before && (await findFile(store.read, before.fileId));
    if (!file) return [{ code: 'olderYears.unknown' }];
    const read = await readTable(file.content, sheet);
    if (!read.ok) return [{ ...read.refusal, field: 'sheet' }];
    const { id: fileId, name, sha256 } = file;
    const kept = await perform(keepTable, actor, { blocYearId, file: { fileId, name, sha256 }, ...read.table });
    return { value: undefined, follow: () => ({ goTo: paths.earlier(placeOf(scope), kept.tableId) }) };
  });

/** A sheet as text. Of a formula what Excel last made of it is read: an old table is closed, its sums are part of it. */
async function readTable(content: Uint8Array, wanted?: string) {
  const read = await readSheet(content, limits, wanted);
  if (!read.ok) return read;
  const { rows, sheet, sheets } = read;
  const cells = rows.map((row) => row.map(({ kind, text }) => (kind === 'formula' && text === '' ? formula : text)));
  return { ok: true as const, table: { sheet, sheets, cells } };
}

export const withdrawTableAction = action(WithdrawTableInput, withdrawTable, ({ years }) => ({
  say: 'olderYearsWithdrawn',
  with: { years },
}));
export const mapColumnsAction = action(MapColumnsInput, mapColumns, ({ rows, faults }) => ({
  say: 'olderYearsRead',
  with: { rows, faults },
}));
export const mapNamesAction = action(MapNamesInput, mapNames, ({ known }) => ({
  say: 'olderYearsNamed',
  with: { known },
}));
export const takeTableAction = action(TakeTableInput, takeTable, ({ rows, years }) => ({
  say: 'olderYearsTaken',
  with: { rows, years },
}));
