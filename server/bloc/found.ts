import { and, eq, gte, inArray, isNull, lte, max, or } from 'drizzle-orm';
import { agencyVersions } from '@/db/schema/agency';
import { blocs, blocYears, leaderships, memberships } from '@/db/schema/bloc';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demandRight } from '../refused';
import { belongThrough } from './membership';

export type FoundBlocInput = {
  slug: string;
  name: string;
  kind: 'khoi' | 'cum';
  body: 'party' | 'state';
  superior: string;
  province: string;
  foundedOn: IsoDate;
  decisionRef?: string;
  rehearsalOn?: IsoDate;
  /** Kept out of every list until it takes the place of another bloc. */
  standby?: boolean;
};

/** Founds a bloc (UBND decision on the Council's proposal; domain 8.2). Refusal: `rights.notAppointed`. */
export async function foundBloc(
  { tx, actor, now, record }: Context,
  input: FoundBlocInput,
): Promise<{ blocId: string }> {
  demandRight(mayInstallation(actor, 'bloc.founded', dayOf(now)), null);
  const blocId = newId();
  const { standby, ...facts } = input;
  await tx.insert(blocs).values({ id: blocId, nameFold: fold(input.name), ...facts, replacedAt: standby ? now : null });
  await record({
    action: 'bloc.founded',
    subjectId: blocId,
    scope: { blocId, blocYearId: null },
    details: { slug: input.slug, name: input.name },
  });
  return { blocId };
}

export type ComposeYearInput = {
  blocId: string;
  year: number;
  /** The day whose names the members bear in this year. */
  namesOn: IsoDate;
  agencyIds: readonly string[];
  leadership: readonly { agencyId: string; role: 'leader' | 'deputy'; basis: string }[];
  /** The decision on the composition. */
  decisionRef?: string;
};

/**
 * Composes a bloc year: its members under the names of a day and, where no conference chose them, who leads.
 * Refusals: `rights.notAppointed`, those of `mayBelong`. Source: decision on composition (domain 8.2, 11.1 row 1).
 */
export async function composeYear(
  { tx, actor, now, record }: Context,
  input: ComposeYearInput,
): Promise<{ blocYearId: string }> {
  demandRight(mayInstallation(actor, 'blocYear.composed', dayOf(now)), null);
  await tx.alone(`bloc:${input.blocId}`);
  const [bloc] = await tx.select().from(blocs).where(eq(blocs.id, input.blocId));
  if (!bloc) throw new Error(`No bloc ${input.blocId}`);
  const [known] = await tx
    .select({ latest: max(blocYears.year) })
    .from(blocYears)
    .where(eq(blocYears.blocId, bloc.id));
  await belongThrough(tx, bloc, {
    year: input.year,
    agencyIds: input.agencyIds,
    isLatest: input.year > (known?.latest ?? 0),
    decisionRef: input.decisionRef ?? null,
  });
  const versions = await tx
    .select({ id: agencyVersions.id, agencyId: agencyVersions.agencyId })
    .from(agencyVersions)
    .where(
      and(
        inArray(agencyVersions.agencyId, [...input.agencyIds]),
        lte(agencyVersions.from, input.namesOn),
        or(isNull(agencyVersions.to), gte(agencyVersions.to, input.namesOn)),
      ),
    );
  const versionOf = new Map(versions.map((version) => [version.agencyId, version.id]));
  const blocYearId = newId();
  const key = { blocId: input.blocId, blocYearId };
  await tx.insert(blocYears).values({ id: blocYearId, blocId: input.blocId, year: input.year, composedAt: now });
  await tx.insert(memberships).values(
    input.agencyIds.map((agencyId, position) => {
      const agencyVersionId = versionOf.get(agencyId);
      if (!agencyVersionId) throw new Error(`Agency ${agencyId} has no name on ${input.namesOn}`);
      return { id: newId(), ...key, agencyId, agencyVersionId, position };
    }),
  );
  if (input.leadership.length > 0)
    await tx
      .insert(leaderships)
      .values(
        input.leadership.map((one) => ({ id: newId(), ...key, ...one, from: `${input.year}-01-01`, startedAt: now })),
      );
  await record({
    action: 'blocYear.composed',
    subjectId: blocYearId,
    scope: key,
    details: { year: input.year, members: input.agencyIds, leadership: input.leadership },
  });
  return { blocYearId };
}
