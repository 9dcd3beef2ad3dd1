import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { planTasks } from '@/db/schema/plan';
import { registrations, registrationTargets, registrationTitles } from '@/db/schema/registration';
import type { AnnexChange } from '@/domain/covenant/annex';
import type { CovenantContent } from '@/domain/covenant/content';
import { reportedBefore } from '@/domain/registration/save';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { Amended } from './queries';

type Following = {
  readonly amended: Amended;
  /** What the annex changed that came into force, or went out of it. */
  readonly changes: readonly AnnexChange[];
  /** The annex, where it came into force: what it adds is its own. */
  readonly annexId: string | null;
  readonly now: Date;
};

/**
 * The year's work follows the covenant as it holds: tasks that were added are worked on, ended ones no more, and the registrations the
 * half year is reported and nominations are written by say what was undertaken. What was reported stays with targets that say the same.
 * The plan keeps the words it was adopted in.
 */
export async function followAnnexes(
  tx: Tx,
  scope: BlocYearScope,
  { amended, changes, annexId, now }: Following,
): Promise<void> {
  await followTasks(tx, scope, amended.holds, annexId, now);
  const agencyOf = new Map(scope.everybody.map(({ code, agencyId }) => [code, agencyId]));
  const concerned = changes.flatMap((change) => ('code' in change ? change.code : []));
  for (const undertaking of amended.holds.undertakings) {
    const agencyId = agencyOf.get(undertaking.code);
    if (agencyId && concerned.includes(undertaking.code)) await followUndertaking(tx, scope, agencyId, undertaking);
  }
}

async function followTasks(
  tx: Tx,
  scope: BlocYearScope,
  { tasks }: CovenantContent,
  annexId: string | null,
  now: Date,
): Promise<void> {
  const rows = await tx.select().from(planTasks).where(eq(planTasks.blocYearId, scope.id));
  const standing = new Set(tasks.map(({ number }) => number));
  const set = async (ids: readonly string[], endedAt: Date | null) => {
    if (ids.length > 0)
      await tx
        .update(planTasks)
        .set({ endedAt })
        .where(inArray(planTasks.id, [...ids]));
  };
  const having = (ended: boolean, stands: boolean) =>
    rows.flatMap(({ id, number, endedAt }) =>
      (endedAt !== null) === ended && standing.has(number) === stands ? id : [],
    );
  await set(having(false, false), now);
  await set(having(true, true), null);
  const known = new Set(rows.map(({ number }) => number));
  const added = tasks.filter(({ number }) => !known.has(number));
  if (added.length > 0)
    await tx.insert(planTasks).values(
      added.map(({ number, text }) => {
        return { id: newId(), ...auditScope(scope), number, text, illustrative: false, annexId };
      }),
    );
}

async function followUndertaking(
  tx: Tx,
  scope: BlocYearScope,
  agencyId: string,
  { targets, titles }: CovenantContent['undertakings'][number],
): Promise<void> {
  const [registration] = await tx
    .select()
    .from(registrations)
    .where(and(eq(registrations.blocYearId, scope.id), eq(registrations.agencyId, agencyId)));
  if (!registration) return;
  const key = auditScope(scope);
  const ofThis = eq(registrationTargets.registrationId, registration.id);
  const before = await tx.select().from(registrationTargets).where(ofThis);
  await tx.delete(registrationTargets).where(ofThis);
  await tx.delete(registrationTitles).where(eq(registrationTitles.registrationId, registration.id));
  const own = { ...key, registrationId: registration.id };
  if (targets.length > 0)
    await tx
      .insert(registrationTargets)
      .values(targets.map((target) => ({ id: newId(), ...own, ...target, ...reportedBefore(before, target) })));
  if (titles.length > 0)
    await tx.insert(registrationTitles).values(titles.map(({ code: formCode }) => ({ id: newId(), ...own, formCode })));
}
