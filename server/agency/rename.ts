import type { z } from 'zod';
import type { RenameInput } from '@/domain/agency/input';
import type { Context } from '../context';
import { happen } from './happen';

/** An agency takes another name from a day on; every record keeps the name of its day. Refusals: those of `happen`. Source: domain 10.7. */
export function renameAgency(context: Context, input: z.output<typeof RenameInput>) {
  return happen(context, 'agency.renamed', input);
}
