import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildContent, usualWords } from './content';
import { copyOf, mayCopy, shiftYear } from './copy';

describe("last year's number in a sentence", () => {
  test.each([
    ['Thi đua năm 2021', 'Thi đua năm 2022'],
    ['Quý I/2021 và năm 2021.', 'Quý I/2021 và năm 2022.'],
    ['“Năm an toàn giao thông 2021”;', '“Năm an toàn giao thông 2022”;'],
    ['báo cáo trước ngày 10/12/2021', 'báo cáo trước ngày 10/12/2021'],
    ['ngày 15 tháng 3 năm 2021', 'ngày 15 tháng 3 năm 2021'],
    ['ngày 10.12.2021', 'ngày 10.12.2021'],
    ['Nghị định 12/2021/NĐ-CP', 'Nghị định 12/2021/NĐ-CP'],
    ['nhiệm kỳ 2021-2025, 2021 – 2026, 2016-2021', 'nhiệm kỳ 2021-2025, 2021 – 2026, 2016-2021'],
    ['12021 người, 20210 lượt', '12021 người, 20210 lượt'],
    ['năm 2020 và 2022', 'năm 2020 và 2022'],
  ])('%s becomes %s', (was, is) => {
    expect(shiftYear(was, 2021, 2022)).toBe(is);
  });

  test('is changed there and nowhere else: shifted back, a sentence that does not name the new year is as it was', () => {
    const piece = fc.constantFrom('năm', '2021', '2020', '10/12/2021', '2021-2025', 'thi đua', ',', 'số 5/2021/QĐ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const sentence = pieces.join(' ');
        expect(shiftYear(shiftYear(sentence, 2021, 2022), 2022, 2021)).toBe(sentence);
      }),
    );
  });
});

const content = buildContent({
  version: 1,
  year: 2021,
  bloc: 'Khối',
  superior: 'Tỉnh ủy',
  body: 'party',
  place: 'Điện Biên',
  on: '2021-01-10',
  bases: ['Căn cứ Luật Thi đua, khen thưởng năm 2021;'],
  opening: [usualWords(2021, 1, 1).opening],
  closing: ['Báo cáo trong năm 2021.'],
  parties: [{ code: 'A', name: 'Ban A' }],
  tasks: [
    {
      number: 1,
      text: 'Nhiệm vụ năm 2021',
      indicators: [{ number: 1, text: 'Sáng kiến', unit: 'sáng kiến', target: '2', before: '1', weight: 10_000 }],
    },
  ],
  undertakings: [],
});

describe("last year's covenant", () => {
  test('gives the tasks its annexes left, while its usual words are still known as such', () => {
    const added = { number: 2, text: 'Chuyển đổi số năm 2021', indicators: [] };
    const copied = copyOf(content, 2022, [], [...content.tasks, added]);
    expect(copied.tasks.map(({ text }) => text)).toEqual(['Nhiệm vụ năm 2022', 'Chuyển đổi số năm 2022']);
    expect(copied.clauses.opening).toEqual([]);
  });

  test('gives its own paragraphs, not the usual ones, its laws word for word, its targets as the year before', () => {
    expect(copyOf(content, 2022, [1])).toEqual({
      clauses: {
        basis: ['Căn cứ Luật Thi đua, khen thưởng năm 2021;'],
        opening: [],
        closing: ['Báo cáo trong năm 2022.'],
      },
      tasks: [
        {
          number: 1,
          text: 'Nhiệm vụ năm 2022',
          illustrative: true,
          indicators: [{ text: 'Sáng kiến', unit: 'sáng kiến', target: '2', before: '2', weight: 10_000 }],
        },
      ],
      shifted: [
        { was: 'Báo cáo trong năm 2021.', is: 'Báo cáo trong năm 2022.' },
        { was: 'Nhiệm vụ năm 2021', is: 'Nhiệm vụ năm 2022' },
      ],
    });
  });

  test('is copied over what is written only with a choice', () => {
    const copied = copyOf(content, 2022, []);
    const nothing = { clauses: 0, tasks: 0 };
    const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';
    expect(code(mayCopy(2022, null, nothing, 'replace'))).toBe('covenant.nothingToCopy');
    expect(code(mayCopy(2022, copied, nothing, null))).toBe('allowed');
    expect(code(mayCopy(2022, copied, { clauses: 0, tasks: 1 }, null))).toBe('covenant.copyOverWritten');
    expect(code(mayCopy(2022, copied, { clauses: 2, tasks: 1 }, 'keep'))).toBe('allowed');
  });
});
