import { expect, test } from 'vitest';
import type { Finding } from '../shared/finding';
import { decidedAbout, findingName, withDecisions, type FindingDecision } from './decided';
import { openFindings, standingBy } from './judge';

const open: Finding = {
  verdict: 'needsHuman',
  code: 'twoYearsUnrecorded',
  params: { years: '2024' },
  citation: 'Điều 74',
};
const hashOf = (finding: Finding) => JSON.stringify(decidedAbout(finding));
const decision = (about: Finding, verdict: 'pass' | 'fail' = 'pass'): FindingDecision => ({
  id: findingName(about),
  findingCode: findingName(about),
  findingSha256: hashOf(about),
  verdict,
  reason: 'Đã đối chiếu quyết định xếp loại',
  paper: '45-QĐ/TU',
  decidedBy: 'Thủ trưởng',
  postAtTime: 'Hiệu trưởng',
  decidedOn: '2025-12-02',
});
const verdicts = (findings: readonly Finding[], decisions: readonly FindingDecision[]) =>
  withDecisions(findings, decisions, hashOf).map(({ verdict }) => verdict);

test('what a human decided bears that verdict and names the decision', () => {
  const [found] = withDecisions([open], [decision(open)], hashOf);
  expect(found).toMatchObject({ verdict: 'pass', decision: { paper: '45-QĐ/TU' } });
  expect(standingBy(withDecisions([open], [decision(open, 'fail')], hashOf))).toBe('lacks');
});

test('with other facts, or by another version of the rule, it is open again', () => {
  expect(verdicts([{ ...open, params: { years: '2023' } }], [decision(open)])).toEqual(['needsHuman']);
  expect(verdicts([{ ...open, rule: { code: 'Q-07', from: '2026-10-01' } }], [decision(open)])).toEqual(['needsHuman']);
});

test('what fails or passes by rule is never overruled', () => {
  for (const verdict of ['fail', 'pass'] as const)
    expect(verdicts([{ ...open, verdict }], [decision(open, verdict === 'fail' ? 'pass' : 'fail')])).toEqual([verdict]);
});

test('of several unchecked rules each is decided for itself', () => {
  const unchecked = (rule: string): Finding => ({ verdict: 'needsHuman', code: 'ruleUnverified', params: { rule } });
  expect(verdicts([unchecked('Q-07'), unchecked('G-06')], [decision(unchecked('G-06'))])).toEqual([
    'needsHuman',
    'pass',
  ]);
});

test('what makes an agency stand so is counted: what fails, else what a human has to say', () => {
  const found = (...verdicts: Finding['verdict'][]) => verdicts.map((verdict) => ({ verdict }));
  expect(openFindings(found('pass', 'fail', 'needsHuman', 'fail'))).toBe(2);
  expect(openFindings(found('needsHuman', 'pass', 'needsHuman', 'needsHuman'))).toBe(3);
  expect(openFindings(found('pass'))).toBe(0);
});
