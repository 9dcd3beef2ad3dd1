import type { z } from 'zod';
import type { SplitInput } from '@/domain/agency/input';
import type { Context } from '../context';
import { happen } from './happen';

/** New agencies grow out of one, which ends or goes on beside them. Refusals: those of `happen`. Source: domain 10.7. */
export function splitAgency(context: Context, input: z.output<typeof SplitInput>) {
  return happen(context, 'agency.split', input);
}
