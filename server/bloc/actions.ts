'use server';

import {
  AddToCompositionInput,
  ArrangeCompositionInput,
  CopyCompositionInput,
  DissolveBlocInput,
  FoundBlocForm,
  JoinBlocInput,
  LeaveBlocInput,
  PublishCompositionInput,
  RenameBlocInput,
} from '@/domain/bloc/input';
import { paths } from '@/lib/paths';
import { action } from '../action';
import { dissolveBloc } from './dissolve';
import { addToComposition, arrangeComposition, copyComposition } from './draft';
import { foundBloc } from './found';
import { joinBloc } from './join';
import { leaveBloc } from './leave';
import { publishComposition } from './publish';
import { renameBloc } from './rename';

export const foundBlocAction = action(FoundBlocForm, foundBloc, ({ slug }) => ({ goTo: paths.adminBloc(slug) }));
export const renameBlocAction = action(RenameBlocInput, renameBloc, ({ name }) => ({
  say: 'blocRenamed',
  with: { name },
}));
export const dissolveBlocAction = action(DissolveBlocInput, dissolveBloc, ({ on }) => ({
  say: 'blocDissolved',
  with: { on },
}));
export const copyCompositionAction = action(CopyCompositionInput, copyComposition, ({ count }) => ({
  say: 'compositionDrafted',
  with: { count },
}));
export const addToCompositionAction = action(AddToCompositionInput, addToComposition, ({ count }) => ({
  say: 'compositionDrafted',
  with: { count },
}));
export const arrangeCompositionAction = action(ArrangeCompositionInput, arrangeComposition, ({ count }) => ({
  say: 'compositionDrafted',
  with: { count },
}));
export const publishCompositionAction = action(PublishCompositionInput, publishComposition, ({ slug, year }) => ({
  goTo: paths.members({ bloc: slug, year }),
}));
export const joinBlocAction = action(JoinBlocInput, joinBloc, ({ slug, year }) =>
  year === null ? { say: 'blocJoined' } : { goTo: paths.members({ bloc: slug, year }) },
);
export const leaveBlocAction = action(LeaveBlocInput, leaveBloc, () => ({ say: 'blocLeft' }));
