import { deadlines } from './rules/deadlines';
import type { CatalogueRule } from './rules/dated';
import { figures } from './rules/figures';
import { levels, money } from './rules/money';
import { principles } from './rules/principles';
import { ratings } from './rules/ratings';

/**
 * Rules and figures of the State and the Party as dated rows: principles (G), ratings (B) and deadlines (D) under the numbers of
 * domain 5; the figures of domain 7 (Q), money of 4.3 (M) and administrative levels (L) under numbers of our own. Unchecked as the
 * dossier marks them, and everything the law of 2026 changes from 1/10/2026.
 */
export const rules: readonly CatalogueRule[] = [
  ...principles,
  ...ratings,
  ...deadlines,
  ...figures,
  ...money,
  ...levels,
];
