import { eq } from 'drizzle-orm';
import { charterDrafts } from '@/db/schema/charter';
import { faultsOfCharter } from '@/domain/charter/check';
import { differencesBetween } from '@/domain/charter/differences';
import type { SaveCharterInput } from '@/domain/charter/input';
import { may } from '@/domain/rights/may';
import type { Refusal } from '@/domain/shared/refusal';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandFields, demandRight } from '../refused';
import { readGround } from './ground';
import { getCharterDraft } from './state';

/**
 * Saves the draft of a charter, all its rules at once. Points in hundredths, shares as fractions. Refusals: those of `mayChangeCharter`,
 * and at their fields those of `faultsOfCharter`. Source: charter (domain 8).
 */
export async function saveCharter(
  { tx, actor, now, record }: Context,
  { blocYearId, rules, tieRows }: SaveCharterInput,
): Promise<{ changes: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'charter.saved', scope), auditScope(scope));
  const draft = await getCharterDraft(tx, scope);
  demandFields(faultsOfCharter(rules, await readGround(tx, scope)).map((fault) => onScreen(fault, tieRows)));
  const changed = differencesBetween(draft.rules, rules);
  await tx.update(charterDrafts).set({ rules }).where(eq(charterDrafts.id, draft.id));
  await record({
    action: 'charter.saved',
    subjectId: draft.id,
    scope: auditScope(scope),
    details: { changed: changed.map(({ field, part }) => (part ? `${field}.${part}` : field)), ...rules },
  });
  return { changes: changed.length };
}

/** Blank rows of the tie-break chain are left out of the rules; a fault stands at the row as it was on the screen. */
function onScreen(fault: Refusal, rows: readonly number[]): Refusal {
  const [, index] = /^tieBreaks\.(\d+)\.step$/.exec(fault.field ?? '') ?? [];
  return index === undefined ? fault : { ...fault, field: `tieBreaks.${rows[Number(index)] ?? index}.step` };
}
