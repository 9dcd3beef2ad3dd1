import { z } from 'zod';
import { id, line, optionalLine } from '../shared/input';

/** Binary values as browsers write them. */
const binary = (max: number) =>
  z
    .string({ error: 'form.broken' })
    .regex(/^[\w-]*$/, 'form.broken')
    .max(max, 'form.broken');

const shared = {
  id: binary(2048),
  rawId: binary(2048),
  type: z.literal('public-key', { error: 'form.broken' }),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
  clientExtensionResults: z.looseObject({}).default({}),
};

/** What a browser answers when a passkey is made. */
const MadePasskey = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: binary(8192),
    attestationObject: binary(65_536),
    transports: z.array(z.string().max(32)).max(12).default([]),
  }),
});
export type MadePasskey = z.output<typeof MadePasskey>;

/** What a browser answers when a passkey signs. */
export const PasskeyAnswer = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: binary(8192),
    authenticatorData: binary(8192),
    signature: binary(4096),
    userHandle: binary(256).optional(),
  }),
});
export type PasskeyAnswer = z.output<typeof PasskeyAnswer>;

const name = () => line(60);

export const BeginPasskeyInput = z.object({
  password: z.string().max(200, 'form.tooLong').default(''),
  /** Of the second factor, where there is one. */
  code: optionalLine(20),
});
/** The password is looked at beforehand. */
export type BeginPasskeyInput = { readonly passwordFits: boolean; readonly code?: string };

export const AddPasskeyInput = z.object({ name: name(), made: MadePasskey });
export type AddPasskeyInput = z.output<typeof AddPasskeyInput>;

export const RenamePasskeyInput = z.object({ passkeyId: id(), name: name() });
export type RenamePasskeyInput = z.output<typeof RenamePasskeyInput>;

export const RemovePasskeyInput = z.object({ passkeyId: id() });
export type RemovePasskeyInput = z.output<typeof RemovePasskeyInput>;
