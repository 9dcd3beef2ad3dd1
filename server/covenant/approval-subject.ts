import type { Amended } from '../annex/queries';
import type { ApprovalSubject } from '../approval/queries';
import { canonicalJson, sha256 } from '../audit/hash';

/** The hash of what falls where a covenant is opened again: its text, with every annex to it that is not void, in their order. */
export function hashToReopen(covenant: string, annexes: readonly string[]): string {
  return annexes.length > 0 ? sha256(canonicalJson([covenant, ...annexes])) : covenant;
}

/** What is undone where a covenant is opened again: its annexes fall with it. */
export function reopenSubject({ covenant, annexes }: Amended, needed: boolean): ApprovalSubject {
  const hash = hashToReopen(
    covenant.sha256,
    annexes.map(({ version }) => version.sha256),
  );
  return { act: 'covenant.reopened', subjectId: covenant.id, sha256: hash, needed };
}

/** What is undone where an annex is declared void: the last one, once all have signed it; null where nothing that holds is undone. */
export function voidSubject({ annexes }: Amended, needed: boolean): ApprovalSubject | null {
  const last = annexes.at(-1)?.version;
  if (!last?.completedAt) return null;
  return { act: 'annex.voided', subjectId: last.id, sha256: last.sha256, needed };
}
