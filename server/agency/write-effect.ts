import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { agencyEvents, agencySuccessions } from '@/db/schema/agency-event';
import { appointments } from '@/db/schema/person';
import { type AgencyEvent, type Effect, newRef } from '@/domain/agency/event';
import type { IsoDate } from '@/domain/shared/dates';
import { formatDay } from '@/lib/format';
import { newId } from '@/lib/id';
import { beginMembership, endMembership } from '../bloc/membership';
import { endMandatesOf } from '../mandate/withdraw';
import { insertAgencies, searchColumns } from './register';

export type Paper = { readonly decisionNumber: string; readonly decisionOn: IsoDate };

/** What was written of an event: its row, the agency to look at, and the blocs whose members changed with the years that show it. */
export type Written = {
  readonly eventId: string;
  readonly agencyId: string;
  readonly slug: string;
  readonly blocs: ReadonlyMap<string, readonly string[]>;
  readonly dismissed: number;
};

/**
 * Writes an event as it was decided, all of it. Ends come before beginnings, so that no two periods overlap on the way. Refusals: those of
 * `beginMembership` at `bloc` and of `endMembership` at `on`, `agency.identifierTaken`.
 */
export async function writeEffect(
  tx: Tx,
  event: AgencyEvent,
  effect: Effect,
  paper: Paper,
  by: { readonly recordedAt: Date; readonly recordedBy: string | null },
): Promise<Written> {
  const decisionRef = decisionInWords(paper);
  for (const { versionId, to } of effect.endsVersions)
    await tx.update(agencyVersions).set({ to }).where(eq(agencyVersions.id, versionId));
  const ids = await beginVersions(tx, effect, decisionRef);
  const idOf = (ref: string) => ids.get(ref) ?? ref;
  const changes = [];
  for (const { agencyId, blocId, to } of effect.endsMemberships)
    changes.push(await endMembership(tx, { blocId, agencyId, to, field: 'on' }));
  for (const { agencyId, blocId, from } of effect.beginsMemberships)
    changes.push(await beginMembership(tx, { blocId, agencyId: idOf(agencyId), from, decisionRef, field: 'bloc' }));
  const dismissed = await dismissAll(tx, effect);
  for (const { agencyId, to } of effect.endsAgencies)
    await endMandatesOf(tx, agencyId, to, { at: by.recordedAt, by: by.recordedBy });
  const agencyId = idOf(subjectOf(event));
  const eventId = newId();
  const { kind, on } = event;
  await tx.insert(agencyEvents).values({ id: eventId, kind, agencyId, on, ...paper, ...by });
  const successions = effect.successions.map(({ fromAgencyId, toAgencyId }) => ({
    id: newId(),
    eventId,
    fromAgencyId,
    toAgencyId: toAgencyId === null ? null : idOf(toAgencyId),
    kind,
    on,
    decisionRef,
  }));
  if (successions.length > 0) await tx.insert(agencySuccessions).values(successions);
  const [agency] = await tx.select({ slug: agencies.slug }).from(agencies).where(eq(agencies.id, agencyId));
  const blocs = new Map<string, string[]>();
  for (const { blocId, blocYearIds } of changes)
    blocs.set(blocId, [...new Set([...(blocs.get(blocId) ?? []), ...blocYearIds])]);
  return { eventId, agencyId, slug: agency?.slug ?? '', blocs, dismissed };
}

/** The agency an event is told of first: the one that goes on, or the one that ends. */
function subjectOf(event: AgencyEvent): string {
  if (event.kind !== 'merged') return event.agencyId;
  return 'agencyId' in event.heir ? event.heir.agencyId : newRef(0);
}

/** A deciding paper as it is named: "1676-QĐ/TU ngày 10/02/2025". */
function decisionInWords({ decisionNumber, decisionOn }: Paper): string {
  return `${decisionNumber} ngày ${formatDay(decisionOn)}`;
}

/** New agencies with their first version, and further versions of those on record; answers the id of each new one by its ref. */
async function beginVersions(tx: Tx, effect: Effect, decisionRef: string): Promise<ReadonlyMap<string, string>> {
  const begun = (agencyId: string) => effect.beginsVersions.filter((version) => version.agencyId === agencyId);
  const made = await insertAgencies(
    tx,
    effect.registers.map(({ code, kind }, index) => ({
      code,
      kind,
      versions: begun(newRef(index)).map(({ agencyId: _ref, parentId: _parent, ...version }) => ({
        ...version,
        decisionRef,
      })),
    })),
  );
  const ids = new Map(made.map(({ id }, index) => [newRef(index), id]));
  for (const [ref, id] of ids)
    for (const { parentId } of begun(ref))
      if (parentId !== null)
        await tx
          .update(agencyVersions)
          .set({ parentId: ids.get(parentId) ?? parentId })
          .where(eq(agencyVersions.agencyId, id));
  const further = effect.beginsVersions.filter(({ agencyId }) => !ids.has(agencyId));
  if (further.length === 0) return ids;
  const known = await tx
    .select({ id: agencies.id, code: agencies.code })
    .from(agencies)
    .where(
      inArray(
        agencies.id,
        further.map(({ agencyId }) => agencyId),
      ),
    );
  await tx.insert(agencyVersions).values(
    further.map(({ parentId, ...version }) => ({
      id: newId(),
      ...version,
      parentId: parentId === null ? null : (ids.get(parentId) ?? parentId),
      ...searchColumns(known.find(({ id }) => id === version.agencyId)?.code ?? '', version),
      decisionRef,
    })),
  );
  return ids;
}

/** Appointments do not outlive their agency: rights end with its last day. Answers how many people are concerned. */
async function dismissAll(tx: Tx, { endsAgencies }: Effect): Promise<number> {
  const people = new Set<string>();
  for (const { agencyId, to } of endsAgencies) {
    const ended = await tx
      .update(appointments)
      .set({ to })
      .where(
        and(
          eq(appointments.agencyId, agencyId),
          lte(appointments.from, to),
          or(isNull(appointments.to), gt(appointments.to, to)),
        ),
      )
      .returning({ personId: appointments.personId });
    for (const { personId } of ended) people.add(personId);
  }
  return people.size;
}
