import type { RuleAnswer, RuleFacts, RuleKey } from '../rule/rule';
import { ruleOn } from '../rule/rule';
import type { AgencyRecords, EligibilityCase, FormInForce, GroundInForce, Law } from './facts';

/** For tests: one rule of a key, checked unless said otherwise. */
export function ruleFor(key: RuleKey, value: number | null = null, verified = true): RuleFacts {
  return {
    code: key,
    key,
    statement: '',
    value,
    unit: value === null ? null : 'count',
    scope: 'national',
    scopeOf: '',
    citation: `Điều của ${key}`,
    from: '2024-01-01',
    to: null,
    verified,
  };
}

/** For tests: a law that has these rules and no others. */
export function lawWith(...rules: readonly RuleFacts[]): Law {
  return (key): RuleAnswer => ruleOn(rules, key, '2025-12-01');
}

const noRecords: AgencyRecords = {
  agencyId: 'BTC',
  ratings: [],
  disciplines: [],
  people: [],
  awards: [],
  achievements: [],
  predecessors: [],
  successions: [],
};

/** For tests: an agency in third place of nine in 2025, of which nothing else is on record. */
export function caseOf(change: Partial<EligibilityCase> = {}, records: Partial<AgencyRecords> = {}): EligibilityCase {
  return {
    agencyId: 'BTC',
    subjectKey: 'agency',
    year: 2025,
    on: '2025-12-01',
    records: { ...noRecords, ...records },
    person: null,
    place: { rank: 3, tied: false, totalCenti: 93_00, ranked: 9 },
    floor: { scoreFloorCenti: 80_00, citation: 'Quy chế khối' },
    hold: null,
    targets: null,
    named: null,
    ...change,
  };
}

export const formIn = (code: string, verified = true): FormInForce => ({
  code,
  condition: 'Điều kiện',
  citation: 'Luật 2022',
  verified,
  from: '2024-01-01',
});

export const groundIn = (code: GroundInForce['code'], verified = true): GroundInForce => ({
  code,
  citation: 'Luật 2022, Điều 74',
  verified,
  from: '2024-01-01',
});
