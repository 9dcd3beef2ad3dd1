import 'server-only';
import { getStore } from '@/db/client';
import { loadActorFor } from '../person/loaders';
import { listEvents } from './queries';
import { verifyAudit } from './verify';

/** The audit log for the administrator: one page of events, and whether every chain holds. */
export async function loadAudit(page: number) {
  await loadActorFor('person.invited');
  const { read } = await getStore();
  return { ...(await listEvents(read, page)), report: await verifyAudit(read) };
}
