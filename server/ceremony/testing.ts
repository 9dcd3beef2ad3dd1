import { eq } from 'drizzle-orm';
import { auditEvents } from '@/db/schema/audit';
import type { World } from '../testing/world';

/** What the audit log tells of one kind of act. */
export function eventsOf(world: World, action: string) {
  return world.store.read.select().from(auditEvents).where(eq(auditEvents.action, action));
}
