import { and, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { blocMemberships, blocs, type blocYears } from '@/db/schema/bloc';
import { mayBelong, type MembershipTerm } from '@/domain/bloc/membership';
import type { IsoDate } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { demand } from '../refused';
import type { Bloc } from './queries';

/** Of the bloc; null in a rehearsal, which keeps nobody from belonging elsewhere. */
function exclusiveKind({ kind, rehearsalOn }: Pick<Bloc, 'kind' | 'rehearsalOn'>): string | null {
  return rehearsalOn === null ? kind : null;
}

/** Every membership agencies ever had, in any bloc, earliest first. */
async function listTerms(reader: Reader, agencyIds: readonly string[]): Promise<(MembershipTerm & { id: string })[]> {
  if (agencyIds.length === 0) return [];
  return reader
    .select({
      id: blocMemberships.id,
      blocId: blocMemberships.blocId,
      blocName: blocs.name,
      agencyId: blocMemberships.agencyId,
      kind: blocMemberships.kind,
      from: blocMemberships.from,
      to: blocMemberships.to,
    })
    .from(blocMemberships)
    .innerJoin(blocs, eq(blocs.id, blocMemberships.blocId))
    .where(inArray(blocMemberships.agencyId, [...agencyIds]))
    .orderBy(blocMemberships.from);
}

type Year = Pick<typeof blocYears.$inferSelect, 'year'>;

/**
 * Brings the memberships of a bloc in line with the composition of a year: who is new belongs from its first day, who is no longer
 * named left with the year before. Refusals: those of `mayBelong` at the field `agencyIds`.
 */
export async function belongThrough(
  tx: Tx,
  bloc: Bloc,
  {
    year,
    agencyIds,
    isLatest,
    decisionRef,
  }: Year & { agencyIds: readonly string[]; isLatest: boolean; decisionRef: string | null },
): Promise<void> {
  const kind = exclusiveKind(bloc);
  const period = { from: `${year}-01-01`, to: isLatest ? null : `${year}-12-31` };
  const held = await listTerms(tx, agencyIds);
  const within = (term: MembershipTerm) => term.blocId === bloc.id && (term.to === null || term.to >= period.from);
  const newcomers = agencyIds.filter(
    (agencyId) => !held.some((term) => term.agencyId === agencyId && within(term) && term.from <= `${year}-12-31`),
  );
  for (const agencyId of newcomers)
    demand(
      mayBelong(
        { blocId: bloc.id, kind, ...period },
        held.filter((term) => term.agencyId === agencyId),
        'agencyIds',
      ),
    );
  if (newcomers.length > 0)
    await tx
      .insert(blocMemberships)
      .values(newcomers.map((agencyId) => ({ id: newId(), blocId: bloc.id, agencyId, kind, decisionRef, ...period })));
  if (isLatest) await endWithYear(tx, bloc.id, agencyIds, `${year - 1}-12-31`);
}

async function endWithYear(tx: Tx, blocId: string, staying: readonly string[], lastDay: IsoDate): Promise<void> {
  const open = await tx.select().from(blocMemberships).where(eq(blocMemberships.blocId, blocId));
  const leaving = open.filter(
    ({ agencyId, from, to }) => !staying.includes(agencyId) && from <= lastDay && (to === null || to > lastDay),
  );
  if (leaving.length === 0) return;
  await tx
    .update(blocMemberships)
    .set({ to: lastDay })
    .where(
      and(
        eq(blocMemberships.blocId, blocId),
        inArray(
          blocMemberships.id,
          leaving.map(({ id }) => id),
        ),
      ),
    );
}
