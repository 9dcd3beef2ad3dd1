import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDay,
  formatLongDay,
  formatMeasure,
  formatMegabytes,
  formatMoment,
  formatMultiple,
  formatPoints,
  formatShare,
  formatTime,
  groupCode,
  nonBreaking,
  parseDay,
} from './format';

describe('days and moments', () => {
  test('a day is shown as dd/mm/yyyy', () => {
    expect(formatDay('2022-01-10')).toBe('10/01/2022');
  });

  test.each([
    ['2022-01-10', 'ngày 10 tháng 01 năm 2022'],
    ['2022-02-05', 'ngày 05 tháng 02 năm 2022'],
    ['2025-03-05', 'ngày 05 tháng 3 năm 2025'],
    ['2025-12-31', 'ngày 31 tháng 12 năm 2025'],
  ])('a paper writes %s as %s', (day, words) => {
    expect(formatLongDay(day)).toBe(words);
  });

  test('what is no day is refused loudly', () => {
    expect(() => formatDay('10/01/2022')).toThrow(RangeError);
  });

  test('a moment is shown in Vietnamese time, whatever the zone of the machine', () => {
    expect(formatMoment(new Date('2022-01-10T09:42:00Z'))).toBe('16:42, 10/01/2022');
    expect(formatMoment(new Date('2021-12-31T17:00:00Z'))).toBe('00:00, 01/01/2022');
    expect(formatTime(new Date('2022-01-10T09:02:00Z'))).toBe('16:02');
  });
});

describe('numbers', () => {
  test.each([
    [9450, '94,50'],
    [0, '0,00'],
    [-150, '−1,50'],
    [123456, '1234,56'],
  ])('%d hundredths are %s points', (centi, shown) => {
    expect(formatPoints(centi)).toBe(shown);
  });

  test('a count has dots between thousands', () => {
    expect(formatCount(1240)).toBe('1.240');
    expect(formatCount(7)).toBe('7');
  });

  test.each([
    [7778, '77,8%'],
    [10_000, '100%'],
    [0, '0%'],
  ])('%d basis points are %s', (bps, shown) => {
    expect(formatShare(bps)).toBe(shown);
  });

  test('a code is read in groups of four', () => {
    expect(groupCode('4f9a11c277b0')).toBe('4F9A-11C2-77B0');
    expect(groupCode('')).toBe('');
  });
});

describe('a typed day', () => {
  test.each(['5/1/2026', '5/1/26', '05-01-2026', '5.1.2026', '05 01 2026', '05012026', '2026-01-05', ' 5 / 1 / 2026 '])(
    '"%s" is 5 January 2026',
    (typed) => {
      expect(parseDay(typed)).toBe('2026-01-05');
    },
  );

  test('a year of two digits lies in this century', () => {
    expect(parseDay('3/2/05')).toBe('2005-02-03');
  });

  test.each(['', '31/02/2026', '29/2/2025', '13/13/2026', '5/1', 'mai', '5/1/026', '0/1/2026'])(
    '"%s" is no day',
    (typed) => {
      expect(parseDay(typed)).toBeNull();
    },
  );

  test('29 February is a day in a leap year', () => {
    expect(parseDay('29/2/2024')).toBe('2024-02-29');
  });
});

describe('names', () => {
  test.each([
    ['Ban Tuyên giáo Tỉnh ủy', 'Ban~Tuyên~giáo Tỉnh~ủy'],
    ['Trường Chính trị tỉnh', 'Trường Chính~trị tỉnh'],
    ['Báo Điện Biên Phủ', 'Báo Điện~Biên~Phủ'],
    ['Cơ quan Ủy ban Kiểm tra Tỉnh ủy', 'Cơ~quan Ủy~ban Kiểm~tra Tỉnh~ủy'],
    ['Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh', 'Đảng~ủy Khối Cơ~quan và Doanh~nghiệp tỉnh'],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban~Tuyên~giáo và Dân~vận Tỉnh~ủy'],
    ['Ban Tổ chức Tỉnh uỷ', 'Ban~Tổ~chức Tỉnh~uỷ'],
  ])('%s keeps its pairs together', (name, kept) => {
    expect(nonBreaking(name)).toBe(kept.replaceAll('~', '\u00a0'));
  });

  test('decomposed text is put together first', () => {
    expect(nonBreaking('Tỉnh ủy'.normalize('NFD'))).toBe('Tỉnh\u00a0ủy');
  });

  test('words that only contain a pair are left alone', () => {
    expect(nonBreaking('Mật khẩu công anh')).toBe('Mật khẩu công anh');
  });
});

test('a share is written as one word with its sign, other units apart', () => {
  expect([formatMeasure('98', '%'), formatMeasure('2', 'sáng kiến')]).toEqual(['98%', '2 sáng kiến']);
});

test('a size is shown in megabytes, and never as nothing where there is something', () => {
  expect(formatMegabytes(3.5 * 1024 * 1024)).toBe('3,5');
  expect(formatMegabytes(20 * 1024 * 1024)).toBe('20,0');
  expect(formatMegabytes(1)).toBe('0,1');
  expect(formatMegabytes(0)).toBe('0,0');
});

test('a multiple is shown with as many decimals as it has', () => {
  expect([30, 150, 300, 1200].map(formatMultiple)).toEqual(['0,3', '1,5', '3', '12']);
});
