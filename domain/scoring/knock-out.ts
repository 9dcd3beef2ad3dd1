import type { CriteriaRules } from '../criteria/scale';
import { allow, refuse, type Decision } from '../shared/refusal';
import { totalOf, type RankFacts } from './rank';

/** An agency that is kept out of the ranking, with what it had and the codes of its grounds. Points in hundredths. */
export type Unranked = RankFacts & { readonly totalCenti: number; readonly grounds: readonly string[] };

/** Parts who is ranked from who is knocked out; `grounds` are the codes by agency. Source: domain 9.2 (not ranked). */
export function partKnockedOut(
  lines: readonly RankFacts[],
  grounds: ReadonlyMap<string, readonly string[]>,
): { readonly ranked: readonly RankFacts[]; readonly unranked: readonly Unranked[] } {
  const groundsOf = ({ agencyId }: RankFacts) => grounds.get(agencyId) ?? [];
  return {
    ranked: lines.filter((line) => groundsOf(line).length === 0),
    unranked: lines
      .filter((line) => groundsOf(line).length > 0)
      .map((line) => ({ ...line, totalCenti: totalOf(line), grounds: groundsOf(line) })),
  };
}

/**
 * Whether an agency may be knocked out by a ground of the scale. Refusals at `code`: `knockOut.unknown`, `knockOut.already`. Source: the
 * scale; domain 9.2.
 */
export function mayKnockOut(
  { knockOuts }: Pick<CriteriaRules, 'knockOuts'>,
  code: string,
  standing: readonly string[],
): Decision {
  if (!knockOuts.some((one) => one.code === code)) return refuse('knockOut.unknown', {}, 'code');
  return standing.includes(code) ? refuse('knockOut.already', {}, 'code') : allow();
}

/** Why an agency is kept out: each ground of the scale by its name, with the document it rests on where that is known. */
export function groundsInWords(
  { knockOuts }: Pick<CriteriaRules, 'knockOuts'>,
  { agencyId, grounds }: Pick<Unranked, 'agencyId' | 'grounds'>,
  recorded: readonly { readonly agencyId: string; readonly code: string; readonly basis: string }[],
): string[] {
  return grounds.map((code) => {
    const name = knockOuts.find((one) => one.code === code)?.name ?? code;
    const basis = recorded.find((one) => one.agencyId === agencyId && one.code === code)?.basis;
    return basis ? `${name} (${basis})` : name;
  });
}
