'use server';

import { RemovePasskeyInput, RenamePasskeyInput } from '@/domain/passkey/input';
import { action } from '../action';
import { removePasskey, renamePasskey } from './change';

export const renamePasskeyAction = action(RenamePasskeyInput, renamePasskey, () => ({ say: 'passkeyRenamed' }));
export const removePasskeyAction = action(RemovePasskeyInput, removePasskey, () => ({ say: 'passkeyRemoved' }));
