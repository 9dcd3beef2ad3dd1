import type { z } from 'zod';
import type { MergeInput } from '@/domain/agency/input';
import type { Context } from '../context';
import { happen } from './happen';

/** Agencies end and one goes on in their place, in their blocs too; what their people were appointed to ends with them. Refusals: those of `happen`. Source: domain 10.7. */
export function mergeAgencies(context: Context, input: z.output<typeof MergeInput>) {
  return happen(context, 'agency.merged', input);
}
