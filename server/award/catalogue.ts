import { inArray } from 'drizzle-orm';
import { awardForms, awardGrounds } from '@/db/schema/award';
import type { AwardFormFacts, AwardGroundFacts } from '@/domain/award/catalogue';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { onePerDay } from '@/domain/shared/versions';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';

export type CatalogueAwardsInput = {
  readonly forms: readonly AwardFormFacts[];
  readonly grounds: readonly AwardGroundFacts[];
};

/**
 * Enters forms of award and the grounds they may be proposed on, each with its days of validity; what is there already stays.
 * Refusals: `rights.notAppointed`, `version.periodsOverlap`. Source: domain 4.1.
 */
export async function catalogueAwards(
  { tx, actor, now, record }: Context,
  { forms, grounds }: CatalogueAwardsInput,
): Promise<{ forms: number; grounds: number }> {
  demandRight(mayInstallation(actor, 'award.catalogued', dayOf(now)), null);
  await tx.alone('version:form');
  await tx.alone('version:ground');
  const formCodes = [...new Set([...forms.map(({ code }) => code), ...grounds.map(({ formCode }) => formCode)])];
  const knownForms = await tx.select().from(awardForms).where(inArray(awardForms.code, formCodes));
  const knownGrounds = await tx.select().from(awardGrounds).where(inArray(awardGrounds.formCode, formCodes));
  demand(onePerDay([...knownForms, ...forms].map(({ code, from, to }) => ({ name: code, from, to }))));
  demand(
    onePerDay(
      [...knownGrounds, ...grounds].map(({ formCode, code, from, to }) => ({ name: `${formCode} ${code}`, from, to })),
    ),
  );
  if (forms.length > 0) await tx.insert(awardForms).values(forms.map((form) => ({ id: newId(), ...form })));
  if (grounds.length > 0)
    await tx.insert(awardGrounds).values(grounds.map((ground) => ({ id: newId(), recordedAt: now, ...ground })));
  await record({
    action: 'award.catalogued',
    subjectId: 'award-catalogue',
    scope: null,
    details: { codes: formCodes, forms: forms.length, grounds: grounds.length },
  });
  return { forms: forms.length, grounds: grounds.length };
}
