import { eq } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { blocs } from '@/db/schema/bloc';
import { conferenceOn } from '@/db/sample/article';
import { newId } from '@/lib/id';
import { openScoring } from '../result/open-scoring';
import { systemActor, type Actor, type Context } from '../context';
import { RefusedError } from '../refused';
import { findGround, type Ground } from './ground';
import { markIllustrative } from './mark-illustrative';
import { foundPartyBloc, type PartyBloc } from './party-bloc';
import { at, runIn, type Run } from './run';

export const rehearsalSlug = 'khoi-dang-tinh-dien-tap';
const rehearsalName = 'Khối Đảng tỉnh – diễn tập';

/** A rehearsal bloc on the morning of 10 January 2022, with self-scoring open and nothing else done. */
export function foundRehearsal(run: Run, ground: Ground, slug = rehearsalSlug): Promise<PartyBloc> {
  return foundAt(run, ground, { slug, standby: false });
}

/** The same bloc without any rules: no charter, no scale, and so nothing scored yet. */
export function foundUnruled(run: Run, ground: Ground, slug: string): Promise<PartyBloc> {
  return foundPartyBloc(run, ground, { slug, name: rehearsalName, rehearsalOn: conferenceOn, unruled: true });
}

async function foundAt(run: Run, ground: Ground, address: { slug: string; standby: boolean }): Promise<PartyBloc> {
  const bloc = await foundPartyBloc(run, ground, { ...address, name: rehearsalName, rehearsalOn: conferenceOn });
  await run(openScoring, ground.secretary('UBKT'), { blocYearId: bloc.review }, at(conferenceOn, '07:30'));
  for (const blocYearId of [bloc.review, bloc.plan])
    await run(markIllustrative, systemActor, { blocYearId, facts: ['history'] }, at(conferenceOn, '07:30'));
  return bloc;
}

/**
 * Begins a rehearsal anew: a fresh bloc is founded out of sight and takes the address; the old one stays in the books, under another.
 * Of several resets at once one wins; what the others founded stays out of sight. Only a rehearsal can be reset.
 * Refusals: `rehearsal.notOne`, `rehearsal.alreadyReset`.
 */
export async function resetRehearsal(store: Store, actor: Actor, slug: string): Promise<void> {
  const run = runIn(store, () => new Date());
  const [old] = await store.read.select().from(blocs).where(eq(blocs.slug, slug));
  if (!old?.rehearsalOn || old.replacedAt) throw new RefusedError({ code: 'rehearsal.notOne' }, false);
  const fresh = await foundAt(run, await findGround(store.read), { slug: `${slug}-${newId()}`, standby: true });
  await run(replaceRehearsal, actor, { oldBlocId: old.id, newBlocId: fresh.blocId, slug });
}

async function replaceRehearsal(
  { tx, now, record }: Context,
  { oldBlocId, newBlocId, slug }: { oldBlocId: string; newBlocId: string; slug: string },
): Promise<void> {
  await tx.alone(`rehearsal:${slug}`);
  const [old] = await tx.select().from(blocs).where(eq(blocs.id, oldBlocId));
  if (old?.slug !== slug) throw new RefusedError({ code: 'rehearsal.alreadyReset' }, false);
  await tx
    .update(blocs)
    .set({ slug: `${slug}-${oldBlocId}`, replacedAt: now })
    .where(eq(blocs.id, oldBlocId));
  await tx.update(blocs).set({ slug, replacedAt: null }).where(eq(blocs.id, newBlocId));
  await record({
    action: 'rehearsal.reset',
    subjectId: newBlocId,
    scope: { blocId: newBlocId, blocYearId: null },
    details: { oldBlocId },
  });
}
