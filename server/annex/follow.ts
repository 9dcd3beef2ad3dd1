import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { planTasks } from '@/db/schema/plan';
import { registrations, registrationTargets, registrationTitles } from '@/db/schema/registration';
import type { AnnexChange } from '@/domain/covenant/annex';
import type { CovenantContent } from '@/domain/covenant/content';
import { followTargets } from '@/domain/registration/follow';
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
 * half year is reported by say what was undertaken. What was reported stays, also with targets that ended.
 * The plan keeps the words it was adopted in.
 */
export async function followAnnexes(
  tx: Tx,
  scope: BlocYearScope,
  { amended, changes, annexId, now }: Following,
): Promise<void> {
  await followTasks(tx, scope, amended.holds, annexId, now);
  const agencyOf = new Map(scope.everybody.map(({ code, agencyId }) => [code, agencyId]));
  for (const [code, undertaking] of undertakingsIn(amended.holds, changes)) {
    const agencyId = agencyOf.get(code);
    if (agencyId) await followUndertaking(tx, scope, { agencyId, undertaking, now });
  }
}

/** What those concerned undertake now; who is a party no more registered what it came in with. */
function undertakingsIn({ undertakings }: CovenantContent, changes: readonly AnnexChange[]) {
  const concerned = new Map<string, Undertaking>();
  for (const change of changes) {
    if (!('code' in change)) continue;
    const held = undertakings.find(({ code }) => code === change.code);
    if (held) concerned.set(change.code, held);
    else if (change.kind === 'joining') concerned.set(change.code, change);
  }
  return concerned;
}

type Undertaking = Pick<CovenantContent['undertakings'][number], 'targets' | 'titles'>;

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
  // A task that an annex adds again, in what words ever, is that annex's now.
  if (annexId !== null)
    for (const { id, number } of rows.filter((row) => row.annexId !== null && row.endedAt !== null)) {
      const again = tasks.find((task) => task.number === number);
      if (again) await tx.update(planTasks).set({ annexId, text: again.text }).where(eq(planTasks.id, id));
    }
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
  { agencyId, undertaking, now }: { readonly agencyId: string; readonly undertaking: Undertaking; readonly now: Date },
): Promise<void> {
  const [registration] = await tx
    .select()
    .from(registrations)
    .where(and(eq(registrations.blocYearId, scope.id), eq(registrations.agencyId, agencyId)));
  if (!registration) return;
  const own = { ...auditScope(scope), registrationId: registration.id };
  const ofThis = eq(registrationTargets.registrationId, registration.id);
  const { live, ended } = followTargets(await tx.select().from(registrationTargets).where(ofThis), undertaking.targets);
  const rows = [
    ...live.map(({ row, target, version }) => ({
      ...row,
      ...own,
      ...target,
      id: row?.id ?? newId(),
      midYearVersion: version,
      endedAt: null,
    })),
    ...ended.map((row) => ({ ...row, endedAt: row.endedAt ?? now })),
  ];
  await tx.delete(registrationTargets).where(ofThis);
  await tx.delete(registrationTitles).where(eq(registrationTitles.registrationId, registration.id));
  if (rows.length > 0) await tx.insert(registrationTargets).values(rows);
  const titles = undertaking.titles.map(({ code: formCode }) => ({ id: newId(), ...own, formCode }));
  if (titles.length > 0) await tx.insert(registrationTitles).values(titles);
}
