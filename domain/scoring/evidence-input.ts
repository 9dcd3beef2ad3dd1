import { z } from 'zod';
import { sentFile, sentUpload } from '../file/input';
import { id, line, optionalLine } from '../shared/input';

/** A file sent with the form, or the id of an upload that has arrived. */
export const AttachEvidenceForm = z.object({
  blocYearId: id(),
  agencyId: id(),
  code: line(12),
  place: optionalLine(120),
  file: sentFile(),
  fileUpload: sentUpload(),
});

export const WithdrawEvidenceInput = z.object({ blocYearId: id(), agencyId: id(), evidenceId: id() });
export type WithdrawEvidenceInput = z.output<typeof WithdrawEvidenceInput>;
