import type { agencyKinds, successionKinds } from '@/db/schema/agency';
import { agencies, agencySuccessions, agencyVersions } from '@/db/schema/agency';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import { mayInstallation } from '@/domain/rights/may';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demandRight } from '../refused';

export type RegisterAgencyInput = {
  slug: string;
  code: string;
  kind: (typeof agencyKinds)[number];
  position: number;
  versions: readonly { name: string; shortName: string; from: IsoDate; to: IsoDate | null; decisionRef?: string }[];
};

/** Enters agencies into the register, each with its names through time. Refusal: `rights.notAppointed`. */
export async function registerAgencies(
  { tx, actor, now, record }: Context,
  inputs: readonly RegisterAgencyInput[],
): Promise<{ id: string; code: string }[]> {
  demandRight(mayInstallation(actor, 'agency.registered', dayOf(now)), null);
  const rows = inputs.map(({ versions: _versions, ...agency }) => ({ id: newId(), ...agency }));
  await tx.insert(agencies).values(rows);
  await tx.insert(agencyVersions).values(
    inputs.flatMap(({ versions }, i) =>
      versions.map((version) => ({
        id: newId(),
        agencyId: rows[i]?.id ?? '',
        nameFold: fold(version.name),
        ...version,
      })),
    ),
  );
  await record({
    action: 'agency.registered',
    subjectId: rows[0]?.id ?? '',
    scope: null,
    details: { codes: rows.map(({ code }) => code) },
  });
  return rows.map(({ id, code }) => ({ id, code }));
}

export type SucceedAgencyInput = {
  fromAgencyIds: readonly string[];
  toAgencyId: string | null;
  kind: (typeof successionKinds)[number];
  on: IsoDate;
  decisionRef?: string;
};

/** Records that agencies merged into another, were moved or dissolved. The past keeps its names. Refusal: `rights.notAppointed`. */
export async function succeedAgencies({ tx, actor, now, record }: Context, input: SucceedAgencyInput): Promise<void> {
  demandRight(mayInstallation(actor, 'agency.succeeded', dayOf(now)), null);
  const { fromAgencyIds, ...succession } = input;
  await tx
    .insert(agencySuccessions)
    .values(fromAgencyIds.map((fromAgencyId) => ({ id: newId(), fromAgencyId, ...succession })));
  await record({ action: 'agency.succeeded', subjectId: fromAgencyIds[0] ?? '', scope: null, details: { ...input } });
}
