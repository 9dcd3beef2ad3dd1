import { z } from 'zod';

/** What a signature answers; kept under the key of its request. */
export const SignedOutcome = z.object({
  signatureId: z.string(),
  signedAt: z.iso.datetime(),
  /** Signatures so far, and how many the text asks for. */
  signed: z.int(),
  parties: z.int(),
  complete: z.boolean(),
});
export type SignedOutcome = z.output<typeof SignedOutcome>;
