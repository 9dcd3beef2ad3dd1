import { z } from 'zod';
import { day, id, line } from '../shared/input';
import { offices } from './office';

const email = () =>
  line(200)
    .transform((text) => text.toLowerCase())
    .refine((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'person.notAnEmail');

export const SignInInput = z.object({
  email: line(200).transform((text) => text.toLowerCase()),
  password: z.string({ error: 'form.required' }).min(1, 'form.required').max(200, 'form.tooLong'),
});

/** At least 10 characters; longer is better than stranger. */
export const ChoosePasswordInput = z
  .object({
    token: z.string().min(1, 'form.broken').max(200, 'form.broken'),
    password: z.string({ error: 'form.required' }).min(10, 'person.passwordTooShort').max(200, 'form.tooLong'),
    passwordAgain: z.string({ error: 'form.required' }),
  })
  .refine((input) => input.password === input.passwordAgain, { path: ['passwordAgain'], message: 'person.passwordsDiffer' });

export const RegisterPersonForm = z.object({
  name: line(200),
  email: email(),
  office: z.enum(offices, { error: 'form.required' }),
  agencyId: z.string().default('').transform((text) => text || null),
  post: line(200),
  from: day(),
});

export const PersonInput = z.object({ personId: id() });
export const SessionInput = z.object({ sessionId: id() });
