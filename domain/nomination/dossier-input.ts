import { z } from 'zod';
import { sentFile, sentUpload } from '../file/input';
import { id, optionalDay, optionalLine, optionalParagraph } from '../shared/input';
import { paperKinds } from './paper-kind';

const oneNomination = { blocYearId: id(), nominationId: id() };

/** A file sent with the form, or the id of an upload that has arrived. Refusal beside those of the pieces: `nomination.choosePaper`. */
export const AttachPaperForm = z.object({
  ...oneNomination,
  kind: z.enum(paperKinds, { error: 'nomination.choosePaper' }),
  number: optionalLine(60),
  datedOn: optionalDay(),
  issuer: optionalLine(200),
  file: sentFile(),
  fileUpload: sentUpload(),
});

export const WithdrawPaperInput = z.object({ ...oneNomination, paperId: id() });
export type WithdrawPaperInput = z.output<typeof WithdrawPaperInput>;

/** How long one section may be, in characters. */
export const longestSection = 8000;

/**
 * One or several sections of a report; `seen` is, by section, the hash of the text the page was drawn with, empty where there was none:
 * who writes on an older one is told.
 */
export const SaveReportInput = z.object({
  ...oneNomination,
  form: z.string({ error: 'form.broken' }).regex(/^[a-z\d]+\.[a-z]+\.[a-z]+$/, 'form.broken'),
  sections: z.record(z.string().regex(/^[a-z]{2,20}$/), optionalParagraph(longestSection)).default({}),
  seen: z.record(z.string(), z.string().regex(/^([\da-f]{64})?$/, 'form.broken')).default({}),
});
export type SaveReportInput = z.output<typeof SaveReportInput>;
