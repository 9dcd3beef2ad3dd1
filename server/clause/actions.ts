'use server';

import { AddBasisInput, CopyCovenantInput, WriteClausesInput } from '@/domain/covenant/input';
import { action } from '../action';
import { copyCovenant } from '../covenant/copy';
import { addBasis } from './add-basis';
import { writeClauses } from './write';

export const writeClausesAction = action(WriteClausesInput, writeClauses, ({ clauses }) => ({
  say: 'clausesWritten',
  with: { clauses },
}));
export const addBasisAction = action(AddBasisInput, addBasis, ({ bases }) => ({ say: 'basisAdded', with: { bases } }));
export const copyCovenantAction = action(CopyCovenantInput, copyCovenant, ({ from, clauses, tasks, shifted }) => ({
  say: 'covenantCopied',
  with: { from, clauses, tasks, shifted },
}));
