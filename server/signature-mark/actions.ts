'use server';

import { z } from 'zod';
import { SaveMarkInput } from '@/domain/signature-mark/input';
import { action } from '../action';
import { endMark, saveMark } from './save';

export const saveMarkAction = action(SaveMarkInput, saveMark, () => ({ say: 'markSaved' }));
export const endMarkAction = action(z.object({}), endMark, () => ({ say: 'markEnded' }));
