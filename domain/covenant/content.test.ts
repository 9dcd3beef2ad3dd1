import { describe, expect, test } from 'vitest';
import { buildContent, readContent, usualWords, type ContentFacts } from './content';
import { countInWords } from './number-words';

const facts: ContentFacts = {
  version: 1,
  year: 2022,
  bloc: 'Khối thi đua các cơ quan Đảng tỉnh',
  superior: 'Tỉnh ủy Điện Biên',
  body: 'party',
  place: 'Điện Biên',
  on: '2022-01-10',
  bases: ['Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003'],
  opening: ['Các cơ quan thống nhất ký kết giao ước với các nhiệm vụ chung sau đây:'],
  closing: ['Các cơ quan cam kết thực hiện.'],
  parties: [
    { code: 'UBKT', name: 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy' },
    { code: 'TCT', name: 'Trường Chính trị tỉnh' },
  ],
  tasks: [
    { number: 2, text: 'Phối hợp', indicators: [] },
    {
      number: 1,
      text: 'Tuyên truyền',
      indicators: [
        { number: 2, text: 'Bài viết', unit: 'bài', target: '4', before: '', weight: 40_00 },
        { number: 1, text: 'Buổi tuyên truyền', unit: 'buổi', target: '2', before: '1', weight: 60_00 },
      ],
    },
  ],
  undertakings: [
    { code: 'TCT', targets: [{ number: 1, text: 'Lớp bồi dưỡng', unit: 'lớp', target: '12', before: '' }], titles: [] },
    { code: 'UBKT', targets: [], titles: [{ code: 'PROV_CERT', name: 'Bằng khen của Ủy ban nhân dân tỉnh' }] },
  ],
};

describe('the text of a covenant', () => {
  test('counts its parties and tasks in words where nobody has written it otherwise', () => {
    expect(usualWords(2022, 9, 6).opening).toBe(
      'Thực hiện Quy chế tổ chức và hoạt động của Khối, chín cơ quan thành viên thống nhất ký kết giao ước thi đua năm 2022 với sáu nhiệm vụ chung sau đây:',
    );
  });

  test('stands in the order of members and numbers', () => {
    const content = buildContent(facts);
    expect(content.tasks.map(({ number }) => number)).toEqual([1, 2]);
    expect(content.tasks[0]?.indicators.map(({ number }) => number)).toEqual([1, 2]);
    expect(content.undertakings.map(({ code }) => code)).toEqual(['UBKT', 'TCT']);
  });

  test('is the same whether its letters came whole or in pieces', () => {
    const inPieces: ContentFacts = JSON.parse(JSON.stringify(facts).normalize('NFD'));
    expect(buildContent(inPieces)).toEqual(buildContent(facts));
  });

  test('is read back as it was built, and anything else is refused', () => {
    const content = buildContent(facts);
    expect(readContent(JSON.stringify(content))).toEqual(content);
    expect(() => readContent(JSON.stringify({ ...content, note: 'thêm' }))).toThrow();
    expect(() => readContent(JSON.stringify({ ...content, on: '2022-02-30' }))).toThrow();
  });

  test('of the first form is read in the words of the present one', () => {
    const { bases, opening, closing, tasks, undertakings, ...same } = buildContent(facts);
    const first = {
      ...same,
      form: 'giao-uoc/1',
      preamble: opening[0],
      tasks: tasks.map(({ number, text }) => ({ number, text })),
      undertakings: undertakings.map(({ code, targets, titles }) => ({
        code,
        targets: targets.map(({ number, text, unit, target }) => ({ number, text, unit, target })),
        titles,
      })),
      closing: closing[0],
    };
    expect(bases).toHaveLength(1);
    expect(readContent(JSON.stringify(first))).toEqual({
      ...buildContent(facts),
      bases: [],
      tasks: tasks.map((task) => ({ ...task, indicators: [] })),
    });
  });
});

describe('a count in words', () => {
  test.each([
    [1, 'một'],
    [9, 'chín'],
    [10, 'mười'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [34, 'ba mươi bốn'],
    [105, '105'],
  ])('%d is "%s"', (count, words) => {
    expect(countInWords(count)).toBe(words);
  });
});
