'use server';

import { AnswerObjectionInput, FileObjectionInput, WithdrawObjectionInput } from '@/domain/objection/input';
import { action } from '../action';
import { answerObjection } from './answer';
import { fileObjection } from './file';
import { withdrawObjection } from './withdraw';

export const fileObjectionAction = action(FileObjectionInput, fileObjection, ({ number }) => ({
  say: 'objectionFiled',
  with: { number },
}));
export const answerObjectionAction = action(AnswerObjectionInput, answerObjection, ({ number }) => ({
  say: 'objectionAnswered',
  with: { number },
}));
export const withdrawObjectionAction = action(WithdrawObjectionInput, withdrawObjection, ({ number }) => ({
  say: 'objectionWithdrawn',
  with: { number },
}));
