'use server';

import { AnswerRemarkInput, MakeRemarkInput, WithdrawRemarkInput } from '@/domain/covenant/input';
import { action } from '../action';
import { answerRemark } from './answer';
import { makeRemark } from './make';
import { withdrawRemark } from './withdraw';

export const makeRemarkAction = action(MakeRemarkInput, makeRemark, ({ number }) => ({
  say: 'remarkMade',
  with: { number },
}));
export const withdrawRemarkAction = action(WithdrawRemarkInput, withdrawRemark, ({ number }) => ({
  say: 'remarkWithdrawn',
  with: { number },
}));
export const answerRemarkAction = action(AnswerRemarkInput, answerRemark, ({ number, answer }) => ({
  say: answer === 'declined' ? 'remarkDeclined' : 'remarkTaken',
  with: { number },
}));
