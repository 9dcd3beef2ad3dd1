'use server';

import { AddFormInput, AddGroundInput, CorrectFormInput, CorrectGroundInput } from '@/domain/award/input';
import {
  AddRegulationInput,
  CorrectRegulationInput,
  LapseVersionInput,
  VerifyVersionInput,
} from '@/domain/regulation/input';
import { AddRuleInput, CorrectRuleInput } from '@/domain/rule/input';
import { paths } from '@/lib/paths';
import { action } from '../action';
import { addForm, addGround } from '../award/add';
import { correctForm, correctGround } from '../award/correct';
import { addRule, correctRule } from '../rule/record';
import { addRegulation } from './add';
import { correctRegulation } from './correct';
import { lapseVersion, verifyVersion } from './verify';

export const addRegulationAction = action(AddRegulationInput, addRegulation, ({ id }) => ({
  goTo: paths.adminVersion('regulation', id),
}));
export const addFormAction = action(AddFormInput, addForm, ({ id }) => ({ goTo: paths.adminVersion('form', id) }));
export const addGroundAction = action(AddGroundInput, addGround, ({ id }) => ({
  goTo: paths.adminVersion('ground', id),
}));
export const addRuleAction = action(AddRuleInput, addRule, ({ id }) => ({ goTo: paths.adminVersion('rule', id) }));

export const correctRegulationAction = action(CorrectRegulationInput, correctRegulation, () => ({
  say: 'lawCorrected',
}));
export const correctFormAction = action(CorrectFormInput, correctForm, () => ({ say: 'lawCorrected' }));
export const correctGroundAction = action(CorrectGroundInput, correctGround, () => ({ say: 'lawCorrected' }));
export const correctRuleAction = action(CorrectRuleInput, correctRule, () => ({ say: 'lawCorrected' }));

export const verifyVersionAction = action(VerifyVersionInput, verifyVersion, () => ({ say: 'lawVerified' }));
export const lapseVersionAction = action(LapseVersionInput, lapseVersion, ({ to }) => ({
  say: 'lawLapsed',
  with: { to },
}));
