import { z } from 'zod';
import { readAnnex, type AnnexContent } from './annex';
import { readContent, type CovenantContent } from './content';

/** What can be frozen and signed: a covenant, or an annex of one. */
export type SignedText = CovenantContent | AnnexContent;

const Form = z.object({ form: z.string() });

/** A frozen text of either form. Throws where it is none. */
export function readText(json: string): SignedText {
  return Form.parse(JSON.parse(json)).form === 'giao-uoc-phu-luc/1' ? readAnnex(json) : readContent(json);
}
