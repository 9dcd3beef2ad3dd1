import { eq, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { memberships } from '@/db/schema/bloc';
import { signatures } from '@/db/schema/covenant';
import { nominations } from '@/db/schema/nomination';
import { awards } from '@/db/schema/submission';
import type { CorrectInput } from '@/domain/agency/input';
import { mayBear } from '@/domain/agency/version';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { holdRegister, searchColumns } from './register';

/**
 * Puts a name right that was written down wrongly, only while no record bears it: whatever was composed, signed, proposed or awarded under
 * a name keeps it. Refusals: `rights.notAppointed`, `agency.unknown`, `agency.versionRests`, those of `mayBear`.
 */
export async function correctVersion(
  { tx, actor, now, record }: Context,
  { versionId, name, shortName, decisionRef }: CorrectInput,
): Promise<{ slug: string }> {
  demandRight(mayInstallation(actor, 'agency.corrected', dayOf(now)), null);
  await holdRegister(tx);
  const [found] = await tx
    .select({ agency: agencies, version: agencyVersions })
    .from(agencyVersions)
    .innerJoin(agencies, eq(agencies.id, agencyVersions.agencyId))
    .where(eq(agencyVersions.id, versionId));
  if (!found) throw new RefusedError({ code: 'agency.unknown' }, false);
  const { agency, version } = found;
  if ((await restsOn(tx, [versionId])).has(versionId))
    throw new RefusedError({ code: 'agency.versionRests', field: 'name' }, false);
  demand(mayBear({ kind: agency.kind, name }, version.from, 'name'));
  await tx
    .update(agencyVersions)
    .set({ name, shortName, decisionRef, ...searchColumns(agency.code, { name, shortName }) })
    .where(eq(agencyVersions.id, versionId));
  const before = { name: version.name, shortName: version.shortName, decisionRef: version.decisionRef };
  const details = { versionId, before, after: { name, shortName, decisionRef } };
  await record({ action: 'agency.corrected', subjectId: agency.id, scope: null, details });
  return { slug: agency.slug };
}

/** Which of these versions some record bears. */
export async function restsOn(reader: Reader, versionIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (versionIds.length === 0) return new Set();
  const borne = [];
  for (const table of [memberships, signatures, nominations, awards])
    borne.push(
      ...(await reader
        .selectDistinct({ id: table.agencyVersionId })
        .from(table)
        .where(inArray(table.agencyVersionId, [...versionIds]))),
    );
  return new Set(borne.map(({ id }) => id));
}
