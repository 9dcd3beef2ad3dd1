'use server';

import { redirect } from 'next/navigation';
import { ApplyNomineesInput, UploadNomineesInput } from '@/domain/nominee/input';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { action, answer } from '../action';
import { fromForm } from '../form';
import { refusals } from '../refused';
import { currentActor } from '../session';
import { applyNominees } from './apply-list';
import { uploadNominees } from './upload-list';

export const applyNomineesAction = action(ApplyNomineesInput, applyNominees, ({ drafts }) => ({
  say: 'nomineesImported',
  with: { drafts },
}));

/** The dry run has an address of its own, so that it can be read again. */
export const uploadNomineesAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = UploadNomineesInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const uploaded = await uploadNominees(actor, parsed.data);
    if ('refusals' in uploaded) return uploaded.refusals;
    return { value: undefined, follow: () => ({ goTo: paths.nomineesImport(uploaded, uploaded.importId) }) };
  });
