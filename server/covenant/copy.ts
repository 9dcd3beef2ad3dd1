import { covenantCopies } from '@/db/schema/covenant-draft';
import { clauseKinds, mayDraft } from '@/domain/covenant/clause';
import { copyOf, mayCopy, type Copied } from '@/domain/covenant/copy';
import type { CopyCovenantInput } from '@/domain/covenant/input';
import { planStatus } from '@/domain/plan/status';
import { freshTasks } from '@/domain/plan/write';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import type { Reader } from '@/db/client';
import { readAmended } from '../annex/queries';
import { actingPerson } from '../acting-person';
import { auditScope, findNeighbour, getBlocYear, type BlocYearScope } from '../bloc/queries';
import { putClauses } from '../clause/put';
import { listClauses } from '../clause/queries';
import type { Context } from '../context';
import { openPlan } from '../plan/open';
import { putTasks } from '../plan/put-tasks';
import { findPlan, listStandingTasks } from '../plan/queries';
import { demand, demandRight } from '../refused';
import { readDraft } from './draft';
import { findVersion } from './queries';

/**
 * What the year before has to copy, from its frozen covenant, with the tasks as its annexes left them, or else from its plan, and which
 * version that is; null where it has neither.
 */
export async function findSource(
  reader: Reader,
  scope: BlocYearScope,
  now: Date,
): Promise<{ copied: Copied; version: number | null } | null> {
  const before = await findNeighbour(reader, scope, scope.year - 1, now);
  if (!before) return null;
  const frozen = await findVersion(reader, before);
  const draft = await readDraft(reader, before, 1);
  if (!frozen && draft.tasks.length === 0) return null;
  const amended = frozen && (await readAmended(reader, frozen));
  const content = amended?.signed ?? draft.content;
  const tasks = amended?.holds.tasks ?? content.tasks;
  const sample = tasks.flatMap(({ number, text }) => {
    const row = draft.tasks[number - 1]?.row;
    return row?.illustrative && row.text === text ? [number] : [];
  });
  return { copied: copyOf(content, scope.year, sample, tasks), version: frozen?.version ?? null };
}

/**
 * Copies last year's covenant into the draft of this one: paragraphs, and tasks with their indicators as long as the conference has not
 * adopted any. Opens the plan where none is open. What is written is replaced or kept as chosen, kind by kind; a kind last year has none of
 * stays. Refusals: `covenant.alreadyFrozen` and those of `mayCopy`. Source: peers 3 (copy last year's covenant).
 */
export async function copyCovenant(
  context: Context,
  { blocYearId, over = null }: CopyCovenantInput,
): Promise<{ from: number; clauses: number; tasks: number; shifted: number }> {
  const { tx, actor, now, record } = context;
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'covenant.copied', scope), key);
  await tx.alone(`covenant:${scope.id}`);
  await tx.alone(`plan:${scope.id}`);
  demand(mayDraft(await findVersion(tx, scope)));
  const [standing, tasksBefore] = [await listClauses(tx, scope), await listStandingTasks(tx, scope)];
  const source = await findSource(tx, scope, now);
  const written = { clauses: standing.length, tasks: tasksBefore.length };
  const copied = demand(mayCopy(scope.year, source?.copied ?? null, written, over));
  if (!(await findPlan(tx, scope))) await openPlan(context, { blocYearId });

  const by = { writtenAt: now, writtenBy: actingPerson(actor) };
  const fresh = (kind: (typeof clauseKinds)[number]) =>
    copied.clauses[kind].map((text) => ({ id: null, row: { text } }));
  const put = (kind: (typeof clauseKinds)[number]) => {
    const kept = standing.filter((clause) => clause.kind === kind);
    return kept.length > 0 && (over === 'keep' || copied.clauses[kind].length === 0) ? kept : fresh(kind);
  };
  const clauses = { basis: put('basis'), opening: put('opening'), closing: put('closing') };
  await putClauses(tx, scope, clauses, by);
  const takesTasks = planStatus(await findPlan(tx, scope)) === 'open' && (over !== 'keep' || tasksBefore.length === 0);
  if (takesTasks) await putTasks(tx, scope, asMerged(copied), by.writtenBy);

  const counted = {
    from: scope.year - 1,
    clauses: clauseKinds.reduce((sum, kind) => sum + clauses[kind].filter(({ id }) => id === null).length, 0),
    tasks: takesTasks ? copied.tasks.length : 0,
  };
  const texts = [
    ...clauseKinds.flatMap((kind) => clauses[kind].map(({ row }) => row.text)),
    ...(takesTasks ? copied.tasks.flatMap(({ text, indicators }) => [text, ...indicators.map((one) => one.text)]) : []),
  ];
  const shifted = copied.shifted.filter(({ is }) => texts.includes(is));
  const copyId = newId();
  const fromVersion = source?.version ?? null;
  await tx.insert(covenantCopies).values({
    id: copyId,
    ...key,
    fromYear: counted.from,
    fromVersion,
    shifted,
    copiedAt: now,
    copiedBy: by.writtenBy,
  });
  await record({
    action: 'covenant.copied',
    subjectId: copyId,
    scope: key,
    details: { ...counted, fromVersion, over, shifted },
  });
  return { ...counted, shifted: shifted.length };
}

function asMerged(copied: Copied) {
  return freshTasks(copied.tasks).map(({ key, row, indicators }) => ({
    id: null,
    key,
    row: row ?? { text: '', illustrative: false },
    indicators: indicators.flatMap((one) => (one.row ? [{ id: null, key: one.key, row: one.row }] : [])),
  }));
}
