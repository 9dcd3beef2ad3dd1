'use server';

import { redirect } from 'next/navigation';
import { ApplyHistoryInput, UploadHistoryInput } from '@/domain/history/input';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { action, answer } from '../action';
import { fromForm } from '../form';
import { refusals } from '../refused';
import { currentActor } from '../session';
import { applyHistory } from './apply-sheet';
import { uploadHistory } from './upload-sheet';

export const applyHistoryAction = action(ApplyHistoryInput, applyHistory, ({ written }) => ({
  say: 'historyImported',
  with: { written },
}));

/** The dry run has an address of its own, so that it can be read again. */
export const uploadHistoryAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = UploadHistoryInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const uploaded = await uploadHistory(actor, parsed.data.blocYearId, parsed.data.sheet);
    if ('refusals' in uploaded) return uploaded.refusals;
    return { value: undefined, follow: () => ({ goTo: paths.recordsImport(uploaded, uploaded.importId) }) };
  });
