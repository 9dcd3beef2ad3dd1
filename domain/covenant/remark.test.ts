import { describe, expect, test } from 'vitest';
import { decideAnswer, type Answered } from './answer-remark';
import { suggestedBases } from './basis';
import { moved } from './clause';
import { answerOf } from './consult';
import { buildContent } from './content';
import { differencesBetween } from './differences';
import { AnswerRemarkInput, MakeRemarkInput, WriteClausesInput } from './input';
import { findParagraph, lineOf, plainWords, type Paragraph } from './paragraph';
import { decideRemark } from './remark';

const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';
const words = { text: 'Sáng kiến', target: '2', unit: 'sáng kiến' };
const indicator: Paragraph = { kind: 'indicator', id: 'i', words, open: true };
const proposed = { ...words, target: '3' };
const waiting = { withdrawnAt: null, answeredAt: null };
const at = (hour: string) => new Date(`2022-01-10T${hour}:00:00Z`);

describe('a remark', () => {
  test('reads as one line, with how much in which unit where it says so', () => {
    expect([lineOf(words), lineOf({ ...words, target: '95', unit: '%' }), lineOf(plainWords('Việc'))]).toEqual([
      'Sáng kiến: 2 sáng kiến',
      'Sáng kiến: 95%',
      'Việc',
    ]);
  });

  test('boxes left as they were propose nothing', () => {
    expect(decideRemark(indicator, { comment: 'Cao quá', was: words, proposed: words })).toEqual({
      ok: true,
      value: { was: words, comment: 'Cao quá', proposed: null },
    });
    expect(decideRemark(indicator, { comment: '', was: words, proposed })).toMatchObject({ value: { proposed } });
  });

  test('on usual words is about the first paragraph once one is written', () => {
    const first: Paragraph = { kind: 'clause', id: 'row', words: plainWords('Mở đầu'), open: true };
    expect(findParagraph([first], { kind: 'clause', id: 'opening' }, { opening: 'row' })).toBe(first);
    expect(findParagraph([first], { kind: 'clause', id: 'closing' }, { opening: 'row' })).toBeNull();
  });

  test.each<[string, Partial<Answered>, Parameters<typeof decideAnswer>[1], string]>([
    ['taken as it stands', {}, indicator, 'allowed'],
    ['on a paragraph that has changed', {}, { ...indicator, words: { ...words, target: '4' } }, 'remark.changedSince'],
    ['on a paragraph that is gone', {}, null, 'remark.paragraphGone'],
    ['not taken, though the paragraph is gone', { answer: 'declined', reason: 'Không' }, null, 'allowed'],
    ['not taken without a reason', { answer: 'declined' }, indicator, 'remark.noReason'],
    ['on an adopted indicator', {}, { ...indicator, open: false }, 'remark.tasksStand'],
    ['in other words', { answer: 'acceptedOtherwise', words: proposed, seen: words }, indicator, 'allowed'],
    [
      'in words without a figure',
      { answer: 'acceptedOtherwise', words: { ...words, unit: '' }, seen: words },
      indicator,
      'remark.noFigure',
    ],
    [
      'in words over a change nobody saw',
      { answer: 'acceptedOtherwise', words: proposed, seen: proposed },
      indicator,
      'remark.changedMeanwhile',
    ],
  ])('%s', (_title, given, paragraph, expected) => {
    const answered: Answered = { answer: 'accepted', reason: '', words: plainWords(''), seen: words, ...given };
    expect(code(decideAnswer({ ...waiting, was: words, proposed }, paragraph, answered))).toBe(expected);
  });

  test('that only comments is agreed to without changing anything, also where its paragraph is gone', () => {
    const answered: Answered = { answer: 'accepted', reason: '', words: plainWords(''), seen: words };
    expect(decideAnswer({ ...waiting, was: words, proposed: null }, null, answered)).toEqual({
      ok: true,
      value: { taken: null },
    });
  });

  test('of 1,001 letters is refused at its box; an answer of an unknown kind is none', () => {
    const made = { blocYearId: 'y', agencyId: 'a', kind: 'task', paragraphId: 't', comment: 'ă'.repeat(1001) };
    expect(MakeRemarkInput.safeParse(made).error?.issues).toMatchObject([
      { path: ['comment'], message: 'form.tooLong', maximum: 1000 },
    ]);
    expect(MakeRemarkInput.safeParse({ ...made, comment: 'ă'.repeat(1000) }).success).toBe(true);
    const answer = { blocYearId: 'y', remarkId: 'r', answer: 'perhaps' };
    expect(AnswerRemarkInput.safeParse(answer).error?.issues).toMatchObject([{ message: 'form.notChosen' }]);
  });
});

describe('what an agency answered', () => {
  const round = { openedAt: at('08'), answerBy: '2022-01-20' };
  const remark = (hour: string, withdrawnAt: Date | null = null) => ({ agencyId: 'A', madeAt: at(hour), withdrawnAt });
  const consent = (hour: string) => ({ agencyId: 'A', consentedAt: at(hour) });

  test('is its last word in the round that runs', () => {
    const answer = (consents: ReturnType<typeof consent>[], remarks: ReturnType<typeof remark>[]) =>
      answerOf('A', round, consents, remarks).answer;
    expect(answer([], [])).toBe('silent');
    expect(answer([consent('07')], [remark('07')])).toBe('silent');
    expect(answer([consent('09')], [])).toBe('agreed');
    expect(answer([consent('09')], [remark('10')])).toBe('remarked');
    expect(answer([consent('11')], [remark('10')])).toBe('agreed');
    expect(answer([consent('09')], [remark('10', at('11'))])).toBe('agreed');
    expect(answerOf('B', round, [consent('09')], []).answer).toBe('silent');
  });
});

describe('paragraphs of the keepers', () => {
  test('come as they were typed, each under its key, at most twenty of a kind', () => {
    const parsed = WriteClausesInput.parse({
      blocYearId: 'y',
      clauses: { basis: { a: { text: '', was: 'Căn cứ;' }, new0: { text: 'Căn cứ mới;' } } },
      move: 'a.up',
    });
    expect(parsed).toMatchObject({
      clauses: {
        basis: [
          { key: 'a', was: 'Căn cứ;', row: null },
          { key: 'new0', was: '', row: { text: 'Căn cứ mới;' } },
        ],
        opening: [],
        closing: [],
      },
      move: { key: 'a', by: -1 },
    });
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`new${i}`, { text: `Căn cứ ${i}` }]));
    expect(WriteClausesInput.safeParse({ blocYearId: 'y', clauses: { basis: many } }).error?.issues[0]?.message).toBe(
      'covenant.tooManyClauses',
    );
  });

  test('move by one place and stay at either end', () => {
    const rows = ['a', 'b', 'c'].map((key) => ({ key }));
    const keys = (key: string, by: -1 | 1) =>
      moved(rows, key, by)
        .map((row) => row.key)
        .join('');
    expect([keys('b', -1), keys('b', 1), keys('a', -1), keys('c', 1), keys('x', 1)]).toEqual([
      'bac',
      'acb',
      'abc',
      'abc',
      'abc',
    ]);
  });

  test('rest on the rules in force and the charter, but for what stands already', () => {
    const laws = [{ verified: false, papers: [{ citation: 'Luật A' }, { citation: 'Nghị định B' }] }];
    const charter = { number: '01/QC', adoptedOn: '2022-01-05' };
    expect(suggestedBases(laws, charter, 'Khối', ['Căn cứ Luật A'])).toEqual([
      { text: 'Căn cứ Nghị định B;', verified: false },
      { text: 'Căn cứ Quy chế tổ chức và hoạt động của Khối số 01/QC, thông qua ngày 05/01/2022;', verified: true },
    ]);
    expect(suggestedBases([], null, 'Khối', [])).toEqual([]);
  });
});

describe('two texts of a covenant', () => {
  const facts = {
    version: 1,
    year: 2022,
    bloc: 'Khối',
    superior: 'Tỉnh ủy',
    body: 'party' as const,
    place: 'Điện Biên',
    on: '2022-01-10',
    bases: ['Căn cứ A;', 'Căn cứ B;'],
    opening: ['Mở đầu'],
    closing: ['Kết'],
    parties: [{ code: 'A', name: 'Ban A' }],
    tasks: [{ number: 1, text: 'Việc', indicators: [{ number: 1, ...words, before: '', weight: 3333 }] }],
    undertakings: [{ code: 'A', targets: [{ number: 1, ...words, before: '1' }], titles: [] }],
  };
  const one = buildContent(facts);

  test('that say the same differ in nothing', () => {
    expect(differencesBetween(one, one)).toEqual([]);
  });

  test('differ part by part, paragraph beside paragraph, a weight and a figure of the year before too', () => {
    const other = buildContent({
      ...facts,
      bases: ['Căn cứ B;', 'Căn cứ C;'],
      tasks: [{ number: 1, text: 'Việc', indicators: [{ number: 1, ...words, before: '', weight: 3334 }] }],
      undertakings: [{ code: 'A', targets: [{ number: 1, ...words, before: '2' }], titles: [] }],
    });
    expect(differencesBetween(one, other)).toEqual([
      {
        part: 'bases',
        agency: null,
        pairs: [
          { before: 'Căn cứ A;', after: null },
          { before: null, after: 'Căn cứ C;' },
        ],
      },
      {
        part: 'tasks',
        agency: null,
        pairs: [
          {
            before: '– Sáng kiến: 2 sáng kiến, trọng số 33,33%.',
            after: '– Sáng kiến: 2 sáng kiến, trọng số 33,34%.',
          },
        ],
      },
      {
        part: 'undertaking',
        agency: 'Ban A',
        pairs: [
          {
            before: '– Sáng kiến: 2 sáng kiến (năm trước 1 sáng kiến).',
            after: '– Sáng kiến: 2 sáng kiến (năm trước 2 sáng kiến).',
          },
        ],
      },
    ]);
  });
});
