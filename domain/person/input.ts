import { z } from 'zod';
import { day, id, line, optionalDay, optionalLine } from '../shared/input';
import { offices } from './office';

/** Refusals: those of a line, `person.notAnEmail`. */
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
  .refine((input) => input.password === input.passwordAgain, {
    path: ['passwordAgain'],
    message: 'person.passwordsDiffer',
  });

/** The decision somebody is appointed or dismissed by; null where none is named. */
const basis = () => optionalLine(200).transform((text) => text || null);

/** An office with its post, from a day on; the agency is left empty for the offices above agencies. */
const appointment = {
  office: z.enum(offices, { error: 'form.required' }),
  agencyId: z
    .literal('')
    .transform(() => null)
    .or(id())
    .default(null),
  post: line(200),
  from: day(),
  to: optionalDay(),
  paperRef: basis(),
};

export const RegisterPersonForm = z
  .object({ name: line(200), email: email(), ...appointment })
  .transform(({ name, email, ...first }) => [{ name, email, appointments: [first] }]);

const chosenPerson = () => z.string({ error: 'form.required' }).min(1, 'form.required').pipe(id());

export const AppointPersonInput = z.object({ personId: chosenPerson(), ...appointment });
export type AppointPersonInput = z.infer<typeof AppointPersonInput>;

/** `to` is the last day of the appointment. */
export const EndAppointmentInput = z.object({ appointmentId: id(), to: day(), paperRef: basis() });
export type EndAppointmentInput = z.infer<typeof EndAppointmentInput>;

/** A forgotten password; the address is read as it is kept. */
export const RequestLinkInput = z.object({ email: email() });

const code = () => line(40);
export const CodeInput = z.object({ code: code() });
export const RemoveSecondFactorInput = z.object({
  code: code(),
  password: z.string().max(200, 'form.tooLong').default(''),
});

/** `back` is an address of our own pages, never another site's. */
export const WearHatInput = z.object({
  hatId: id(),
  back: z
    .string()
    .max(500)
    .regex(/^\/(?![/\\])[^\s\\]*$/)
    .catch('/desk'),
});

export const PersonInput = z.object({ personId: id() });
/** A card of the sample: a person under one of their appointments. */
export const SampleCardInput = z.object({ personId: id(), hatId: id() });
export const SessionInput = z.object({ sessionId: id() });
export const NoInput = z.object({});
