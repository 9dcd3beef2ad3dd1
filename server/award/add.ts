import { and, eq, max } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { awardForms, awardGrounds } from '@/db/schema/award';
import type { AddFormInput, AddGroundInput } from '@/domain/award/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { demandKnown, makeRoom, unchecked } from '../regulation/versions';

/**
 * Adds a title or form, or a new version of one from a day on; the version before it ends the day before. It is unchecked until
 * somebody vouches for it. Refusals: `rights.notAppointed`, `regulation.unknownCode` at `regulation`, those of `placeVersion`.
 */
export async function addForm(
  { tx, actor, now, record }: Context,
  input: AddFormInput,
): Promise<{ id: string; code: string }> {
  demandRight(mayInstallation(actor, 'award.catalogued', dayOf(now)), null);
  await tx.alone('version:form');
  await demandKnown(tx, input.regulation ? [input.regulation] : [], 'regulation');
  const held = await tx.select().from(awardForms).where(eq(awardForms.code, input.code));
  const { ended } = await makeRoom(tx, 'form', held, input);
  const id = newId();
  const position = held[0]?.position ?? (await nextPosition(tx));
  await tx.insert(awardForms).values({ id, ...input, ...unchecked, position });
  await record({ action: 'award.catalogued', subjectId: id, scope: null, details: { ...input, ended } });
  return { id, code: input.code };
}

/**
 * Adds a ground to a form, or a new version of one from a day on; the version before it ends the day before. Refusals:
 * `rights.notAppointed`, `award.unknownForm` at `formCode`, `regulation.unknownCode` at `regulation`, those of `placeVersion`.
 */
export async function addGround(
  { tx, actor, now, record }: Context,
  input: AddGroundInput,
): Promise<{ id: string; code: string }> {
  demandRight(mayInstallation(actor, 'award.catalogued', dayOf(now)), null);
  await tx.alone('version:ground');
  await demandKnown(tx, input.regulation ? [input.regulation] : [], 'regulation');
  const [form] = await tx.select({ id: awardForms.id }).from(awardForms).where(eq(awardForms.code, input.formCode));
  if (!form) demand(refuse('award.unknownForm', { code: input.formCode }, 'formCode'));
  const held = await tx
    .select()
    .from(awardGrounds)
    .where(and(eq(awardGrounds.formCode, input.formCode), eq(awardGrounds.code, input.code)));
  const { ended } = await makeRoom(tx, 'ground', held, input);
  const id = newId();
  await tx.insert(awardGrounds).values({ id, ...input, ...unchecked, recordedAt: now });
  await record({ action: 'award.catalogued', subjectId: id, scope: null, details: { ...input, ended } });
  return { id, code: input.formCode };
}

async function nextPosition(tx: Tx): Promise<number> {
  const [last] = await tx.select({ position: max(awardForms.position) }).from(awardForms);
  return (last?.position ?? 0) + 1;
}
