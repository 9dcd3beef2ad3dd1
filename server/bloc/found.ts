import { eq, inArray, max } from 'drizzle-orm';
import { agencyVersions } from '@/db/schema/agency';
import { blocs, blocYears, leaderships, memberships } from '@/db/schema/bloc';
import { foundingFaults } from '@/domain/bloc/register';
import type { FoundBlocForm } from '@/domain/bloc/input';
import { mayInstallation } from '@/domain/rights/may';
import { covers, dayOf, type IsoDate } from '@/domain/shared/dates';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import { slugOf } from '@/lib/slug';
import type { Context } from '../context';
import { demandFields, demandRight } from '../refused';
import { belongThrough } from './belong';
import { holdBloc } from './membership';
import { freeSlug, isNameTaken } from './register';

export type FoundBlocInput = Pick<FoundBlocForm, 'name' | 'kind' | 'body' | 'superior' | 'province' | 'foundedOn'> &
  Partial<FoundBlocForm> & {
    /** Made from the name where none is given. */
    slug?: string;
    rehearsalOn?: IsoDate;
    /** Kept out of every list until it takes the place of another bloc. */
    standby?: boolean;
  };

/**
 * Founds a bloc (UBND decision on the Council's proposal; domain 8.2). Refusals: `rights.notAppointed`, those of `foundingFaults`.
 */
export async function foundBloc(
  { tx, actor, now, record }: Context,
  input: FoundBlocInput,
): Promise<{ blocId: string; slug: string }> {
  const today = dayOf(now);
  demandRight(mayInstallation(actor, 'bloc.founded', today), null);
  await tx.alone('blocs');
  const { standby = false, slug: given, decidedOn = null, ...facts } = input;
  const nameTaken = !facts.rehearsalOn && (await isNameTaken(tx, facts.name));
  demandFields(foundingFaults({ ...facts, decidedOn }, { today, nameTaken }));
  const blocId = newId();
  const slug = given ?? (await freeSlug(tx, slugOf(facts.name)));
  const replacedAt = standby ? now : null;
  await tx.insert(blocs).values({ id: blocId, slug, nameFold: fold(facts.name), ...facts, decidedOn, replacedAt });
  await record({
    action: 'bloc.founded',
    subjectId: blocId,
    scope: { blocId, blocYearId: null },
    details: { slug, name: facts.name },
  });
  return { blocId, slug };
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
 * Composes a bloc year and publishes it: its members under the names of a day and, where no conference chose them, who leads. From then
 * on it is frozen but for who joins and leaves by decision. Refusals: `rights.notAppointed`, those of `termOfMember`. Source: decision on composition (domain 8.2, 11.1 row 1).
 */
export async function composeYear(
  { tx, actor, now, record }: Context,
  input: ComposeYearInput,
): Promise<{ blocYearId: string }> {
  demandRight(mayInstallation(actor, 'blocYear.composed', dayOf(now)), null);
  const bloc = await holdBloc(tx, input.blocId);
  const [known] = await tx
    .select({ latest: max(blocYears.year) })
    .from(blocYears)
    .where(eq(blocYears.blocId, bloc.id));
  const days = await belongThrough(tx, bloc, {
    year: input.year,
    agencyIds: input.agencyIds,
    isLatest: input.year > (known?.latest ?? 0),
    decisionRef: input.decisionRef ?? null,
  });
  const versions = await tx
    .select({
      id: agencyVersions.id,
      agencyId: agencyVersions.agencyId,
      from: agencyVersions.from,
      to: agencyVersions.to,
    })
    .from(agencyVersions)
    .where(inArray(agencyVersions.agencyId, [...input.agencyIds]));
  const blocYearId = newId();
  const key = { blocId: input.blocId, blocYearId };
  const decisionRef = input.decisionRef ?? null;
  await tx
    .insert(blocYears)
    .values({ id: blocYearId, blocId: input.blocId, year: input.year, composedAt: now, decisionRef });
  await tx.insert(memberships).values(
    input.agencyIds.map((agencyId, position) => {
      const { from = input.namesOn, joinedOn = null, leftOn = null } = days.get(agencyId) ?? {};
      const namesOn = from > input.namesOn ? from : input.namesOn;
      const version = versions.find((one) => one.agencyId === agencyId && covers(one, namesOn));
      if (!version) throw new Error(`Agency ${agencyId} has no name on ${namesOn}`);
      return { id: newId(), ...key, agencyId, agencyVersionId: version.id, position, joinedOn, leftOn };
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
