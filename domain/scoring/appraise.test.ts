import { describe, expect, test } from 'vitest';
import { hundred } from '../criteria/testing';
import {
  decidedPoints,
  differingLines,
  explainingUntil,
  mayAnswerRecheck,
  mayExplain,
  mayLeaveUnexplained,
  mayRequestRecheck,
  maySendRound,
  mayWriteRound,
  openRounds,
  recheckStanding,
  silentLines,
  unexplained,
  type AppraisalFacts,
} from './appraise';
import { linesOf, type Marks } from './lines';

const running = { opened: true, published: false };
const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';
const given = (pointsCenti: number, note = '') => ({ value: null, pointsCenti, note });
const lines = linesOf(hundred, 'party');

const first = { round: 'appraised', sentOn: '2022-01-10', explainBy: '2022-01-15', explainedOn: null } as const;
const facts = (changes: Partial<AppraisalFacts> = {}): AppraisalFacts => ({
  on: '2022-01-12',
  sent: [],
  recheck: 'none',
  recheckDays: 0,
  secondUnsent: false,
  concluded: false,
  ...changes,
});

describe('the rounds of appraisal', () => {
  test.each([
    ['before anything was sent', facts(), ['appraised']],
    ['while the agency may explain', facts({ sent: [first] }), []],
    ['once it has explained', facts({ sent: [{ ...first, explainedOn: '2022-01-12' }] }), ['second', 'final']],
    ['once its time to explain is over', facts({ on: '2022-01-16', sent: [first] }), ['second', 'final']],
    ['where nothing was to be explained', facts({ sent: [{ ...first, explainBy: null }] }), ['second', 'final']],
    [
      'after the second appraisal',
      facts({ on: '2022-01-16', sent: [first, { ...first, round: 'second', explainBy: null }] }),
      ['final'],
    ],
    ['while a recheck is asked for', facts({ on: '2022-01-16', sent: [first], recheck: 'open' }), ['rechecked']],
    [
      'while a second appraisal is written and not sent',
      facts({ on: '2022-01-16', sent: [first], secondUnsent: true, recheck: 'open' }),
      ['rechecked', 'second'],
    ],
    ['after a recheck was answered', facts({ on: '2022-01-16', sent: [first], recheck: 'answered' }), ['final']],
    ['once the conference has decided', facts({ on: '2022-01-16', sent: [first], concluded: true }), ['final']],
  ] as const)('%s', (_, at, expected) => {
    expect(openRounds(running, at)).toEqual(expected);
  });

  test('are closed by the publication and say why', () => {
    expect(openRounds({ opened: true, published: true }, facts())).toEqual([]);
    expect(code(mayWriteRound(running, facts({ sent: [first] }), 'appraised'))).toBe('appraisal.roundSent');
    expect(code(mayWriteRound(running, facts(), 'second'))).toBe('appraisal.firstNotSent');
    expect(code(mayWriteRound(running, facts({ sent: [first] }), 'second'))).toBe('appraisal.explanationOpen');
    const over = facts({ on: '2022-01-16', sent: [first] });
    expect(code(mayWriteRound(running, over, 'rechecked'))).toBe('appraisal.noRecheck');
    expect(code(mayWriteRound(running, { ...over, recheck: 'open' }, 'final'))).toBe('appraisal.recheckOpen');
    expect(code(mayWriteRound(running, { ...over, secondUnsent: true }, 'final'))).toBe('appraisal.secondUnsent');
    expect(code(mayWriteRound(running, { ...over, recheck: 'answered' }, 'second'))).toBe('appraisal.recheckedInstead');
    expect(code(mayWriteRound(running, { ...over, concluded: true }, 'second'))).toBe('appraisal.concluded');
  });

  test('end with the conference, once the days of a recheck are over or it was answered', () => {
    const five = facts({ on: '2022-01-15', sent: [{ ...first, explainBy: null }], recheckDays: 5 });
    expect(code(mayWriteRound(running, five, 'final'))).toBe('appraisal.recheckWindowOpen');
    expect(code(mayWriteRound(running, { ...five, on: '2022-01-16' }, 'final'))).toBe('allowed');
    expect(code(mayWriteRound(running, { ...five, recheck: 'answered' }, 'final'))).toBe('allowed');
    const sameDay = { ...five, on: '2022-01-10', recheckDays: 0 };
    expect(code(mayWriteRound(running, sameDay, 'final')), 'no days, no waiting').toBe('allowed');
  });
});

describe('what counts of a line', () => {
  const marks = {
    appraised: { A1: given(20_00), A2: given(14_00) },
    second: { A2: given(15_00) },
    final: { A1: given(21_00) },
  };
  test('is the last round that says something about it, and no round is written over', () => {
    expect(decidedPoints(lines, marks)).toMatchObject({ A1: 21_00, A2: 15_00, A3: null });
    expect(marks.appraised.A1.pointsCenti).toBe(20_00);
  });

  test('differs where the agency gave itself something else; what it did not score cannot differ', () => {
    const own: Marks = { A1: given(21_00), A2: given(14_00) };
    expect(differingLines(lines, own, decidedPoints(lines, marks)).map((one) => one.code)).toEqual(['A2']);
  });

  test('needs a reason where it differs from what it is held against', () => {
    const own: Marks = { A1: given(25_00), A2: given(15_00) };
    const change = (line: string, points: number, note = '') => [{ code: line, ...given(points, note), version: 1 }];
    const faults = (round: 'appraised' | 'second' | 'final', changes: Parameters<typeof unexplained>[3]) =>
      unexplained(round, own, marks, changes, (line) => line).map((fault) => [fault.code, fault.field]);
    expect(faults('appraised', change('A1', 24_00))).toEqual([['appraisal.reasonMissing', 'A1']]);
    expect(faults('appraised', change('A1', 24_00, 'Thiếu một chỉ tiêu'))).toEqual([]);
    expect(faults('appraised', change('A1', 25_00))).toEqual([]);
    expect(faults('appraised', change('B1', 9_00)), 'the agency said nothing').toEqual([]);
    expect(faults('second', change('A1', 20_00)), 'as appraised').toEqual([]);
    expect(faults('final', change('A2', 14_00)), 'the second appraisal gave 15').toEqual([
      ['appraisal.reasonMissing', 'A2'],
    ]);
    const word = [{ code: 'A1', value: null, pointsCenti: null, note: 'Xem lại', version: 1 }];
    expect(faults('appraised', word), 'the points come a moment later').toEqual([]);
    expect(faults('final', word)).toEqual([['appraisal.pointsMissing', 'A1']]);
  });
});

describe('a round is sent', () => {
  test('with a word at every line that stands otherwise by now than what it is held against', () => {
    const marks = {
      appraised: { A1: given(24_00), A2: given(14_00, 'Trễ'), B1: given(9_00) },
      second: { A1: given(25_00) },
    };
    const silent = (round: 'appraised' | 'second', own: Marks) =>
      silentLines(round, lines, own, marks).map((one) => one.code);
    expect(silent('appraised', { A1: given(24_00), A2: given(15_00) })).toEqual([]);
    expect(silent('appraised', { A1: given(25_00), A2: given(15_00), B1: given(10_00) })).toEqual(['A1', 'B1']);
    expect(silent('second', { A1: given(25_00) }), 'held against the first').toEqual(['A1']);
  });

  const send = (
    changes: Partial<Parameters<typeof maySendRound>[3]>,
    at = facts(),
    round: 'appraised' | 'second' = 'appraised',
  ) =>
    maySendRound(running, at, round, {
      awaited: null,
      missing: 0,
      silent: [],
      differing: 2,
      explainDays: 5,
      ...changes,
    });
  test('when every line is decided, with so many days to explain what differs', () => {
    expect(send({})).toEqual({ ok: true, value: { explainBy: '2022-01-17' } });
    expect(send({ differing: 0 })).toEqual({ ok: true, value: { explainBy: null } });
    expect(code(send({ missing: 1 }))).toBe('appraisal.incomplete');
    expect(send({ awaited: '2022-01-15' })).toMatchObject({
      refusal: { code: 'appraisal.sheetAwaited', params: { until: '2022-01-15' } },
    });
    expect(
      send({
        silent: [{ code: 'A2' }, { code: '+' }],
      }),
    ).toMatchObject({
      refusal: { code: 'appraisal.reasonsMissing', params: { codes: 'A2, Điểm thưởng' } },
    });
    const over = facts({ on: '2022-01-16', sent: [first] });
    expect(code(send({}, over, 'second'))).toBe('appraisal.secondEmpty');
    expect(send({}, { ...over, secondUnsent: true }, 'second')).toEqual({ ok: true, value: { explainBy: null } });
    expect(code(send({}, over))).toBe('appraisal.roundSent');
  });
});

describe('the agency', () => {
  test('explains until its day, once', () => {
    expect(explainingUntil(facts({ sent: [first] }))).toBe('2022-01-15');
    expect(code(mayExplain(running, facts({ sent: [first] })))).toBe('allowed');
    expect(code(mayExplain(running, facts({ on: '2022-01-15', sent: [first] })))).toBe('allowed');
    expect(code(mayExplain(running, facts({ on: '2022-01-16', sent: [first] })))).toBe('explanation.closed');
    expect(code(mayExplain(running, facts()))).toBe('explanation.notAsked');
    expect(code(mayExplain(running, facts({ sent: [{ ...first, explainedOn: '2022-01-11' }] })))).toBe(
      'explanation.alreadySent',
    );
  });

  test('sends its explanation with words for every line that differs, or says that it leaves some without', () => {
    const two = [{ code: 'A1' }, { code: 'A2' }];
    expect(code(mayLeaveUnexplained(two, { A1: 'Đủ', A2: 'Đúng hạn' }, false))).toBe('allowed');
    expect(mayLeaveUnexplained(two, { A1: 'Đủ' }, false)).toMatchObject({
      refusal: { code: 'explanation.linesWithout', params: { lines: 1, codes: 'A2' }, field: 'without' },
    });
    expect(code(mayLeaveUnexplained(two, { A1: 'Đủ' }, true))).toBe('allowed');
  });

  test('asks for a recheck within its days after the last round, once, and not after the conference', () => {
    const ask = (at: AppraisalFacts) => code(mayRequestRecheck(running, { ...at, recheckDays: 5 }));
    expect(ask(facts())).toBe('recheck.notAppraised');
    expect(ask(facts({ sent: [first] }))).toBe('allowed');
    expect(ask(facts({ on: '2022-01-15', sent: [first] }))).toBe('allowed');
    expect(ask(facts({ on: '2022-01-16', sent: [first] }))).toBe('recheck.closed');
    const again = { ...first, round: 'second', sentOn: '2022-01-14' } as const;
    expect(ask(facts({ on: '2022-01-16', sent: [first, again] }))).toBe('allowed');
    expect(ask(facts({ sent: [first], recheck: 'open' }))).toBe('recheck.alreadyOpen');
    expect(ask(facts({ sent: [first], recheck: 'answered' }))).toBe('recheck.alreadyAnswered');
    expect(ask(facts({ sent: [first], concluded: true }))).toBe('recheck.concluded');
    expect(ask(facts({ sent: [first], secondUnsent: true }))).toBe('recheck.secondUnderWay');
    const never = { ...facts({ on: '2022-01-10', sent: [first] }), recheckDays: 0 };
    expect(code(mayRequestRecheck(running, never)), 'the charter knows none').toBe('recheck.notInCharter');
  });

  test('may have each round that was sent rechecked once', () => {
    const at = (hour: number) => new Date(Date.UTC(2022, 0, 12, hour));
    const answered = { requestedAt: at(9), answeredOn: '2022-01-13' };
    expect(recheckStanding([{ sentAt: at(8) }], [])).toBe('none');
    expect(recheckStanding([{ sentAt: at(8) }], [answered])).toBe('answered');
    expect(recheckStanding([{ sentAt: at(8) }, { sentAt: at(10) }], [answered])).toBe('none');
    expect(recheckStanding([{ sentAt: at(8) }], [answered, { requestedAt: at(11), answeredOn: null }])).toBe('open');
  });

  test('is answered as the points were changed, or not', () => {
    const answer = (upheld: boolean, changed: number, isOpen = true) =>
      code(mayAnswerRecheck(running, { recheck: isOpen ? 'open' : 'none' }, { upheld, changed }));
    expect(answer(true, 1)).toBe('allowed');
    expect(answer(false, 0)).toBe('allowed');
    expect(answer(true, 0)).toBe('recheck.nothingChanged');
    expect(answer(false, 1)).toBe('recheck.changedPoints');
    expect(answer(true, 1, false)).toBe('appraisal.noRecheck');
  });
});
