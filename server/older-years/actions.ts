'use server';

import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { tableLimits } from '@/domain/file/kind';
import { KeepTableForm, MapColumnsInput, TakeTableInput } from '@/domain/older-years/input';
import { formula } from '@/domain/older-years/read';
import { may } from '@/domain/rights/may';
import type { FormAction } from '@/lib/outcome';
import { paths, placeOf } from '@/lib/paths';
import { actingPerson } from '../acting-person';
import { action, answer } from '../action';
import { auditScope, getBlocYear } from '../bloc/queries';
import { acceptFile } from '../file/accept';
import { fromForm } from '../form';
import { perform } from '../perform';
import { demand, demandRight, refusals } from '../refused';
import { currentActor } from '../session';
import { readSheet } from '../sheet/read-sheet';
import { sheetLimits } from '../sheet/scan-zip';
import { keepTable } from './keep-table';
import { mapColumns } from './map-columns';
import { takeTable } from './take';

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
    const { read } = await getStore();
    const scope = await getBlocYear(read, blocYearId, new Date());
    demandRight(may(actor, 'olderYears.checked', scope), auditScope(scope));
    const person = actingPerson(actor);
    const file = demand(await acceptFile(read, person, { file: sent, uploadId }, tableLimits, 'file', new Date()));
    const sheet = await readSheet(file.content, limits);
    if (!sheet.ok) return [{ ...sheet.refusal, field: 'file' }];
    const cells = sheet.rows.map((row) => row.map(({ kind, text }) => (kind === 'formula' ? formula : text)));
    const { tableId } = await perform(keepTable, actor, { blocYearId, file, cells });
    return { value: undefined, follow: () => ({ goTo: paths.earlier(placeOf(scope), tableId) }) };
  });

export const mapColumnsAction = action(MapColumnsInput, mapColumns, ({ rows, faults }) => ({
  say: 'olderYearsRead',
  with: { rows, faults },
}));
export const takeTableAction = action(TakeTableInput, takeTable, ({ rows, years }) => ({
  say: 'olderYearsTaken',
  with: { rows, years },
}));
