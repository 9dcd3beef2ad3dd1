'use server';

import { RemarkInput, WithdrawRemarkInput } from '@/domain/nomination/review-input';
import { action } from '../action';
import { remarkOn } from './remark';
import { withdrawRemark } from './withdraw';

export const remarkOnAction = action(RemarkInput, remarkOn, () => ({ say: 'discussionRemarked' }));
export const withdrawRemarkAction = action(WithdrawRemarkInput, withdrawRemark, () => ({ say: 'discussionWithdrawn' }));
