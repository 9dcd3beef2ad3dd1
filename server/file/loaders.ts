import 'server-only';
import { getStore } from '@/db/client';
import { mayReadPaper } from '@/domain/mandate/read';
import { dayOf } from '@/domain/shared/dates';
import { listBlocsOf } from '../bloc/of-agency';
import type { Actor } from '../context';
import { findMandateOfFile } from '../mandate/queries';
import { findFile } from './keep';

/** A file the actor may read: the paper of a mandate. Null for what does not exist or is not for the actor: nobody learns which. */
export async function loadFile(actor: Actor, fileId: string) {
  const { read } = await getStore();
  const mandate = /^[\w-]{1,64}$/.test(fileId) ? await findMandateOfFile(read, fileId) : null;
  if (!mandate) return null;
  const now = new Date();
  const years = await listBlocsOf(read, mandate.agencyId, now);
  return mayReadPaper(actor, mandate.agencyId, years, dayOf(now)).ok ? findFile(read, fileId) : null;
}
