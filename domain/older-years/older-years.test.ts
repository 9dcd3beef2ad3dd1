import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoints } from '@/lib/format';
import { fold } from '@/lib/fold';
import { MapColumnsInput } from './input';
import { inOlderOrder } from './order';
import { guessMapping, mappingFor, turn } from './mapping';
import { isReady, readOlderTable, strangeNames, type ReadingFacts } from './read';

const facts: ReadingFacts = {
  year: 2018,
  before: 2021,
  published: [2020],
  maximumCenti: 100_00,
  agencies: new Map([
    ['ban to chuc tinh uy', 'btc'],
    ['truong chinh tri', 'tct'],
  ]),
};

const upright = [
  ['TỈNH ỦY ĐIỆN BIÊN', '', '', '', ''],
  ['BẢNG TỔNG HỢP ĐIỂM NĂM 2018', '', '', '', ''],
  ['STT', 'Tên cơ quan', 'Tổng điểm', 'Xếp hạng', 'Xếp loại'],
  ['1', 'Ban Tổ chức Tỉnh ủy', '96,5', '1', 'Xuất sắc'],
  ['2', 'Trường  Chính trị', '94.25', '2', 'Tốt'],
  ['3', 'Đài Phát thanh cũ', '90', '3', ''],
  ['', 'Trung bình', '93,58', '', ''],
];

const turned = [
  ['BẢNG ĐIỂM', '', '', '', ''],
  ['STT', 'Nội dung', 'Điểm tối đa', 'Ban Tổ chức Tỉnh ủy', 'Trường Chính trị'],
  ['I', 'Nhiệm vụ', '100', '96', '94'],
  ['', 'Tổng điểm', '100', '96,5', '94,25'],
  ['', 'Xếp hạng', '', '1', '2='],
];

describe('an old table', () => {
  test('is recognised by its headings, with agencies down or across', () => {
    expect(guessMapping(upright)).toEqual({
      turned: false,
      heading: 2,
      agency: 1,
      total: 2,
      rank: 3,
      rating: 4,
      year: null,
    });
    expect(guessMapping(turned)).toEqual({
      turned: true,
      heading: 1,
      agency: 1,
      total: 3,
      rank: 4,
      rating: null,
      year: null,
    });
    expect(guessMapping([['a', 'b']])).toBeNull();
    expect(guessMapping([['Năm', 'Đơn vị', 'Thứ hạng']])).toMatchObject({ year: 0, agency: 1, rank: 2, total: null });
  });

  test.each([
    ['down', upright, 3],
    ['across', turned, 2],
  ])(
    'with agencies %s is read by it: names are found in the register whatever their marks and spaces',
    (_way, cells, count) => {
      const mapping = guessMapping(cells);
      if (!mapping) throw new Error('The headings are there');
      const table = readOlderTable(cells, mapping, facts);
      expect(isReady(table)).toBe(true);
      expect(table.rows).toHaveLength(count);
      expect(table.rows.slice(0, 2)).toMatchObject([
        { year: 2018, name: 'Ban Tổ chức Tỉnh ủy', agencyId: 'btc', totalCenti: 96_50, rank: 1 },
        { year: 2018, name: 'Trường Chính trị', agencyId: 'tct', totalCenti: 94_25, rank: 2 },
      ]);
      if (count === 3) expect(table.rows[2]).toMatchObject({ name: 'Đài Phát thanh cũ', agencyId: null });
    },
  );

  const mapping = { turned: false, heading: 0, agency: 0, year: 1, total: 2, rank: 3, rating: null };
  const faultsOf = (...row: string[]) =>
    readOlderTable([['h'], row], mapping, facts).rows.flatMap(({ faults }) => faults.map(({ code }) => code));

  test.each([
    [['Ban A', 'năm 2017', '95', '1'], []],
    [['Ban A', '2021', '95', '1'], ['olderYears.notOlder']],
    [['Ban A', '2020', '95', '1'], ['olderYears.published']],
    [['Ban A', 'hai nghìn', '95', '1'], ['olderYears.noYear']],
    [['Ban A', '1947', '95', '1'], ['olderYears.tooOld']],
    [['Ban A', '1948', '95', '1'], []],
    [['Ban A', '2017', '1.000,5', '1'], ['scoring.ambiguous']],
    [['Ban A', '2017', 'chín mươi', '1'], ['scoring.notANumber']],
    [['Ban A', '2017', '950', '1'], ['olderYears.overMaximum']],
    [['Ban A', '2017', '108,5', '1'], []],
    [['Ban A', '2017', '95', 'nhất'], ['olderYears.notARank']],
    [['Ban A', '2017', '95', '0'], ['olderYears.notARank']],
    [['Ban A', '2017', '', ''], []],
    [['Ban A', '2017', '=', '1'], ['olderYears.formula']],
  ])('%j is refused for %j', (row, codes) => {
    expect(faultsOf(...row)).toEqual(codes);
  });

  test('an agency twice in one year is refused, in two years it is not', () => {
    const rows = [
      ['Ban A', '2017', '95', '1'],
      ['BAN  Á', '2017', '94', '2'],
      ['Ban A', '2016', '94', '2'],
    ];
    const table = readOlderTable([['h'], ...rows], mapping, facts);
    expect(table.rows.map(({ faults }) => faults.map(({ code }) => code))).toEqual([[], ['olderYears.twice'], []]);
  });

  test('an agency under two of its names in one year is there twice', () => {
    const rows = [
      ['Trường Chính trị', '2017', '95', '1'],
      ['TCT', '2017', '94', '2'],
      ['TCT', '2016', '94', '2'],
    ];
    const table = readOlderTable([['h'], ...rows], { ...mapping, names: { tct: 'tct' } }, facts);
    expect(table.rows.map(({ faults }) => faults.map(({ code }) => code))).toEqual([[], ['olderYears.twice'], []]);
  });

  test('stands by year and place; what is not told stands last, whatever database it comes from', () => {
    const row = (year: number, name: string, rank: number | null, totalCenti: number | null) => {
      return { year, name, rank, totalCenti };
    };
    const rows = [
      row(2018, 'Ban A', null, null),
      row(2019, 'Ban A', 2, 90_00),
      row(2018, 'Đài cũ', null, 80_00),
      row(2018, 'Ban B', 1, null),
      row(2018, 'Báo cũ', null, 80_00),
    ];
    expect(inOlderOrder(rows).map(({ year, name }) => `${year} ${name}`)).toEqual([
      '2019 Ban A',
      '2018 Ban B',
      '2018 Báo cũ',
      '2018 Đài cũ',
      '2018 Ban A',
    ]);
  });

  test('a name that was said to mean an agency is read as that agency', () => {
    const rows = [
      ['Ban TC Tỉnh ủy', '2017', '95', '1'],
      ['Đài cũ', '2017', '94', '2'],
      ['ban  tc tinh uy', '2016', '93', '1'],
    ];
    const names = { [fold('Ban TC Tỉnh ủy')]: 'btc' };
    const plain = readOlderTable([['h'], ...rows], mapping, facts);
    expect(strangeNames(plain, {})).toEqual(['ban tc tinh uy', 'Đài cũ']);
    const read = readOlderTable([['h'], ...rows], { ...mapping, names }, facts);
    expect(read.rows.map(({ agencyId }) => agencyId)).toEqual(['btc', null, 'btc']);
    expect(strangeNames(read, { names }), 'said before, it may be said otherwise').toHaveLength(2);
    const wrong = { [fold('Trường Chính trị')]: 'btc' };
    const known = readOlderTable([['h'], ['Trường Chính trị', '2017', '95', '1']], { ...mapping, names: wrong }, facts);
    expect(known.rows[0]?.agencyId, 'a name of the register is nobody else’s').toBe('tct');
  });

  test('of other headings is read anew, and what names were said to mean is not asked again', () => {
    const names = { 'vp tu': 'vptu' };
    const last = { cells: [['h']], mapping: { ...mapping, names } };
    expect(mappingFor(upright, last)).toEqual({ ...guessMapping(upright), names });
    expect(mappingFor([['h'], ['Ban A']], last), 'the same headings').toBe(last.mapping);
    expect(mappingFor(upright, null)).toEqual(guessMapping(upright));
  });

  test('needs a maximum above nothing, for a share of it to be drawn', () => {
    const form = { blocYearId: 'y', tableId: 't', turned: 'no', heading: '1', agency: '1', year: '', total: '2' };
    const columns = (maximumCenti: string) =>
      MapColumnsInput.safeParse({ ...form, rank: '', rating: '', ofYear: '2018', maximumCenti }).error?.issues ?? [];
    expect(columns('1000')).toEqual([]);
    expect(columns('0')).toMatchObject([{ path: ['maximumCenti'], message: 'olderYears.maximumZero' }]);
    expect(columns('')).toMatchObject([{ path: ['maximumCenti'], message: 'form.required' }]);
  });

  test('points of nobody are told by their rows, not passed over in silence', () => {
    const rows = [
      ['Ban A', '2017', '95', '1'],
      ['', '2017', '94', ''],
      ['', '', '', ''],
      ['', '2017', 'điểm', ''],
    ];
    expect(readOlderTable([['h'], ...rows], mapping, facts)).toMatchObject({
      rows: [{ name: 'Ban A' }],
      nameless: [3],
    });
    const below = readOlderTable([['', '2017', '94', ''], ['h'], ...rows], { ...mapping, heading: 1 }, facts);
    expect(below.nameless, 'above the headings nobody is meant').toEqual([4]);
  });

  test('two agencies whose year cannot be read are not called the same', () => {
    const rows = [
      ['Ban A', 'x', '95', '1'],
      ['Ban A', 'y', '94', '2'],
    ];
    const table = readOlderTable([['h'], ...rows], mapping, facts);
    expect(table.rows.flatMap(({ faults }) => faults.map(({ code }) => code))).toEqual([
      'olderYears.noYear',
      'olderYears.noYear',
    ]);
  });

  test('without rows, or without anything to tell, it says so', () => {
    expect(readOlderTable([['h']], mapping, facts).faults).toEqual([{ code: 'olderYears.noRows' }]);
    expect(readOlderTable([['h']], { ...mapping, total: null, rank: null }, facts).faults).toEqual([
      { code: 'olderYears.nothingTold' },
    ]);
  });

  test('what is written can be read again, upright or turned, for any table', () => {
    const row = fc.record({
      name: fc.stringMatching(/^[A-Z][a-z]{2,12}( [a-z]{2,8})?$/),
      totalCenti: fc.nat(110_00),
      rank: fc.integer({ min: 1, max: 40 }),
    });
    const table = fc.uniqueArray(row, { minLength: 1, maxLength: 20, selector: ({ name }) => fold(name) });
    fc.assert(
      fc.property(table, fc.boolean(), (results, isTurned) => {
        const cells = [
          ['Cơ quan', 'Tổng điểm', 'Xếp hạng'],
          ...results.map(({ name, totalCenti, rank }) => [name, formatPoints(totalCenti), String(rank)]),
        ];
        const written = isTurned ? turn(cells) : cells;
        const guessed = guessMapping(written);
        if (!guessed) throw new Error('The headings are there');
        const read = readOlderTable(written, guessed, facts);
        expect(read.rows).toMatchObject(results.filter(({ name }) => !['Tong', 'Cong'].includes(name)));
      }),
    );
  });
});
