import { desc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocs, blocYears } from '@/db/schema/bloc';
import { bulletins, conferences } from '@/db/schema/conference';
import type { BulletinFacts } from '@/domain/bulletin/tell';
import { whomOf } from '@/domain/nominee/subject';
import { addresseeOf } from '@/domain/submission/addressee';
import { nameOfYear } from '../bloc/names';
import { getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Conference } from '../conference/queries';
import { findVersion, listSignatures } from '../covenant/queries';
import { findHandover, listAcclamations, memberName, namesOf } from '../leadership/queries';
import { findPlan, listTasks } from '../plan/queries';
import { listApproved } from '../submission/queries';

export type Bulletin = typeof bulletins.$inferSelect;

/** The bulletin of the year, or null while it is not published. */
export async function findBulletin(reader: Reader, scope: BlocYearScope): Promise<Bulletin | null> {
  const [row] = await reader.select().from(bulletins).where(eq(bulletins.blocYearId, scope.id));
  return row ?? null;
}

/** What the bulletin tells from, read of both years the conference joins. Nothing here is shown without `tell`. */
export async function readBulletinFacts(
  reader: Reader,
  scope: BlocYearScope,
  conference: Conference,
  now: Date,
): Promise<BulletinFacts> {
  const planYear = await getBlocYear(reader, conference.planYearId, now);
  const plan = await findPlan(reader, planYear);
  const approved = await listApproved(reader, scope);
  const acclaimed = await listAcclamations(reader, scope);
  const handover = await findHandover(reader, scope);
  const { heldOn, session, place, review } = conference;
  return {
    bloc: scope.bloc.name,
    addressee: addresseeOf(scope.bloc.province),
    reviewYear: scope.year,
    planYear: planYear.year,
    conference: { heldOn, session, place, review },
    tasks: plan?.adoptedAt ? await listTasks(reader, planYear) : null,
    proposals: [...Map.groupBy(approved, ({ form }) => form.name)].map(([form, those]) => ({
      form,
      whom: whomOf(those),
      agencies: those.map(({ agency }) => agency),
    })),
    acclaimed: acclaimed.map(({ role, agencyId, votesFor, base }) => ({
      role,
      agency: memberName(planYear, agencyId),
      votesFor,
      base,
    })),
    handover: handover?.completedOn
      ? { ...(await namesOf(reader, handover, handover.completedOn)), on: handover.completedOn }
      : null,
    covenant: await findCompletedCovenant(reader, planYear),
    illustrative: new Set([...scope.illustrative, ...planYear.illustrative]),
  };
}

async function findCompletedCovenant(reader: Reader, planYear: BlocYearScope): Promise<BulletinFacts['covenant']> {
  const version = await findVersion(reader, planYear);
  return version?.completedAt ? { signatures: (await listSignatures(reader, version.id)).length } : null;
}

/** Every bulletin published, the latest conference first; blocs that were reset left out. */
export async function listBulletins(reader: Reader) {
  return reader
    .select({
      bloc: nameOfYear,
      slug: blocs.slug,
      rehearsalOn: blocs.rehearsalOn,
      year: blocYears.year,
      heldOn: conferences.heldOn,
      publishedOn: bulletins.publishedOn,
    })
    .from(bulletins)
    .innerJoin(conferences, eq(conferences.id, bulletins.conferenceId))
    .innerJoin(blocYears, eq(blocYears.id, bulletins.blocYearId))
    .innerJoin(blocs, eq(blocs.id, bulletins.blocId))
    .where(isNull(blocs.replacedAt))
    .orderBy(desc(conferences.heldOn), desc(bulletins.publishedAt));
}
