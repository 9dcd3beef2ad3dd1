'use server';

import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import {
  ApplyRegisterInput,
  CorrectInput,
  DissolveInput,
  EventInput,
  MergeInput,
  MoveInput,
  ProfileInput,
  RegisterInput,
  RenameInput,
  SplitInput,
  UploadRegisterInput,
} from '@/domain/agency/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { action, answer } from '../action';
import { fromForm, valuesOf } from '../form';
import { demandRight, refusals } from '../refused';
import { currentActor } from '../session';
import { applyRegister } from './apply-register';
import { correctVersion } from './correct';
import { dissolveAgency } from './dissolve';
import { mergeAgencies } from './merge';
import { moveAgency } from './move';
import { previewEvent } from './preview';
import { editProfile } from './profile';
import { registerAgency } from './register';
import { renameAgency } from './rename';
import { splitAgency } from './split';
import { uploadRegister } from './upload-register';
import type { Written } from './write-effect';

const toAgency = ({ slug }: Pick<Written, 'slug'>) => ({ goTo: `${paths.agency(slug)}?recorded=yes` });

/** The preview has an address of its own that holds all that was typed: it can be read again, and corrected. Nothing is written. */
export const previewEventAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = EventInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const now = new Date();
    demandRight(mayInstallation(actor, `agency.${parsed.data.kind}`, dayOf(now)), null);
    const preview = await previewEvent(await getStore(), parsed.data, now);
    if (!preview.ok) return [preview.refusal];
    const typed = Object.entries(valuesOf(form)).filter(([, value]) => value !== '');
    return {
      value: undefined,
      follow: () => ({ goTo: `${paths.agencyPreview}?${new URLSearchParams(typed).toString()}` }),
    };
  });

export const renameAgencyAction = action(RenameInput, renameAgency, toAgency);
export const mergeAgenciesAction = action(MergeInput, mergeAgencies, toAgency);
export const splitAgencyAction = action(SplitInput, splitAgency, toAgency);
export const moveAgencyAction = action(MoveInput, moveAgency, toAgency);
export const dissolveAgencyAction = action(DissolveInput, dissolveAgency, toAgency);
export const registerAgencyAction = action(RegisterInput, registerAgency, toAgency);
export const editProfileAction = action(ProfileInput, editProfile, () => ({ say: 'agencyProfiled' }));
export const correctVersionAction = action(CorrectInput, correctVersion, () => ({ say: 'agencyCorrected' }));
export const applyRegisterAction = action(ApplyRegisterInput, applyRegister, ({ written }) => ({
  say: 'registerImported',
  with: { written },
}));

/** The dry run has an address of its own, so that it can be read again. */
export const uploadRegisterAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = UploadRegisterInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const uploaded = await uploadRegister(actor, parsed.data.sheet);
    if ('refusals' in uploaded) return uploaded.refusals;
    return { value: undefined, follow: () => ({ goTo: `${paths.agencyImport}?check=${uploaded.importId}` }) };
  });
