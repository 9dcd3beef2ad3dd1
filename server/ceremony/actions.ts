'use server';

import { redirect } from 'next/navigation';
import { RunCeremonyInput } from '@/domain/ceremony/input';
import { RecordPaperForm } from '@/domain/covenant/input';
import { paperLimits } from '@/domain/file/kind';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { action, answer } from '../action';
import { recordPaper } from '../covenant/record-paper';
import { attach } from '../file/attach';
import { fromForm } from '../form';
import { perform } from '../perform';
import { demand, refusals } from '../refused';
import { currentActor } from '../session';
import { runCeremony } from './run';

export const runCeremonyAction = action(RunCeremonyInput, runCeremony, () => undefined);

/** The scan is read and looked at before the transaction. */
export const recordPaperAction: FormAction<unknown> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = RecordPaperForm.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const scan = demand(await attach(parsed.data.scan, paperLimits, 'scan'));
    const value = await perform(recordPaper, actor, { ...parsed.data, scan });
    return { value, follow: () => ({ say: 'paperRecorded' }) };
  });
