import { ceremonyEvents } from '@/db/schema/covenant';
import { ceremonyOf, mayHappen, type CeremonyEventKind, type CeremonyStage } from '@/domain/ceremony/ceremony';
import type { RunCeremonyInput } from '@/domain/ceremony/input';
import { readContent } from '@/domain/covenant/content';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope } from '../bloc/queries';
import type { Context } from '../context';
import { getVersion, listSigned } from '../covenant/queries';
import { getYearOfVersion } from '../remembered/bloc-years';
import { demand, demandRight, RefusedError } from '../refused';
import { listCeremonyEvents } from './queries';

/** What concerns one agency. */
const ofAgency: readonly CeremonyEventKind[] = ['called', 'present', 'absent'];

/**
 * The one who keeps the bloc runs the signing ceremony of a text: opens, pauses, goes on, ends it, calls an agency by name and notes who
 * is in the room. Refusals: `covenant.unknown`, `covenant.reopened`, those of `mayHappen`. Source: trust 3.7.
 */
export async function runCeremony(
  { tx, actor, now, record }: Context,
  { versionId, kind, agencyId }: RunCeremonyInput,
): Promise<{ stage: CeremonyStage }> {
  const scope = await getYearOfVersion(tx, versionId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'ceremony.run', scope), key);
  await tx.alone(`covenant:${scope.id}`);
  const version = await getVersion(tx, versionId);
  if (version.voidedAt) throw new RefusedError({ code: 'covenant.reopened' }, false);
  // An annex is signed from the desks.
  if (version.kind === 'annex') throw new RefusedError({ code: 'covenant.unknown' }, false);
  const events = await listCeremonyEvents(tx, versionId);
  const concerned = ofAgency.includes(kind);
  const member = concerned ? scope.everybody.find((one) => one.agencyId === agencyId) : undefined;
  const named = new Set(readContent(version.content).parties.map(({ code }) => code));
  const signed = (await listSigned(tx, versionId)).some((one) => one.agencyId === agencyId);
  demand(
    mayHappen({
      stage: ceremonyOf(events).stage,
      kind,
      isParty: !concerned || (member !== undefined && named.has(member.code)),
      signed,
    }),
  );
  const happened = { kind, agencyId: concerned ? agencyId : null };
  await tx.insert(ceremonyEvents).values({
    id: newId(),
    ...key,
    versionId,
    number: (events.at(-1)?.number ?? 0) + 1,
    ...happened,
    personId: actingPerson(actor),
    at: now,
  });
  await record({ action: 'ceremony.run', subjectId: versionId, scope: key, details: happened });
  return { stage: ceremonyOf([...events, happened]).stage };
}
