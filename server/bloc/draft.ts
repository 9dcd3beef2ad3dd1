import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { blocYears, compositionDraftMembers, compositionDrafts } from '@/db/schema/bloc';
import { candidateFault, mayDraft } from '@/domain/bloc/composition';
import type { AddToCompositionInput, ArrangeCompositionInput, CopyCompositionInput } from '@/domain/bloc/input';
import { countingDay, membersOn } from '@/domain/bloc/membership';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { composing, listCandidates } from './belong';
import { holdBloc } from './membership';
import type { Bloc } from './queries';
import { listYearMembers } from './members';

type DraftKey = { readonly blocId: string; readonly year: number };
export type Drafted = { readonly count: number };

/** The agencies drawn up as the members of a year, in the order of protocol; empty while nothing is drawn up. */
export async function listDraft(reader: Reader, { blocId, year }: DraftKey): Promise<string[]> {
  const rows = await reader
    .select({ agencyId: compositionDraftMembers.agencyId })
    .from(compositionDraftMembers)
    .innerJoin(compositionDrafts, eq(compositionDrafts.id, compositionDraftMembers.draftId))
    .where(and(eq(compositionDrafts.blocId, blocId), eq(compositionDrafts.year, year)))
    .orderBy(asc(compositionDraftMembers.position));
  return rows.map(({ agencyId }) => agencyId);
}

/**
 * Draws up a year with the members of the latest year before it, as many as still exist on its first day; what was drawn up is replaced.
 * Refusals: `rights.notAppointed`, those of `mayDraft`, `composition.nothingToCopy`.
 */
export async function copyComposition(context: Context, input: CopyCompositionInput): Promise<Drafted> {
  return draft(context, input, async (tx, { bloc, composed }) => {
    const before = composed.filter((year) => year < input.year).toSorted((a, b) => b - a)[0];
    const members = before === undefined ? [] : await listYearMembers(tx, { blocId: bloc.id, year: before });
    const last = membersOn(members, countingDay(before ?? input.year, `${input.year}-01-01`));
    const candidates = await listCandidates(
      tx,
      last.map(({ agencyId }) => agencyId),
    );
    const rules = composing(bloc, { year: input.year, isLatest: isLatest(composed, input.year) });
    const staying = candidates.filter((candidate) => candidateFault(rules, candidate) === null);
    if (staying.length === 0) demandFields([{ code: 'composition.nothingToCopy' }]);
    return staying.map(({ agencyId }) => agencyId);
  });
}

/**
 * Puts agencies at the end of the list, each once. Refusals: `rights.notAppointed`, those of `mayDraft`, and at the row of an agency
 * those of `candidateFault`: then nobody is put there.
 */
export async function addToComposition(context: Context, input: AddToCompositionInput): Promise<Drafted> {
  return draft(context, input, async (tx, { bloc, composed, drawn }) => {
    const added = input.members.filter((agencyId) => !drawn.includes(agencyId));
    const rules = composing(bloc, { year: input.year, isLatest: isLatest(composed, input.year) });
    demandFields((await listCandidates(tx, added)).flatMap((candidate) => candidateFault(rules, candidate) ?? []));
    return [...drawn, ...added];
  });
}

/** Puts the list in the order of the typed numbers, without those taken off. Refusals: `rights.notAppointed`, those of `mayDraft`. */
export async function arrangeComposition(context: Context, input: ArrangeCompositionInput): Promise<Drafted> {
  return draft(context, input, async (_tx, { drawn }) => {
    const place = (agencyId: string) => Number(input.order[agencyId] ?? drawn.length);
    return drawn.filter((agencyId) => !(agencyId in input.off)).toSorted((a, b) => place(a) - place(b));
  });
}

type Drawing = { readonly bloc: Bloc; readonly composed: readonly number[]; readonly drawn: readonly string[] };

async function draft(
  { tx, actor, now, record }: Context,
  key: DraftKey,
  draw: (tx: Tx, drawing: Drawing) => Promise<readonly string[]>,
): Promise<Drafted> {
  const { blocId, year } = key;
  demandRight(mayInstallation(actor, 'composition.drafted', dayOf(now)), { blocId, blocYearId: null });
  const bloc = await holdBloc(tx, blocId);
  const composed = await listComposed(tx, blocId);
  demand(mayDraft(bloc, { year, composed, today: dayOf(now) }));
  const agencyIds = await draw(tx, { bloc, composed, drawn: await listDraft(tx, key) });
  await dropDraft(tx, key);
  const draftId = newId();
  await tx.insert(compositionDrafts).values({ id: draftId, blocId, year });
  if (agencyIds.length > 0)
    await tx
      .insert(compositionDraftMembers)
      .values(agencyIds.map((agencyId, position) => ({ id: newId(), draftId, agencyId, position })));
  await record({
    action: 'composition.drafted',
    subjectId: draftId,
    scope: { blocId, blocYearId: null },
    details: { year, members: agencyIds },
  });
  return { count: agencyIds.length };
}

/** Takes a draft away: it is published, or drawn up anew. */
export async function dropDraft(tx: Tx, { blocId, year }: DraftKey): Promise<void> {
  const here = and(eq(compositionDrafts.blocId, blocId), eq(compositionDrafts.year, year));
  const [known] = await tx.select({ id: compositionDrafts.id }).from(compositionDrafts).where(here);
  if (!known) return;
  await tx.delete(compositionDraftMembers).where(eq(compositionDraftMembers.draftId, known.id));
  await tx.delete(compositionDrafts).where(eq(compositionDrafts.id, known.id));
}

/** The years of a bloc that are composed. */
export async function listComposed(reader: Reader, blocId: string): Promise<number[]> {
  const rows = await reader.select({ year: blocYears.year }).from(blocYears).where(eq(blocYears.blocId, blocId));
  return rows.map(({ year }) => year);
}

/** Whether no later year is composed. */
export function isLatest(composed: readonly number[], year: number): boolean {
  return composed.every((one) => one < year);
}
