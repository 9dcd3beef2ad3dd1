import type { Reader } from '@/db/client';
import type { CovenantContent } from '@/domain/covenant/content';
import type { BlocYearScope } from '../bloc/queries';
import { readDraft } from './draft';

/** The text of the covenant as the rows of this moment give it: what would be frozen now. */
export async function gatherContent(reader: Reader, scope: BlocYearScope, version: number): Promise<CovenantContent> {
  return (await readDraft(reader, scope, version)).content;
}
