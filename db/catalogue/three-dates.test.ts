import { expect, test } from 'vitest';
import { eligibilityOf, generalFindings, standingBy } from '@/domain/eligibility/judge';
import type { Law, Records } from '@/domain/eligibility/facts';
import { partRecords } from '@/domain/eligibility/records';
import { ruleOn } from '@/domain/rule/rule';
import { covers } from '@/domain/shared/dates';
import { awardForms } from './award-forms';
import { awardGrounds } from './award-grounds';
import { rules } from './rules';

/** Excellent in every year since 2019, with papers: one history, judged by the law of three days. */
const records: Records = {
  ratings: [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => ({
    agencyId: 'BTC',
    subjectKey: 'agency',
    year,
    rating: 'excellent',
    issued: true,
  })),
  disciplines: [],
  people: [],
  awards: [],
  achievements: [],
  successions: [],
};

/** Judges the two-year limb of the provincial certificate for a year, by the catalogue as it stood on a day. */
function judgedOn(on: string, year: number) {
  const form = awardForms.find((one) => one.code === 'PROV_CERT' && covers(one, on));
  const ground = awardGrounds.find((one) => one.formCode === 'PROV_CERT' && one.code === 'twoYears' && covers(one, on));
  if (!form || !ground) throw new Error(`There is no certificate on ${on}`);
  const law: Law = (key) => ruleOn(rules, key, on, { province: 'Điện Biên', blocKind: 'khoi' });
  const one = {
    agencyId: 'BTC',
    subjectKey: 'agency',
    year,
    on,
    records: partRecords(records)('BTC', on),
    person: null,
    place: { rank: 3, tied: false, totalCenti: 93_00, ranked: 9 },
    floor: { scoreFloorCenti: 80_00, citation: 'Quy chế khối' },
    hold: null,
    targets: null,
    named: null,
  };
  const findings = [...generalFindings(one, law), ...eligibilityOf(one, form, ground, law)];
  return {
    standing: standingBy(findings),
    found: findings.map(
      ({ verdict, code, rule }) => `${verdict} ${code}${rule ? ` by ${rule.code} of ${rule.from}` : ''}`,
    ),
    citations: findings.flatMap(({ citation }) => citation ?? []),
    open: findings.filter(({ verdict }) => verdict === 'needsHuman'),
  };
}

test('on 10 January 2022 the law of 2003 and Decree 91 answer: every clause nobody could check is marked, none is counted with', () => {
  const { standing, found, open } = judgedOn('2022-01-10', 2021);
  expect(standing).toBe('needsHuman');
  expect(found).toEqual([
    'pass scoreReachesFloor',
    'pass noHold',
    'needsHuman groundUnverified by PROV_CERT.twoYears of 2017-10-01',
    'needsHuman conditionUnread by PROV_CERT of 2017-10-01',
    'needsHuman twoYearsUnrecorded',
    'needsHuman ruleUnverified by Q-07 of 2017-10-01',
  ]);
  expect(open.flatMap(({ citation }) => citation ?? []).join('; ')).toMatch(/Luật Thi đua, khen thưởng 2003.*91\/2017/);
});

test('on 1 July 2025 the law of 2022 and Decree 152 answer: it passes, by the articles that say so', () => {
  const { standing, found, citations } = judgedOn('2025-07-01', 2024);
  expect(standing).toBe('passes');
  expect(found).toEqual([
    'pass scoreReachesFloor',
    'pass noHold by G-05 of 2025-07-01',
    'pass groundCited by PROV_CERT.twoYears of 2025-07-01',
    'pass excellentInRow by Q-07 of 2024-01-01',
    'pass noDisciplineCounted by G-06 of 2025-07-01',
  ]);
  expect(citations.join('; ')).toContain('Nghị định 152/2025/NĐ-CP');
  expect(citations.join('; ')).toContain('Luật Thi đua, khen thưởng 2022, Điều 74');
});

test('on 2 October 2026 a human is needed, for the text of the law of 2026 is unread', () => {
  const { standing, found, citations } = judgedOn('2026-10-02', 2025);
  expect(standing).toBe('needsHuman');
  expect(found).toEqual([
    'pass scoreReachesFloor',
    'pass noHold',
    'needsHuman groundUnverified by PROV_CERT.twoYears of 2026-10-01',
    'needsHuman conditionUnread by PROV_CERT of 2026-10-01',
    'needsHuman twoYearsUnrecorded',
    'needsHuman ruleUnverified by Q-07 of 2026-10-01',
    'pass noDisciplineCounted by G-06 of 2026-10-01',
  ]);
  expect(citations.join('; ')).toContain('Luật 06/2026/QH16');
});
