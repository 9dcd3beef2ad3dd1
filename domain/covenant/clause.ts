import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { writeTogether, type MergedRow, type StandingRow, type TypedRow } from '../shared/written-together';
import { covenantStatus, type VersionFacts } from './status';

/** On what the covenant rests; what stands before the tasks; what stands after all undertakings. */
export const clauseKinds = ['basis', 'opening', 'closing'] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** More paragraphs of one kind than this stand in no covenant. */
export const maxClauses = 20;

export type ClauseText = { readonly text: string };

/** A paragraph as it stands, with the name of who wrote it. */
export type StandingClause = StandingRow<ClauseText> & { readonly kind: ClauseKind; readonly by: string };

export type TypedClauses = Readonly<Record<ClauseKind, readonly TypedRow<ClauseText>[]>>;

/** Whether the text of the covenant may still be written. Refusal: `covenant.alreadyFrozen`. Source: domain 10.2; trust 3.2. */
export function mayDraft(version: VersionFacts | null): Decision {
  return covenantStatus(version) === 'drafting' ? allow() : refuse('covenant.alreadyFrozen');
}

/**
 * Whether a suggested basis may be put behind those that stand. Refusals: `covenant.alreadyFrozen`, `covenant.clauseTwice`,
 * `covenant.tooManyClauses`.
 */
export function mayAddBasis(version: VersionFacts | null, bases: readonly StandingClause[], text: string): Decision {
  const open = mayDraft(version);
  if (!open.ok) return open;
  if (bases.some(({ row }) => row.text === text)) return refuse('covenant.clauseTwice');
  return bases.length < maxClauses ? allow() : refuse('covenant.tooManyClauses');
}

/**
 * Paragraphs as several people typed them at once, kind by kind in the order of the screen. Refusals at their fields
 * (`clauses.<kind>.<key>.text`): `covenant.clauseTwice`, `covenant.changedMeanwhile` with what stands there now and whose it is,
 * `covenant.droppedMeanwhile` with what was typed. Source: trust F10.
 */
export function decideClauses(
  standing: readonly StandingClause[],
  typed: TypedClauses,
): {
  readonly clauses: Readonly<Record<ClauseKind, readonly MergedRow<ClauseText>[]>>;
  readonly refusals: readonly Refusal[];
} {
  const refusals: Refusal[] = [];
  const merge = (kind: ClauseKind) => {
    const here = standing.filter((one) => one.kind === kind);
    const { rows, overtaken } = writeTogether(here, typed[kind], ({ text }) => text);
    for (const { key, typed: row, now } of overtaken) {
      const field = `clauses.${kind}.${key}.text`;
      const by = here.find(({ id }) => id === key)?.by ?? '–';
      refusals.push(
        now
          ? { code: 'covenant.changedMeanwhile', params: { theirs: now.text, by }, field }
          : { code: 'covenant.droppedMeanwhile', params: { typed: row?.text ?? '–' }, field },
      );
    }
    const twice = rows.find(({ row }, i) => rows.findIndex((one) => one.row.text === row.text) < i);
    if (twice) refusals.push({ code: 'covenant.clauseTwice', field: `clauses.${kind}.${twice.key}.text` });
    return rows;
  };
  const clauses = { basis: merge('basis'), opening: merge('opening'), closing: merge('closing') };
  return { clauses, refusals };
}

/** Rows with the one under a key put before its neighbour, or behind it. At either end it stays. */
export function moved<T extends { readonly key: string }>(rows: readonly T[], key: string, by: -1 | 1): T[] {
  const from = rows.findIndex((row) => row.key === key);
  const to = from + by;
  const [one, other] = [rows[from], rows[to]];
  if (!one || !other) return [...rows];
  return rows.map((row, i) => (i === from ? other : i === to ? one : row));
}
