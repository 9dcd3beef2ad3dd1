import { count, inArray, max } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import type { Profile } from '@/domain/agency/import';
import type { AgencyKind } from '@/domain/agency/kind';
import { mayRegister } from '@/domain/agency/register';
import type { RegisterInput } from '@/domain/agency/input';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import { mayInstallation } from '@/domain/rights/may';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import { searchKey } from '@/lib/search-key';
import { slugOf } from '@/lib/slug';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { chosenAgency, readRegister } from './read-register';

type NewVersion = {
  name: string;
  shortName: string;
  from: IsoDate;
  to: IsoDate | null;
  parentId?: string | null;
  decisionRef?: string | null;
};

export type RegisterAgencyInput = Partial<Profile> & {
  /** Without one it is made of the name. */
  slug?: string;
  code: string;
  kind: AgencyKind;
  /** Without one it comes last. */
  position?: number;
  versions: readonly NewVersion[];
};

/**
 * Enters agencies into the register, each with its names through time. Refusals: `rights.notAppointed`, those of `mayRegister`,
 * `agency.identifierTaken`.
 */
export async function registerAgencies(
  { tx, actor, now, record }: Context,
  inputs: readonly RegisterAgencyInput[],
): Promise<{ id: string; code: string; slug: string }[]> {
  demandRight(mayInstallation(actor, 'agency.registered', dayOf(now)), null);
  await holdRegister(tx);
  const register = new Map(await readRegister(tx));
  for (const { code, kind, versions } of inputs) {
    const facts = {
      code,
      kind,
      versions: versions.map((version) => ({ ...version, parentId: version.parentId ?? null })),
    };
    demand(mayRegister(facts, register));
    register.set(code, { ...facts, id: code, versions: facts.versions.map((version) => ({ id: '', ...version })) });
  }
  const rows = await insertAgencies(tx, inputs);
  await record({
    action: 'agency.registered',
    subjectId: rows[0]?.id ?? '',
    scope: null,
    details: { codes: rows.map(({ code }) => code) },
  });
  return rows;
}

/** One agency with its profile, as it is typed. Refusals: those of `registerAgencies`, `agency.notChosen` at the field `parent`. */
export async function registerAgency(context: Context, input: RegisterInput): Promise<{ slug: string; name: string }> {
  const { name, shortName, from, to, parent, decisionRef, ...agency } = input;
  demandRight(mayInstallation(context.actor, 'agency.registered', dayOf(context.now)), null);
  const parentId = parent === '' ? null : demand(chosenAgency(parent, await readRegister(context.tx), 'parent'));
  const versions = [{ name, shortName, from, to, parentId, decisionRef }];
  const [made] = await registerAgencies(context, [{ ...agency, versions }]);
  return { slug: made?.slug ?? '', name };
}

/** Held to the end of the transaction: nobody else changes the register beside us. */
export async function holdRegister(tx: Tx): Promise<void> {
  await tx.alone('agencies');
}

/** Writes agencies that were checked, with their names. Refusal: `agency.identifierTaken` at the field `identifier`. */
export async function insertAgencies(
  tx: Tx,
  inputs: readonly RegisterAgencyInput[],
): Promise<{ id: string; code: string; slug: string }[]> {
  if (inputs.length === 0) return [];
  await demandFreeIdentifiers(tx, inputs);
  const [known] = await tx.select({ last: max(agencies.position) }).from(agencies);
  const slugs = await freeSlugs(tx, inputs);
  const rows = inputs.map(({ versions: _versions, ...agency }, index) => ({
    id: newId(),
    ...agency,
    slug: slugs[index] ?? '',
    position: agency.position ?? (known?.last ?? -1) + 1 + index,
  }));
  await tx.insert(agencies).values(rows);
  const versions = inputs.flatMap((input, index) =>
    input.versions.map((version) => ({
      id: newId(),
      agencyId: rows[index]?.id ?? '',
      ...version,
      ...searchColumns(input.code, version),
    })),
  );
  await tx.insert(agencyVersions).values(versions);
  return rows.map(({ id, code, slug }) => ({ id, code, slug }));
}

/** What search reads of a version. */
export function searchColumns(code: string, { name, shortName }: Pick<NewVersion, 'name' | 'shortName'>) {
  return { nameFold: fold(name), searchKey: searchKey(name, shortName, code) };
}

async function demandFreeIdentifiers(tx: Tx, inputs: readonly RegisterAgencyInput[]): Promise<void> {
  const wanted = inputs.flatMap(({ identifier }) => identifier ?? []);
  if (wanted.length === 0) return;
  const [taken] = await tx.select({ count: count() }).from(agencies).where(inArray(agencies.identifier, wanted));
  if ((taken?.count ?? 0) > 0 || new Set(wanted).size < wanted.length)
    throw new RefusedError({ code: 'agency.identifierTaken', field: 'identifier' }, false);
}

/** An address for each: made of its first name, with its code behind where another agency has the same. */
async function freeSlugs(tx: Tx, inputs: readonly RegisterAgencyInput[]): Promise<string[]> {
  const wishes = inputs.map(({ slug, code, versions }) => {
    const named = slug ?? slugOf(versions[0]?.name ?? code);
    return [named, `${named}-${slugOf(code)}`.slice(0, 100)] as const;
  });
  const taken = new Set(
    (await tx.select({ slug: agencies.slug }).from(agencies).where(inArray(agencies.slug, wishes.flat()))).map(
      ({ slug }) => slug,
    ),
  );
  return wishes.map((wish) => {
    const free = wish.find((slug) => !taken.has(slug)) ?? `${wish[0].slice(0, 60)}-${newId()}`;
    taken.add(free);
    return free;
  });
}
