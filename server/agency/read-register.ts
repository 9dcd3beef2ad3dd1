import { asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import type { AgencyFacts, Register } from '@/domain/agency/facts';
import { refuse, allow, type Decision } from '@/domain/shared/refusal';
import { keyOfCode } from '@/domain/agency/begin';
import { fold } from '@/lib/fold';

/** Every agency on record with its names through time: one query. */
export async function readRegister(reader: Reader): Promise<Register> {
  const rows = await reader
    .select({
      id: agencies.id,
      code: agencies.code,
      kind: agencies.kind,
      versionId: agencyVersions.id,
      name: agencyVersions.name,
      shortName: agencyVersions.shortName,
      parentId: agencyVersions.parentId,
      from: agencyVersions.from,
      to: agencyVersions.to,
    })
    .from(agencies)
    .innerJoin(agencyVersions, eq(agencyVersions.agencyId, agencies.id))
    .orderBy(asc(agencyVersions.from));
  const register = new Map<string, AgencyFacts & { versions: AgencyFacts['versions'][number][] }>();
  for (const { id, code, kind, versionId, ...version } of rows) {
    const known = register.get(id) ?? { id, code, kind, versions: [] };
    known.versions.push({ id: versionId, ...version });
    register.set(id, known);
  }
  return register;
}

/** Between code and name where an agency is chosen from suggestions. */
export const choiceSeam = ' · ';

/**
 * The agency somebody typed or chose: by its code ("BTG", "BTG · Ban Tuyên giáo"), or by a name only one agency bears.
 * Refusal at `field`: `agency.notChosen`.
 */
export function chosenAgency(typed: string, register: Register, field: string): Decision<string> {
  const code = keyOfCode(typed.split(choiceSeam)[0] ?? typed);
  const all = [...register.values()];
  const byCode = all.find((agency) => keyOfCode(agency.code) === code);
  if (byCode) return allow(byCode.id);
  const named = all.filter(({ versions }) => versions.some(({ name }) => fold(name) === fold(typed)));
  const [only, second] = named;
  return only && !second ? allow(only.id) : refuse('agency.notChosen', { typed: typed.slice(0, 60) }, field);
}
