import type { z } from 'zod';
import type { DissolveInput } from '@/domain/agency/input';
import type { Context } from '../context';
import { happen } from './happen';

/** An agency ends without an heir; its years stay readable. Refusals: those of `happen`. Source: domain 10.7. */
export function dissolveAgency(context: Context, input: z.output<typeof DissolveInput>) {
  return happen(context, 'agency.dissolved', input);
}
