import { describe, expect, test } from 'vitest';
import { FileRegistrationInput, ReturnRegistrationInput } from './input';
import { startOf } from './last-year';
import { decideProgress, decideReport, isReportWanted, mayWriteProgress, progressOf } from './progress';
import { mayAgree, mayReturn } from './review';
import { mayRegisterTitles, reportedBefore } from './save';
import { maySend } from './send';
import { mayPass, registrationMoves, registrationStatus, registrationStatuses } from './status';

const at = new Date('2022-01-12T08:00:00Z');
const draft = { sentAt: null, agreedAt: null, returnedAt: null };
const sent = { ...draft, sentAt: at };

describe('a registration', () => {
  test('is not started, a draft, returned, sent or agreed, and moves only along the table', () => {
    expect(
      [null, draft, { ...draft, returnedAt: at }, sent, { ...sent, agreedAt: at }].map(registrationStatus),
    ).toEqual(registrationStatuses);
    for (const from of registrationStatuses)
      for (const to of registrationStatuses)
        expect(mayPass(from, to)).toBe(registrationMoves[from].some((one) => one === to));
  });

  test.each([
    [{ frozen: true }, 'registration.frozen'],
    [{ registration: sent }, 'registration.alreadySent'],
    [{ registration: { ...sent, agreedAt: at } }, 'registration.alreadySent'],
    [{ targets: 0 }, 'registration.noTarget'],
    [{ registration: null }, 'registration.noTarget'],
    [{ titles: 0 }, 'registration.noTitle'],
  ])('with %o is not sent', (changed, code) => {
    const ready = { frozen: false, registration: draft, targets: 1, titles: 1 };
    expect(maySend(ready).ok).toBe(true);
    expect(maySend({ ...ready, ...changed })).toMatchObject({ refusal: { code } });
  });

  test('takes rows as they were typed: empty ones left out, a title once, the button that was pressed', () => {
    const typed = {
      blocYearId: 'y',
      agencyId: 'a',
      targets: [
        { text: 'Sáng kiến', unit: 'sáng kiến', target: '2' },
        { text: '', unit: '', target: '' },
      ],
      titles: ['PROV_CERT', 'PROV_CERT'],
    };
    expect(FileRegistrationInput.parse(typed)).toMatchObject({
      targets: [{ target: '2' }],
      titles: ['PROV_CERT'],
      intent: 'save',
    });
    expect(FileRegistrationInput.parse({ blocYearId: 'y', agencyId: 'a', intent: 'send' })).toMatchObject({
      targets: [],
      titles: [],
    });
    const many = Array.from({ length: 21 }, () => typed.targets[0]);
    expect(FileRegistrationInput.safeParse({ ...typed, targets: many }).error?.issues[0]?.message).toBe(
      'registration.tooManyTargets',
    );
  });

  test('aims at titles in force', () => {
    expect(mayRegisterTitles(['A'], new Set(['A', 'B'])).ok).toBe(true);
    expect(mayRegisterTitles(['A', 'C'], new Set(['A']))).toMatchObject({
      refusal: { code: 'registration.unknownTitle', params: { code: 'C' } },
    });
  });
});

describe('those who keep the bloc', () => {
  const waiting = { ...sent, sentAt: at };
  const later = new Date('2022-01-12T09:00:00Z');
  const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';

  test('agree to what waits, as it was sent when they read it', () => {
    const agree = (registration: Parameters<typeof mayAgree>[1], shownAt = at, frozen = false) =>
      code(mayAgree({ frozen }, registration, shownAt, 'Ban A'));
    expect(agree(waiting)).toBe('allowed');
    expect(agree(waiting, later)).toBe('registration.sentAnew');
    for (const other of [null, draft, { ...sent, agreedAt: at }]) expect(agree(other)).toBe('registration.notWaiting');
    expect(agree(waiting, at, true)).toBe('registration.frozen');
  });

  test('return what was sent, also once it was agreed, to be answered by a day to come', () => {
    const giveBack = (registration: Parameters<typeof mayReturn>[1], answerBy = '2022-01-12') =>
      code(mayReturn({ frozen: false }, registration, { on: '2022-01-12', answerBy }));
    expect([giveBack(waiting), giveBack({ ...sent, agreedAt: at })]).toEqual(['allowed', 'allowed']);
    expect(giveBack(waiting, '2022-01-11')).toBe('registration.answerByPast');
    for (const other of [null, draft, { ...draft, returnedAt: at }])
      expect(giveBack(other)).toBe('registration.nothingToReturn');
    expect(
      ReturnRegistrationInput.safeParse({ blocYearId: 'y', agencyId: 'a', reason: ' ', answerBy: '12/01/2022' }).error
        ?.issues,
    ).toMatchObject([{ path: ['reason'], message: 'form.required' }]);
  });

  test('find it begun with last year: its targets as what the year before brought, its titles still in force', () => {
    const targets = [{ text: 'Sáng kiến', unit: 'sáng kiến', target: '2' }];
    expect(startOf({ targets, titles: ['A', 'B'] }, new Set(['B']))).toEqual({
      targets: [{ ...targets[0], before: '2' }],
      titles: ['B'],
    });
  });
});

describe('the half-year report', () => {
  const facts = { frozen: true, sent: true };
  const target = { number: 1, midYear: null, draft: null, draftByName: '', version: 0 };

  test.each([
    [{ sent: false }, 'registration.notSent'],
    [{ frozen: false }, 'registration.notYetInCovenant'],
  ])('with %o is refused', (changed, code) => {
    expect(mayWriteProgress(facts).ok).toBe(true);
    expect(mayWriteProgress({ ...facts, ...changed })).toMatchObject({ refusal: { code } });
  });

  test('sends what was written since the last one, and nothing that says the same', () => {
    const written = [
      { ...target, draft: 'Đạt 50%' },
      { ...target, number: 2, midYear: 'Đạt', draft: 'Đạt' },
      { ...target, number: 3, midYear: 'Đạt', draft: '' },
      { ...target, number: 4, draft: '' },
    ];
    expect(decideReport(written)).toMatchObject({ value: [{ number: 1 }, { number: 3 }] });
    expect(decideReport(written.slice(1, 2))).toMatchObject({ refusal: { code: 'registration.nothingReported' } });
  });

  test('tells how many targets were reported on, and stays with a target in the same words', () => {
    expect(progressOf([{ midYear: null }])).toBe('none');
    expect(progressOf([{ midYear: null }, { midYear: 'Đạt' }])).toBe('part');
    expect(progressOf([{ midYear: 'Đạt' }])).toBe('whole');
    const kept = { midYear: 'Có 1', midYearAt: at, midYearDraft: 'Có 2', midYearDraftBy: 'p', midYearVersion: 2 };
    const before = [{ text: 'Sáng kiến', unit: 'sk', target: '2', ...kept }];
    expect(reportedBefore(before, { text: 'Sáng kiến', unit: 'sk', target: '2' })).toEqual(kept);
    expect(reportedBefore(before, { text: 'Sáng kiến', unit: 'sk', target: '3' })).toMatchObject({
      midYear: null,
      midYearDraft: null,
      midYearVersion: 0,
    });
  });
});

describe('results of half a year while they are typed', () => {
  const target = { number: 1, midYear: '40', draft: '45', draftByName: 'Chuyên viên', version: 3 };
  const decide = (typed: string, version: number, code = 1) => decideProgress([target], [{ code, typed, version }]);

  test('are kept one state further, over the state that was seen', () => {
    expect(decide('50', 3)).toEqual({
      changes: [{ number: 1, draft: '50', version: 4 }],
      refusals: [],
      versions: { 1: 4 },
    });
  });

  test('say in which state they are where they stand already, whatever state was seen', () => {
    expect(decide('45', 1)).toEqual({ changes: [], refusals: [], versions: { 1: 3 } });
  });

  test('are not written over what somebody else typed meanwhile, who is named with it', () => {
    const { changes, refusals } = decide('50', 2);
    expect(changes).toEqual([]);
    expect(refusals).toMatchObject([
      { code: 'registration.changedMeanwhile', field: 'lines.0.typed', params: { theirs: '45', by: 'Chuyên viên' } },
    ]);
  });

  test('are of targets that are there', () => {
    expect(decide('50', 3, 9).refusals).toMatchObject([{ code: 'registration.unknownTarget', field: 'lines.0.typed' }]);
  });
});

describe('the report of half a year', () => {
  test.each([
    ['a member all year', null, '2025-07-15', true],
    ['the boards that merged in February', '2025-02-28', '2025-07-15', false],
    ['the newspaper that ended a fortnight before the day', '2025-06-30', '2025-07-15', false],
    ['a member whose last day it is', '2025-07-15', '2025-07-15', true],
    ['anybody while no day is set', '2025-02-28', null, true],
  ])('of %s', (_title, leftOn, dueOn, wanted) => {
    expect(isReportWanted({ leftOn }, dueOn)).toBe(wanted);
  });
});
