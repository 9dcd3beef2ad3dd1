import 'server-only';
import { getStore } from '@/db/client';
import type { Actor } from '../context';
import { findFile } from './keep';
import { readsFile } from './reads';

/** A file the actor may read, by what it is attached to. Null for what does not exist or is not for the actor: nobody learns which. */
export async function loadFile(actor: Actor, fileId: string) {
  if (!/^[\w-]{1,64}$/.test(fileId)) return null;
  const { read } = await getStore();
  return (await readsFile(read, actor, fileId, new Date())) ? findFile(read, fileId) : null;
}
