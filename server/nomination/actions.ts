'use server';

import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { evidenceLimits } from '@/domain/file/kind';
import { AttachPaperForm, SaveReportInput, WithdrawPaperInput } from '@/domain/nomination/dossier-input';
import {
  GiveOpinionInput,
  PutToBallotInput,
  ReturnNominationInput,
  SaveNominationInput,
  SendNominationInput,
  TakeOverInput,
  WithdrawNominationInput,
} from '@/domain/nomination/input';
import { ConsolidateInput, PutGroupInput } from '@/domain/nomination/review-input';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { actingPerson } from '../acting-person';
import { action, answer } from '../action';
import { acceptFile } from '../file/accept';
import { fromForm } from '../form';
import { perform } from '../perform';
import { demand, refusals } from '../refused';
import { currentActor } from '../session';
import { attachPaper } from './attach-paper';
import { consolidateOpinions } from './consolidate';
import { giveOpinion } from './give-opinion';
import { putGroup } from './put-group';
import { putToBallot } from './put-to-ballot';
import { returnNomination } from './return';
import { saveNomination } from './save';
import { saveReport } from './save-report';
import { sendNomination } from './send';
import { takeOverRegistered } from './take-over';
import { withdrawNomination } from './withdraw';
import { withdrawPaper } from './withdraw-paper';

export const saveNominationAction = action(SaveNominationInput, saveNomination, ({ number, begun, ...place }) =>
  begun ? { goTo: paths.nomination(place, number) } : { say: 'nominationSaved' },
);
export const takeOverRegisteredAction = action(TakeOverInput, takeOverRegistered, ({ agencies }) => ({
  say: 'registeredTakenOver',
  with: { count: agencies.length, agencies: agencies.join(', ') },
}));
export const sendNominationAction = action(SendNominationInput, sendNomination, () => ({ say: 'nominationSent' }));
export const withdrawNominationAction = action(WithdrawNominationInput, withdrawNomination, () => ({
  say: 'nominationWithdrawn',
}));
export const giveOpinionAction = action(GiveOpinionInput, giveOpinion, ({ next, ...place }) =>
  next === null ? { say: 'opinionGiven' } : { goTo: paths.nomination(place, next) },
);
export const returnNominationAction = action(ReturnNominationInput, returnNomination, () => ({
  say: 'nominationReturned',
}));
export const putToBallotAction = action(PutToBallotInput, putToBallot, () => ({ say: 'nominationPutToBallot' }));
export const putGroupAction = action(PutGroupInput, putGroup, ({ put }) => ({
  say: 'groupPutToBallot',
  with: { count: put },
}));
export const consolidateOpinionsAction = action(ConsolidateInput, consolidateOpinions, () => ({
  say: 'opinionsConsolidated',
}));

export const saveReportAction = action(SaveReportInput, saveReport, () => ({ say: 'reportSaved' }));
export const withdrawPaperAction = action(WithdrawPaperInput, withdrawPaper, () => ({ say: 'paperWithdrawn' }));

/** The file is looked at before the transaction. */
export const attachPaperAction: FormAction<{ paperId: string }> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = AttachPaperForm.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const { file: sent, fileUpload: uploadId, ...given } = parsed.data;
    const { read } = await getStore();
    const person = actingPerson(actor);
    const file = demand(await acceptFile(read, person, { file: sent, uploadId }, evidenceLimits, 'file', new Date()));
    const value = await perform(attachPaper, actor, { ...given, file });
    return { value, follow: () => ({ say: 'paperAttached' }) };
  });
