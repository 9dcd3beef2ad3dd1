import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetScores } from '@/domain/scoring/import';
import { scoreTemplate, type ScoreTemplateFacts } from '@/papers/score-template/score-template';
import { templateFacts } from '@/papers/testing';
import { readSheet } from './read-sheet';
import { interpretScoreRows } from './score-rows';

const facts = templateFacts();
const withoutPoints: ScoreTemplateFacts = {
  ...facts,
  agencies: facts.agencies.map(({ code, name }) => ({ code, name })),
};

const withoutReason = { bonusCenti: 0, deductionCenti: 0, reason: '' };

async function readBack(filled: ScoreTemplateFacts, against: ScoreTemplateFacts) {
  const read = await readSheet(await scoreTemplate(filled));
  if (!read.ok) throw new Error(read.refusal.code);
  return interpretScoreRows(read.rows, against);
}

describe('the template that is handed out and taken back', () => {
  it('given back as it was handed out, every row is the same', async () => {
    const sheet = await readBack(facts, facts);
    expect(sheet.headingFaults).toEqual([]);
    expect(sheet.rows.map((row) => row.status)).toEqual(facts.agencies.map(() => 'same'));
  });

  it('of sixty lines comes back too', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => ({
      code: `A${i + 1}`,
      name: `Tiêu chí ${i + 1}`,
      maxCenti: 200,
      stepCenti: 25,
    }));
    const points = Object.fromEntries(lines.map(({ code }) => [code, 175]));
    const many = {
      ...facts,
      lines,
      agencies: facts.agencies.map((agency) => ({ ...agency, current: { ...withoutReason, points } })),
    };
    const sheet = await readBack(many, many);
    expect(sheet.rows.map((row) => row.status)).toEqual(facts.agencies.map(() => 'same'));
  });

  it('filled in for agencies without points, every row is new and holds exactly what was filled in', async () => {
    const sheet = await readBack(facts, withoutPoints);
    expect(sheet.rows).toEqual(
      facts.agencies.map(({ code, name, current }, index) => ({
        status: 'new',
        row: index + 2,
        agencyCode: code,
        agencyName: name,
        scores: current,
      })),
    );
  });

  it('left empty, every point that is required is missed', async () => {
    const sheet = await readBack(withoutPoints, withoutPoints);
    expect(sheet.rows.every((row) => row.status === 'wrong' && row.faults.length === facts.lines.length)).toBe(true);
  });

  it('any points in whole steps, and any reason, come back as they were', async () => {
    const steps = (maxCenti: number) => fc.integer({ min: 0, max: maxCenti / 25 }).map((step) => step * 25);
    const scores = fc.record({
      points: fc.record({ A: steps(5000), B: steps(2000), C: steps(2000), D: steps(1000) }),
      bonusCenti: steps(1000),
      deductionCenti: fc.constant(0),
      reason: fc
        .tuple(fc.constantFrom('=', '+', '-', '@', 'Lý do ', "'"), fc.stringMatching(/^[\p{L} <>&"=]{1,40}$/u))
        .map(([sign, rest]) => `${sign}${rest}`.normalize().trim()),
    }) satisfies fc.Arbitrary<SheetScores>;

    await fc.assert(
      fc.asyncProperty(fc.array(scores, { minLength: 9, maxLength: 9 }), async (given) => {
        const filled = {
          ...facts,
          agencies: facts.agencies.map((agency, index) => ({
            ...agency,
            ...(given[index] ? { current: given[index] } : {}),
          })),
        };
        const sheet = await readBack(filled, withoutPoints);
        expect(sheet.rows.map((row) => (row.status === 'wrong' ? row.faults : row.scores))).toEqual(given);
      }),
      { numRuns: 6 },
    );
  });
});
