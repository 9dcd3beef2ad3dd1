import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { signatures } from '@/db/schema/covenant';
import { contentCode } from '@/domain/covenant/code';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';
import { findPlan, listTasks, type PlanTask } from '../plan/queries';
import { findVersion } from './queries';

export type CovenantFacts = {
  /** The common tasks as the conference adopted them; those marked illustrative stay out of what is published. */
  readonly tasks: readonly PlanTask[];
  readonly adoptedOn: IsoDate | null;
  readonly frozenOn: IsoDate | null;
  readonly code: string | null;
  readonly signed: number;
  /** The official day of the signature that completed it. */
  readonly completedOn: IsoDate | null;
};

/** What the bulletin of a conference tells of the year it opened: the tasks adopted and the covenant signed. */
export async function covenantFacts(reader: Reader, scope: BlocYearScope): Promise<CovenantFacts> {
  const plan = await findPlan(reader, scope);
  const version = await findVersion(reader, scope);
  const signed = version
    ? await reader.select({ on: signatures.signedOn }).from(signatures).where(eq(signatures.versionId, version.id))
    : [];
  return {
    tasks: plan?.adoptedOn ? await listTasks(reader, scope) : [],
    adoptedOn: plan?.adoptedOn ?? null,
    frozenOn: version?.frozenOn ?? null,
    code: version ? contentCode(version.sha256) : null,
    signed: signed.length,
    completedOn: version?.completedAt
      ? (signed
          .map(({ on }) => on)
          .toSorted()
          .at(-1) ?? null)
      : null,
  };
}
