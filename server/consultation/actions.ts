'use server';

import { ConsentInput, ConsultInput } from '@/domain/covenant/input';
import { action } from '../action';
import { consent } from './consent';
import { openConsultation } from './open';

export const openConsultationAction = action(ConsultInput, openConsultation, ({ answerBy }) => ({
  say: 'consultationOpened',
  with: { answerBy },
}));
export const consentAction = action(ConsentInput, consent, () => ({ say: 'consented' }));
