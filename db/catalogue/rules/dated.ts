import type { Verification } from '../../../domain/regulation/regulation';
import type { RuleFacts } from '../../../domain/rule/rule';
import type { RuleUnit } from '../../../domain/rule/value';
import type { Period } from '../../../domain/shared/dates';
import { checked, sources, unchecked } from '../checked';
import { law2022, law2026, sinceLaw2026, withDecree152, withDecree98 } from '../spans';

/** A rule with what it rests on and who checked it. */
export type CatalogueRule = RuleFacts & Verification & { readonly regulation: string | null };

/** The clause, and the regulation it belongs to. */
export type Basis = { readonly citation: string; readonly regulation: string | null };
/** What a rule says; `figure` is its number with the unit, `key` what the code asks for it by. */
export type Words = Pick<RuleFacts, 'code' | 'statement'> & {
  readonly key?: string;
  readonly figure?: readonly [value: number, unit: RuleUnit];
  /** The province it holds in; without it, the whole country. */
  readonly province?: string;
};

export const law = (article: string): Basis => ({ citation: `${law2022}, ${article}`, regulation: 'R6' });
export const decree152 = (article: string): Basis => ({
  citation: `Nghị định 152/2025/NĐ-CP, ${article}`,
  regulation: 'R8',
});
export const decree98 = (article: string): Basis => ({
  citation: `Nghị định 98/2023/NĐ-CP, ${article}`,
  regulation: 'R7',
});
export const decree91 = (article: string): Basis => ({
  citation: `Nghị định 91/2017/NĐ-CP, ${article}`,
  regulation: 'R5',
});
export const ministry: Basis = { citation: sources.ministry, regulation: null };
export const party366: Basis = { citation: 'Quy định 366-QĐ/TW, Điều 11', regulation: 'QD366' };
export const bacNinh = (article: string): Basis => ({
  citation: `Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh, ${article}`,
  regulation: 'BN86',
});

export const since366: Period = { from: '2025-08-30', to: null };
export const sinceBacNinh: Period = { from: '2025-12-15', to: null };

/** A rule through one stretch of days. */
export function at(
  { code, statement, key, figure, province }: Words,
  period: Period,
  basis: Basis,
  proof: Verification,
): CatalogueRule {
  return {
    code,
    key: key ?? code,
    statement,
    value: figure?.[0] ?? null,
    unit: figure?.[1] ?? null,
    scope: province ? 'province' : 'national',
    scopeOf: province ?? '',
    ...basis,
    ...period,
    ...proof,
  };
}

/** A rule of a text that the law of 2026 changes: as read until then, unchecked from that day on. */
export function untilLaw2026(words: Words, period: Period, basis: Basis, proof: Verification): CatalogueRule[] {
  return [
    at(words, period, basis, proof),
    at(
      words,
      sinceLaw2026,
      basis.regulation === 'R6' ? { citation: law2026, regulation: 'R6' } : basis,
      unchecked(sources.account2026),
    ),
  ];
}

/** A rule of procedure: by Decree 98 while it held, then by the ministry's own procedures, unchecked from the law of 2026 on. */
export function byDecree98ThenMinistry(words: Words, article: string): CatalogueRule[] {
  return [
    at(words, withDecree98, decree98(article), checked(sources.decree98)),
    ...untilLaw2026(words, withDecree152, ministry, checked(sources.ministry)),
  ];
}
