import { z } from 'zod';
import { remember } from '@/lib/remember';
import { readAnnex, type AnnexContent } from './annex';
import { readContent, type CovenantContent } from './content';

/** What can be frozen and signed: a covenant, or an annex of one. */
export type SignedText = CovenantContent | AnnexContent;

const Form = z.object({ form: z.string() });

/** A frozen text of either form. Throws where it is none. */
export function readText(json: string): SignedText {
  return isAnnex(json) ? readAnnex(json) : readContent(json);
}

const isAnnex = remember((json: string) => Form.parse(JSON.parse(json)).form === 'giao-uoc-phu-luc/1', 24);
