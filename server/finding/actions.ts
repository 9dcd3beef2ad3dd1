'use server';

import { DecideFindingInput, WithdrawDecisionInput } from '@/domain/eligibility/input';
import { action } from '../action';
import { decideFinding } from './decide';
import { withdrawDecision } from './withdraw-decision';

export const decideFindingAction = action(DecideFindingInput, decideFinding, () => ({ say: 'findingDecided' }));
export const withdrawDecisionAction = action(WithdrawDecisionInput, withdrawDecision, () => ({
  say: 'findingDecisionWithdrawn',
}));
