import type { z } from 'zod';
import type { MoveInput } from '@/domain/agency/input';
import type { Context } from '../context';
import { happen } from './happen';

/** An agency moves under another parent, to another bloc, or both. Refusals: those of `happen`. Source: domain 10.7. */
export function moveAgency(context: Context, input: z.output<typeof MoveInput>) {
  return happen(context, 'agency.moved', input);
}
