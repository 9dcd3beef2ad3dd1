import { describe, expect, test } from 'vitest';
import type { GroundCode } from '../award/catalogue';
import {
  mayAttachPaper,
  ratingStanding,
  requiredPapers,
  standingOfPapers,
  type DossierFacts,
  type DossierState,
  type PaperFacts,
} from './required-papers';

const facts = (code: GroundCode, change: Partial<DossierFacts> = {}, verified = true): DossierFacts => ({
  subjectKind: 'agency',
  formCode: 'PROV_CERT',
  ground: { code, citation: 'Luật', verified },
  initiatives: 0,
  ...change,
});
const nothing: DossierState = { attached: [], reportWritten: false, ratingIssued: false, achievementProved: false };

describe('the papers of a dossier', () => {
  test.each<[DossierFacts, string[]]>([
    [facts('movement'), ['signedReport']],
    [facts('twoYears'), ['signedReport', 'rating']],
    [facts('sudden'), ['signedReport', 'achievementProof']],
    [facts('contribution'), ['signedReport', 'contributionProof']],
    [facts('leading', { formCode: 'GOV_FLAG' }), ['signedReport', 'rating', 'superiorConfirmation']],
    [facts('movement', { initiatives: 1 }), ['signedReport', 'initiative']],
    [
      facts('severalYears', { formCode: 'EMU_FIGHTER_PROV', subjectKind: 'individual' }),
      ['signedReport', 'rating', 'initiative'],
    ],
    [
      facts('twoYears', { formCode: 'PROV_CERT_INDIVIDUAL', subjectKind: 'individual' }),
      ['signedReport', 'rating', 'initiative'],
    ],
  ])('are %#', (one, kinds) => expect(requiredPapers(one).map(({ kind }) => kind)).toEqual(kinds));

  test('are there once they are attached or on record', () => {
    const has = (state: Partial<DossierState>) =>
      standingOfPapers(requiredPapers(facts('twoYears')), { ...nothing, ...state }).map((paper) => paper.has);
    expect(has({})).toEqual([false, false]);
    expect(has({ attached: ['rating'] })).toEqual([false, true]);
    expect(has({ reportWritten: true })).toEqual([true, false]);
    expect(has({ ratingIssued: true })).toEqual([false, true]);
  });

  test('a rating is awaited under a text that was read, and only pointed out under another', () => {
    const standing = (one: DossierFacts, state: Partial<DossierState> = {}) =>
      ratingStanding(standingOfPapers(requiredPapers(one), { ...nothing, ...state }));
    expect(standing(facts('twoYears'))).toBe('awaited');
    expect(standing(facts('twoYears'), { ratingIssued: true })).toBe('settled');
    expect(standing(facts('twoYears', {}, false))).toBe('unchecked');
    expect(standing(facts('movement'))).toBe('settled');
  });
});

describe('a paper', () => {
  const paper: PaperFacts = {
    status: 'draft',
    kind: 'other',
    datedOn: null,
    sha256: 'a',
    standing: [],
    on: '2022-01-10',
  };
  const code = (change: Partial<PaperFacts>) => {
    const decision = mayAttachPaper({ ...paper, ...change });
    return decision.ok ? null : decision.refusal.code;
  };
  test('is attached while the dossier may be written; a rating also later', () => {
    expect(code({})).toBeNull();
    expect(code({ status: 'sent' })).toBe('nomination.alreadySent');
    expect((['sent', 'onBallot', 'approved'] as const).map((status) => code({ status, kind: 'rating' }))).toEqual(
      Array(3).fill(null),
    );
    expect(code({ status: 'notApproved', kind: 'rating' })).toBe('nomination.isDecided');
  });
  test('bears no day to come, and stands once of a kind', () => {
    expect(code({ datedOn: '2022-01-10' })).toBeNull();
    expect(code({ datedOn: '2022-01-11' })).toBe('nomination.paperInFuture');
    expect(code({ standing: [{ kind: 'other', sha256: 'a' }] })).toBe('nomination.paperTwice');
    expect(code({ standing: [{ kind: 'rating', sha256: 'a' }] })).toBeNull();
    const many = Array.from({ length: 30 }, (_, i) => ({ kind: 'other', sha256: `b${i}` }) as const);
    expect(code({ standing: many })).toBe('nomination.tooManyPapers');
    expect(code({ standing: many.slice(1) })).toBeNull();
  });
});
