'use server';

import { redirect } from 'next/navigation';
import {
  ApplyImportInput,
  DecideTieInput,
  OpenScoringInput,
  PublishResultsInput,
  StateWomenShareInput,
  UploadSheetInput,
  WithdrawTieInput,
} from '@/domain/scoring/input';
import type { FormAction } from '@/lib/outcome';
import { paths, placeOf } from '@/lib/paths';
import { action, answer } from '../action';
import { fromForm } from '../form';
import { refusals } from '../refused';
import { currentActor } from '../session';
import { applyImport } from './apply-import';
import { decideTie } from './decide-tie';
import { openScoring } from './open-scoring';
import { publishResults } from './publish';
import { stateWomenShare } from './state-women-share';
import { uploadSheet } from './upload';
import { withdrawTie } from './withdraw-tie';

export const openScoringAction = action(OpenScoringInput, openScoring, () => ({ say: 'scoringOpened' }));
export const stateWomenShareAction = action(StateWomenShareInput, stateWomenShare, () => ({ say: 'womenShareStated' }));
export const applyImportAction = action(ApplyImportInput, applyImport, ({ written }) => ({
  say: 'resultsImported',
  with: { written },
}));
export const withdrawTieAction = action(WithdrawTieInput, withdrawTie, () => ({ say: 'tieWithdrawn' }));
export const decideTieAction = action(DecideTieInput, decideTie, () => ({ say: 'tieDecided' }));
export const publishResultsAction = action(PublishResultsInput, publishResults, () => ({ say: 'resultsPublished' }));

/** The dry run has an address of its own, so that it can be read again. */
export const uploadSheetAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = UploadSheetInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const uploaded = await uploadSheet(actor, parsed.data);
    if ('refusals' in uploaded) return uploaded.refusals;
    const { scope, importId } = uploaded;
    return { value: undefined, follow: () => ({ goTo: `${paths.resultsImport(placeOf(scope))}?check=${importId}` }) };
  });
