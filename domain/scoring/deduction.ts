import type { ProposedDeduction } from '../charter/lateness';
import type { CriteriaRules } from '../criteria/scale';
import { allow, refuse, type Decision } from '../shared/refusal';

/**
 * Why points are taken: a paper late or missing or an empty chair by the charter's rule, an item of the scale, or something else with its
 * reason. Source: domain 9.2; charter.
 */
export const deductionGrounds = ['late', 'missing', 'absence', 'item', 'other'] as const;
export type DeductionGround = (typeof deductionGrounds)[number];

/** A line of deduction, in hundredths; `about` is the paper or the code of the item, `quantity` days or units. */
export type DeductionLine = {
  readonly ground: DeductionGround;
  readonly about: string;
  readonly quantity: number;
  readonly centi: number;
};

/** What the charter's rule proposes, as a line. */
function lineOfProposal(proposed: ProposedDeduction): DeductionLine {
  const about = proposed.for === 'absence' ? 'conference' : proposed.paper;
  return {
    ground: proposed.for,
    about,
    quantity: proposed.for === 'late' ? proposed.days : 1,
    centi: proposed.centi,
  };
}

/** Proposals nobody has dealt with: neither written down nor waived. A paper that came late after it was missed is late only. */
export function undealt(
  proposals: readonly ProposedDeduction[],
  lines: readonly Pick<DeductionLine, 'ground' | 'about'>[],
): DeductionLine[] {
  return proposals
    .map(lineOfProposal)
    .filter(({ ground, about }) => !lines.some((line) => line.ground === ground && line.about === about));
}

/**
 * What an item of the scale takes for so many of its unit, up to its ceiling. Refusals at their fields: `deduction.unknownItem`,
 * `deduction.quantityZero`. Source: the scale; domain 9.2.
 */
function deductionByItem(
  { deductions }: Pick<CriteriaRules, 'deductions'>,
  code: string,
  quantity: number,
): Decision<DeductionLine> {
  const item = deductions.find((one) => one.code === code);
  if (!item) return refuse('deduction.unknownItem', {}, 'item');
  if (quantity < 1) return refuse('deduction.quantityZero', {}, 'quantity');
  const whole = quantity * item.unitCenti;
  const centi = item.maxCenti === null ? whole : Math.min(whole, item.maxCenti);
  return allow({ ground: 'item', about: code, quantity, centi });
}

/**
 * The line a form tells: an item of the scale so many times, or points of one's own, never both. Refusals at their fields:
 * `deduction.pointsBesideItem`, `deduction.quantityWithoutItem`, `deduction.nothing`, those of `deductionByItem`. Source: domain 9.2.
 */
export function deductionOf(
  scale: Pick<CriteriaRules, 'deductions'>,
  { item, quantity, centi }: { readonly item: string; readonly quantity: number; readonly centi: number },
): Decision<DeductionLine> {
  if (item !== '') {
    return centi > 0 ? refuse('deduction.pointsBesideItem', {}, 'centi') : deductionByItem(scale, item, quantity);
  }
  if (quantity > 0) return refuse('deduction.quantityWithoutItem', {}, 'quantity');
  return centi > 0
    ? allow({ ground: 'other', about: '', quantity: 1, centi })
    : refuse('deduction.nothing', {}, 'centi');
}

/** What deductions taken over from a sheet are about: they take the place of each other, not of those recorded one by one. */
export const fromSheet = 'sheet';

/** The lines of a sheet or of minutes, and the sum of those that stand one by one, in hundredths. Source: domain 9.2. */
export function partDeductions<D extends Pick<DeductionLine, 'ground' | 'about' | 'centi'>>(
  lines: readonly D[],
): { readonly lumps: readonly D[]; readonly oneByOneCenti: number } {
  const isLump = ({ ground, about }: D) => ground === 'other' && about === fromSheet;
  return { lumps: lines.filter(isLump), oneByOneCenti: sumOf(lines.filter((line) => !isLump(line))) };
}

/** What some lines take together, in hundredths. */
export function sumOf(lines: readonly Pick<DeductionLine, 'centi'>[]): number {
  return lines.reduce((sum, { centi }) => sum + centi, 0);
}

/** What is taken in all, never more than was given: a score has its floor at 0. Hundredths. Source: domain 9.2. */
export function deductedOf(lines: readonly Pick<DeductionLine, 'centi'>[], givenCenti: number): number {
  return Math.min(givenCenti, sumOf(lines));
}
