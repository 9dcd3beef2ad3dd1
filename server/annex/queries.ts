import { and, eq, isNull, max } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { annexDrafts } from '@/db/schema/annex';
import { covenantVersions } from '@/db/schema/covenant';
import { planTasks } from '@/db/schema/plan';
import { effectiveContent, readAnnex, type AnnexContent } from '@/domain/covenant/annex';
import { numbersIn } from '@/domain/covenant/annex-rules';
import { readContent, type CovenantContent } from '@/domain/covenant/content';
import type { BlocYearScope } from '../bloc/queries';
import { findVersion, listAnnexes, type CovenantVersion } from '../covenant/queries';

export type AnnexDraft = typeof annexDrafts.$inferSelect;
export type FrozenAnnex = { readonly version: CovenantVersion; readonly content: AnnexContent };

/** The annex being written to a covenant, or null while none is. */
export async function findAnnexDraft(reader: Reader, parentId: string): Promise<AnnexDraft | null> {
  const [draft] = await reader
    .select()
    .from(annexDrafts)
    .where(and(eq(annexDrafts.parentId, parentId), isNull(annexDrafts.versionId)));
  return draft ?? null;
}

/** The covenant with its annexes: those not declared void, in their order, signed by all or still being signed. */
export async function readAmended(reader: Reader, covenant: CovenantVersion): Promise<Amended> {
  const annexes = (await listAnnexes(reader, covenant.id)).flatMap((version): FrozenAnnex[] =>
    version.voidedAt ? [] : [{ version, content: readAnnex(version.content) }],
  );
  const content = readContent(covenant.content);
  const complete = annexes.filter(({ version }) => version.completedAt);
  return {
    covenant,
    signed: content,
    annexes,
    complete,
    waiting: annexes.find(({ version }) => !version.completedAt) ?? null,
    holds: effectiveContent(
      content,
      complete.map((one) => one.content),
    ),
  };
}

/**
 * The highest number any common task of a year ever bore, in its plan and in its annexes, also those declared void and of covenants that were
 * opened again; 0 where there was none.
 */
export async function highestTaskNumber(reader: Reader, scope: BlocYearScope): Promise<number> {
  const [planned] = await reader
    .select({ highest: max(planTasks.number) })
    .from(planTasks)
    .where(eq(planTasks.blocYearId, scope.id));
  const annexes = await reader
    .select({ content: covenantVersions.content })
    .from(covenantVersions)
    .where(and(eq(covenantVersions.blocYearId, scope.id), eq(covenantVersions.kind, 'annex')));
  return Math.max(planned?.highest ?? 0, ...annexes.flatMap(({ content }) => numbersIn(readAnnex(content).changes)));
}

export type Amended = {
  readonly covenant: CovenantVersion;
  /** As it was signed. */
  readonly signed: CovenantContent;
  readonly annexes: readonly FrozenAnnex[];
  readonly complete: readonly FrozenAnnex[];
  /** The one being signed; there is one at a time. */
  readonly waiting: FrozenAnnex | null;
  /** As it holds with its complete annexes. */
  readonly holds: CovenantContent;
};

/**
 * Codes of the agencies whose undertaking is in a text that is frozen, so that only an annex changes it; also of those that left since. Who
 * joined after the freeze is not among them until an annex is frozen that names it.
 */
export async function listBound(reader: Reader, scope: BlocYearScope): Promise<ReadonlySet<string>> {
  const covenant = await findVersion(reader, scope);
  if (!covenant) return new Set();
  return boundIn(await readAmended(reader, covenant));
}

/** The same of a covenant that was read with its annexes. */
export function boundIn({ signed, annexes }: Pick<Amended, 'signed' | 'annexes'>): ReadonlySet<string> {
  const joined = annexes.flatMap(({ content }) => content.changes.filter((change) => change.kind === 'joining'));
  return new Set([...signed.parties, ...joined].map(({ code }) => code));
}

/** Whether what an agency undertakes is in a frozen text, so that its registration may not be written any more. */
export async function isBound(reader: Reader, scope: BlocYearScope, agencyId: string): Promise<boolean> {
  const code = scope.everybody.find((member) => member.agencyId === agencyId)?.code ?? '';
  return (await listBound(reader, scope)).has(code);
}
