import { z } from 'zod';
import { day, id, line, paragraph } from '../shared/input';
import { parsePaperNumber } from './number';

export const DraftSubmissionInput = z.object({
  blocYearId: id(),
  number: line(40).refine((text) => parsePaperNumber(text) !== null, 'submission.numberUnreadable'),
  datedOn: day(),
});
export type DraftSubmissionInput = z.output<typeof DraftSubmissionInput>;

export const SendSubmissionInput = z.object({ blocYearId: id() });
export type SendSubmissionInput = z.output<typeof SendSubmissionInput>;

export const ReceiveSubmissionInput = z.object({ blocYearId: id() });
export type ReceiveSubmissionInput = z.output<typeof ReceiveSubmissionInput>;

export const ReturnSubmissionInput = z.object({ blocYearId: id(), reason: paragraph(2000) });
export type ReturnSubmissionInput = z.output<typeof ReturnSubmissionInput>;

/** `granted` holds a ticked box per nomination; a box that is not ticked is not sent. */
export const RecordDecisionInput = z.object({
  blocYearId: id(),
  number: line(60),
  decidedOn: day(),
  signer: line(120),
  granted: z.record(id(), z.literal('yes')).default({}),
});
export type RecordDecisionInput = z.output<typeof RecordDecisionInput>;
