import { describe, expect, test } from 'vitest';
import { faultsOf, mayRecordDecision } from './decision';
import { DraftSubmissionInput, RecordDecisionInput } from './input';
import { mayDate, mayDraft, mayReceive, mayReturn, maySend } from './letter';
import { parsePaperNumber } from './number';
import { submissionStatuses, type SubmissionStatus } from './status';

const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';
const everyStatus: readonly (SubmissionStatus | null)[] = [null, ...submissionStatuses];

describe('the way of a letter', () => {
  test('it is drafted, and corrected until it is sent or after it came back', () => {
    expect(everyStatus.map((status) => code(mayDraft({ status, approved: 7, over: [] })))).toEqual([
      'allowed',
      'allowed',
      'submission.alreadySent',
      'allowed',
      'submission.alreadySent',
      'submission.alreadySent',
    ]);
  });

  test('without a nomination approved by a confirmed ballot there is nothing to propose', () => {
    expect(code(mayDraft({ status: null, approved: 0, over: [] }))).toBe('submission.nothingApproved');
    const over = [{ form: 'Bằng khen', count: 5, most: 4 }];
    expect(mayDraft({ status: null, approved: 5, over })).toMatchObject({
      refusal: { code: 'submission.overQuota', params: { form: 'Bằng khen', count: 5, most: 4 } },
    });
  });

  test('it is sent once it is drafted, and again after a return', () => {
    const sent = 'submission.alreadySent';
    expect(everyStatus.map((status) => code(maySend(status)))).toEqual([
      'submission.notDrafted',
      'allowed',
      sent,
      'allowed',
      sent,
      sent,
    ]);
  });

  test('the province receives what was sent', () => {
    const not = 'submission.notSent';
    const already = 'submission.alreadyReceived';
    expect(everyStatus.map((status) => code(mayReceive(status)))).toEqual([not, not, 'allowed', not, already, already]);
  });

  test('the province returns what was sent or received, until it is decided', () => {
    const not = 'submission.notSent';
    expect(everyStatus.map((status) => code(mayReturn(status)))).toEqual([
      not,
      not,
      'allowed',
      not,
      'allowed',
      'submission.alreadyDecided',
    ]);
  });

  test('it bears a day from the vote to today', () => {
    expect(code(mayDate('2022-01-09', '2022-01-10', '2022-01-12'))).toBe('submission.datedBeforeVote');
    expect(code(mayDate('2022-01-10', '2022-01-10', '2022-01-12'))).toBe('allowed');
    expect(code(mayDate('2022-01-13', '2022-01-10', '2022-01-12'))).toBe('submission.datedInFuture');
  });
});

describe('the number of a letter', () => {
  test('is read in the custom of the Party and of the State', () => {
    expect(parsePaperNumber('05-TTr/KTĐ')).toEqual({ number: 5, type: 'TTr', symbol: 'KTĐ' });
    expect(parsePaperNumber(' 12/TTr-KTĐ ')).toEqual({ number: 12, type: 'TTr', symbol: 'KTĐ' });
  });

  test.each(['5', 'TTr-KTĐ', '05-TTr', '05 TTr KTĐ', '05-TTr/KTĐ; drop'])('is not %s', (text) => {
    expect(parsePaperNumber(text)).toBeNull();
  });
});

describe('the decision on a letter', () => {
  const decision = {
    decidedOn: '2022-02-18',
    letterDatedOn: '2022-01-12',
    latest: '2022-03-01',
    granted: ['a', 'b'],
    proposed: ['a', 'b', 'c'],
  };

  test('is recorded once, on a letter that was received', () => {
    const not = 'decision.notReceived';
    expect(everyStatus.map((status) => code(mayRecordDecision(status)))).toEqual([
      not,
      not,
      not,
      not,
      'allowed',
      'decision.alreadyRecorded',
    ]);
  });

  test('may grant a part of what was proposed', () => {
    expect(faultsOf(decision)).toEqual([]);
  });

  test('names every fault at once', () => {
    const faults = faultsOf({ ...decision, decidedOn: '2022-01-11', granted: ['d'] });
    expect(faults.map((fault) => fault.code)).toEqual(['decision.beforeLetter', 'decision.notProposed']);
    expect(faultsOf({ ...decision, granted: [] })).toMatchObject([{ code: 'decision.noneGranted' }]);
  });

  test('lies not in the future, save in a rehearsal whose day stands still', () => {
    const late = { ...decision, decidedOn: '2022-03-02' };
    expect(faultsOf(late)).toMatchObject([{ code: 'decision.inFuture', field: 'decidedOn' }]);
    expect(faultsOf({ ...late, latest: null })).toEqual([]);
  });
});

describe('what the forms send', () => {
  test('a number nobody can read is refused at its field', () => {
    const typed = DraftSubmissionInput.safeParse({ blocYearId: 'y', number: 'số năm', datedOn: '10/01/2022' });
    expect(typed.error?.issues).toMatchObject([{ message: 'submission.numberUnreadable', path: ['number'] }]);
  });

  test('the nominees granted are the boxes ticked', () => {
    const form = { blocYearId: 'y', number: '312/QĐ-UBND', decidedOn: '18/02/2022', signer: 'Chủ tịch' };
    expect(RecordDecisionInput.parse({ ...form, granted: { a: 'yes' } })).toMatchObject({
      decidedOn: '2022-02-18',
      granted: { a: 'yes' },
    });
    expect(RecordDecisionInput.parse(form).granted).toEqual({});
  });
});
