'use server';

import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { shownCode } from '@/domain/criteria/scale';
import { evidenceLimits } from '@/domain/file/kind';
import { AttachEvidenceForm, WithdrawEvidenceInput } from '@/domain/scoring/evidence-input';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { actingPerson } from '../acting-person';
import { action, answer } from '../action';
import { acceptFile } from '../file/accept';
import { fromForm } from '../form';
import { perform } from '../perform';
import { demand, refusals } from '../refused';
import { currentActor } from '../session';
import { attachEvidence } from './attach';
import { withdrawEvidence } from './withdraw';

/** The file is looked at before the transaction. */
export const attachEvidenceAction: FormAction<{ evidenceId: string }> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = AttachEvidenceForm.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const { file: sent, fileUpload: uploadId, ...given } = parsed.data;
    const { read } = await getStore();
    const person = actingPerson(actor);
    const file = demand(await acceptFile(read, person, { file: sent, uploadId }, evidenceLimits, 'file', new Date()));
    const value = await perform(attachEvidence, actor, { ...given, file });
    return {
      value,
      follow: ({ usedToo }) => ({
        say: usedToo.length > 0 ? 'evidenceUsedToo' : 'evidenceAttached',
        with: {
          code: shownCode(given),
          where: usedToo.map((use) => `${shownCode(use)} (${use.year})`).join('; '),
        },
      }),
    };
  });

export const withdrawEvidenceAction = action(WithdrawEvidenceInput, withdrawEvidence, () => ({
  say: 'evidenceWithdrawn',
}));
