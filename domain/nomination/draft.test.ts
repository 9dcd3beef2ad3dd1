import { describe, expect, test } from 'vitest';
import { nomineeName, readSubject, subjectKeyOf, subjectValue, type SubjectRef } from '../nominee/subject';
import { mayDraftNomination, restsOnAchievement, type DraftFacts } from './draft';

const facts: DraftFacts = {
  on: '2022-01-10',
  subject: { kind: 'agency', isOwn: true, name: 'Ban Tổ chức', endedOn: null },
  form: { subject: 'collective' },
  ground: 'movement',
  sameForm: null,
  kin: null,
  achievement: null,
  initiatives: [],
};
const person = { kind: 'individual', isOwn: true, name: 'Trưởng phòng', endedOn: null } as const;
const used = { what: 'Bằng khen', year: 2021 };

describe('a draft', () => {
  test.each<[string, Partial<DraftFacts>, string | null]>([
    ['an agency for a form of collectives', {}, null],
    ['a unit for a form of collectives', { subject: { ...person, kind: 'unit' } }, null],
    ['a person for a form of collectives', { subject: person }, 'nomination.formNotForPerson'],
    ['a person for a form of persons', { subject: person, form: { subject: 'individual' } }, null],
    ['an agency for a form of persons', { form: { subject: 'individual' } }, 'nomination.formNotForCollective'],
    ['somebody else’s unit', { subject: { ...person, kind: 'unit', isOwn: false } }, 'nomination.nomineeOfOther'],
    ['a unit on its last day', { subject: { ...person, kind: 'unit', endedOn: '2022-01-10' } }, null],
    [
      'a unit that ended yesterday',
      { subject: { ...person, kind: 'unit', endedOn: '2022-01-09' } },
      'nomination.nomineeEnded',
    ],
    ['the same form twice', { sameForm: 4 }, 'nomination.sameForm'],
    ['a body proposed under its former name', { kin: { name: 'Ban Tuyên giáo' } }, 'nomination.otherName'],
    [
      'an achievement of another agency',
      { achievement: { isOwn: false, title: '', used: null } },
      'nomination.achievementOfOther',
    ],
    [
      'an achievement used already',
      { achievement: { isOwn: true, title: 'Cứu hộ', used } },
      'nomination.achievementUsed',
    ],
    ['a free achievement', { achievement: { isOwn: true, title: 'Cứu hộ', used: null } }, null],
    [
      'an initiative of another agency',
      { initiatives: [{ isOwn: false, title: '', used: null }] },
      'nomination.initiativeOfOther',
    ],
    [
      'one initiative of two used already',
      {
        initiatives: [
          { isOwn: true, title: 'A', used: null },
          { isOwn: true, title: 'B', used },
        ],
      },
      'nomination.initiativeUsed',
    ],
  ])('%s', (_, change, code) => {
    const decision = mayDraftNomination({ ...facts, ...change });
    expect(decision.ok ? null : decision.refusal.code).toBe(code);
  });

  test('rests on a discrete achievement where its ground is one', () => {
    expect(restsOnAchievement('sudden')).toBe(true);
    expect(restsOnAchievement('twoYears')).toBe(false);
  });
});

describe('a nominee', () => {
  test.each<[SubjectRef, string, string]>([
    [{ kind: 'agency' }, 'agency', 'agency'],
    [{ kind: 'unit', unitId: 'u-1' }, 'unit.u-1', 'u-1'],
    [{ kind: 'individual', individualId: 'p-1' }, 'individual.p-1', 'p-1'],
  ])('travels through forms and addresses', (subject, value, key) => {
    expect(subjectValue(subject)).toBe(value);
    expect(readSubject(value)).toEqual(subject);
    expect(subjectKeyOf(subject)).toBe(key);
  });

  test('is not read from what is no choice', () => {
    expect(['unit.', 'unit.a b', 'bloc.1', 'individual'].map((value) => readSubject(value))).toEqual(
      Array(4).fill(null),
    );
  });

  test('is named with its agency, a person with the post', () => {
    const names = { agency: 'Văn phòng Tỉnh ủy', unit: null, individual: null };
    expect(nomineeName({ ...names, subjectKind: 'agency' })).toBe('Văn phòng Tỉnh ủy');
    expect(nomineeName({ ...names, subjectKind: 'unit', unit: 'Phòng Tổng hợp' })).toBe(
      'Phòng Tổng hợp, Văn phòng Tỉnh ủy',
    );
    expect(
      nomineeName({ ...names, subjectKind: 'individual', individual: { name: 'Bà A', post: 'Trưởng phòng' } }),
    ).toBe('Bà A, Trưởng phòng, Văn phòng Tỉnh ủy');
  });
});
