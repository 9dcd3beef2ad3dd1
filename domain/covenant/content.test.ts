import { describe, expect, test } from 'vitest';
import { buildContent, readContent, type ContentFacts } from './content';
import { countInWords } from './number-words';

const facts: ContentFacts = {
  version: 1,
  year: 2022,
  bloc: 'Khối thi đua các cơ quan Đảng tỉnh',
  superior: 'Tỉnh ủy Điện Biên',
  body: 'party',
  place: 'Điện Biên',
  on: '2022-01-10',
  parties: [
    { code: 'UBKT', name: 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy' },
    { code: 'TCT', name: 'Trường Chính trị tỉnh' },
  ],
  tasks: [
    { number: 2, text: 'Phối hợp' },
    { number: 1, text: 'Tuyên truyền' },
  ],
  undertakings: [
    { code: 'TCT', targets: [{ number: 1, text: 'Lớp bồi dưỡng', unit: 'lớp', target: '12' }], titles: [] },
    { code: 'UBKT', targets: [], titles: [{ code: 'PROV_CERT', name: 'Bằng khen của Ủy ban nhân dân tỉnh' }] },
  ],
};

describe('the text of a covenant', () => {
  test('counts its parties and tasks in words, and stands in the order of members and numbers', () => {
    const content = buildContent(facts);
    expect(content.preamble).toBe(
      'Thực hiện Quy chế tổ chức và hoạt động của Khối, hai cơ quan thành viên thống nhất ký kết giao ước thi đua năm 2022 với hai nhiệm vụ chung sau đây:',
    );
    expect(content.tasks.map(({ number }) => number)).toEqual([1, 2]);
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
