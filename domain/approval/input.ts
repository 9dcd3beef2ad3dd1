import { z } from 'zod';
import { id, paragraph } from '../shared/input';
import { approvableActs } from './approve';

/** Which act; of one nomination among several by its id. */
const which = {
  blocYearId: id(),
  act: z.enum(approvableActs, { error: 'form.broken' }),
  nominationId: id().optional(),
};

export const AskApprovalInput = z.object({
  ...which,
  reason: paragraph(1000),
});
export type AskApprovalInput = z.output<typeof AskApprovalInput>;

/** `seen` is the hash of what the approver read: what was changed since is not approved by an old page. */
export const GiveApprovalInput = z.object({
  ...which,
  seen: z.string().regex(/^[0-9a-f]{64}$/, 'form.broken'),
});
export type GiveApprovalInput = z.output<typeof GiveApprovalInput>;

export const DeclineApprovalInput = GiveApprovalInput.extend({ reason: paragraph(1000) });
export type DeclineApprovalInput = z.output<typeof DeclineApprovalInput>;
