import { desc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { covenantConsents, covenantConsultations } from '@/db/schema/covenant-draft';
import type { BlocYearScope } from '../bloc/queries';

export type Consultation = typeof covenantConsultations.$inferSelect;

/** The round of consultation that runs, the latest one, or null while the draft was never sent to the members. */
export async function findRound(reader: Reader, scope: BlocYearScope): Promise<Consultation | null> {
  const [round] = await reader
    .select()
    .from(covenantConsultations)
    .where(eq(covenantConsultations.blocYearId, scope.id))
    .orderBy(desc(covenantConsultations.openedAt))
    .limit(1);
  return round ?? null;
}

/** Who said in a round that it has nothing to remark. */
export async function listConsents(reader: Reader, round: Consultation) {
  return reader.select().from(covenantConsents).where(eq(covenantConsents.consultationId, round.id));
}
