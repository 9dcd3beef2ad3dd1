import type { IsoDate } from '../shared/dates';
import type { LatenessRule } from './rules';

/** A paper that was asked for, when it was due, and how many days late it came; null where it has not come, or nobody set a day. */
export type DuePaper = {
  readonly paper: 'registration' | 'selfScore';
  readonly dueOn: IsoDate | null;
  readonly daysLate: number | null;
};

export type LatenessFacts = {
  readonly papers: readonly DuePaper[];
  /** Absent from the conference, without a deputy and without an opinion in writing. */
  readonly absent: boolean;
  /** The official day. */
  readonly on: IsoDate;
};

/** A deduction the rule proposes, in hundredths; `days` late. The secretary decides, nothing is deducted by itself. */
export type ProposedDeduction =
  | { readonly for: 'late'; readonly paper: DuePaper['paper']; readonly days: number; readonly centi: number }
  | { readonly for: 'missing'; readonly paper: DuePaper['paper']; readonly centi: number }
  | { readonly for: 'absence'; readonly centi: number };

/** What a paper so many days late costs: each started stretch of days, up to the cap. */
export function lateCenti({ perDays, stepCenti, capCenti }: LatenessRule, days: number): number {
  return days <= 0 ? 0 : Math.min(capCenti, Math.ceil(days / perDays) * stepCenti);
}

/**
 * The deductions the charter's rule proposes for an agency, each with its fact. A paper is missing once its day has passed without it;
 * a paper nobody set a day for is never late. Source: charter; domain 9.2.
 */
export function proposedDeductions(rule: LatenessRule, { papers, absent, on }: LatenessFacts): ProposedDeduction[] {
  const proposed = papers.flatMap(({ paper, dueOn, daysLate }): ProposedDeduction[] => {
    if (dueOn === null) return [];
    if (daysLate === null) return on > dueOn ? [{ for: 'missing', paper, centi: rule.missingCenti }] : [];
    return daysLate > 0 ? [{ for: 'late', paper, days: daysLate, centi: lateCenti(rule, daysLate) }] : [];
  });
  const chair: ProposedDeduction[] = absent ? [{ for: 'absence', centi: rule.absenceCenti }] : [];
  return [...proposed, ...chair].filter(({ centi }) => centi > 0);
}
