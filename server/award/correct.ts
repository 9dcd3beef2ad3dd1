import { and, eq } from 'drizzle-orm';
import { awardForms, awardGrounds } from '@/db/schema/award';
import type { CorrectFormInput, CorrectGroundInput } from '@/domain/award/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { mayCorrect } from '@/domain/shared/versions';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { demandKnown } from '../regulation/versions';

/**
 * Corrects a version of a title or form nobody has checked yet; its code stays. What it said before is kept with the event. Refusals:
 * `rights.notAppointed`, `regulation.unknownCode` at `regulation`, those of `mayCorrect`.
 */
export async function correctForm(
  { tx, actor, now, record }: Context,
  { id, ...input }: CorrectFormInput,
): Promise<{ id: string; code: string }> {
  demandRight(mayInstallation(actor, 'award.corrected', dayOf(now)), null);
  await tx.alone('version:form');
  await demandKnown(tx, input.regulation ? [input.regulation] : [], 'regulation');
  const [version] = await tx.select().from(awardForms).where(eq(awardForms.id, id));
  if (!version) throw new Error(`No form ${id}`);
  const held = await tx.select().from(awardForms).where(eq(awardForms.code, version.code));
  demand(
    mayCorrect(
      version,
      held.filter((each) => each.id !== id),
      input,
    ),
  );
  await tx.update(awardForms).set(input).where(eq(awardForms.id, id));
  await record({ action: 'award.corrected', subjectId: id, scope: null, details: { before: version, after: input } });
  return { id, code: version.code };
}

/** The same for a ground; form and code stay. Refusals: as for a form. */
export async function correctGround(
  { tx, actor, now, record }: Context,
  { id, ...input }: CorrectGroundInput,
): Promise<{ id: string; code: string }> {
  demandRight(mayInstallation(actor, 'award.corrected', dayOf(now)), null);
  await tx.alone('version:ground');
  await demandKnown(tx, input.regulation ? [input.regulation] : [], 'regulation');
  const [version] = await tx.select().from(awardGrounds).where(eq(awardGrounds.id, id));
  if (!version) throw new Error(`No ground ${id}`);
  const held = await tx
    .select()
    .from(awardGrounds)
    .where(and(eq(awardGrounds.formCode, version.formCode), eq(awardGrounds.code, version.code)));
  demand(
    mayCorrect(
      version,
      held.filter((each) => each.id !== id),
      input,
    ),
  );
  await tx.update(awardGrounds).set(input).where(eq(awardGrounds.id, id));
  const before = { ...version, recordedAt: version.recordedAt.toISOString() };
  await record({ action: 'award.corrected', subjectId: id, scope: null, details: { before, after: input } });
  return { id, code: version.formCode };
}
