'use server';

import { redirect } from 'next/navigation';
import { paperLimits } from '@/domain/file/kind';
import { GiveMandateForm, WithdrawMandateInput } from '@/domain/mandate/input';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { action, answer } from '../action';
import { attach } from '../file/attach';
import { fromForm } from '../form';
import { perform } from '../perform';
import { demand, refusals } from '../refused';
import { currentActor } from '../session';
import { giveMandate } from './give';
import { withdrawMandate } from './withdraw';

/** The paper is read and looked at before the transaction. */
export const giveMandateAction: FormAction<{ mandateId: string }> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = GiveMandateForm.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const paper = demand(await attach(parsed.data.paper, paperLimits, 'paper'));
    const value = await perform(giveMandate, actor, { ...parsed.data, paper });
    return { value, follow: () => ({ say: 'mandateGiven' }) };
  });

export const withdrawMandateAction = action(WithdrawMandateInput, withdrawMandate, ({ from }) => ({
  say: 'mandateWithdrawn',
  with: { from },
}));
