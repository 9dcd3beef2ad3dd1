import { z } from 'zod';
import { groundCodes } from '../award/catalogue';
import { id, line, paragraph } from '../shared/input';
import { decidedVerdicts } from './decided';

/**
 * `seen` is the hash of the finding as it was read: one that changed since is not decided by an old page. With `nominationId` it is a finding of
 * that nomination, else of the agency as a whole.
 */
export const DecideFindingInput = z.object({
  blocYearId: id(),
  agencyId: id(),
  nominationId: id().optional(),
  formCode: id(),
  groundCode: z.enum(groundCodes, { error: 'form.broken' }),
  seen: z.string().regex(/^[0-9a-f]{64}$/, 'form.broken'),
  verdict: z.enum(decidedVerdicts, { error: 'finding.chooseVerdict' }),
  reason: paragraph(2000),
  paper: line(300),
});
export type DecideFindingInput = z.output<typeof DecideFindingInput>;

export const WithdrawDecisionInput = z.object({ blocYearId: id(), decisionId: id() });
export type WithdrawDecisionInput = z.output<typeof WithdrawDecisionInput>;
