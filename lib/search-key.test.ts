import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchKey, searchQuery } from './search-key';

const finds = (typed: string, ...texts: string[]): boolean => searchKey(...texts).includes(searchQuery(typed));

/** Words as names of agencies are made of, with every mark, both places of the tone, and đ in both cases. */
const word = fc.constantFrom(
  ...'Điện Biên Tỉnh ủy uỷ hòa hoà thúy thuý Đảng đoàn Thường trực Nghĩa Lộ khối Ban 10'.split(' '),
);
const name = fc.array(word, { minLength: 1, maxLength: 8 });
/** What stands between two words: nothing, spaces of any kind, punctuation, what nobody sees. */
const gap = fc.constantFrom(
  '',
  ' ',
  '   ',
  '\u00a0',
  '\t',
  ', ',
  ' – ',
  '-',
  '.',
  '/',
  ' (',
  ') ',
  '"',
  '\u200b',
  '%',
  '_',
);

describe('what the register is searched by', () => {
  test.each([
    'dien bien',
    'Điện Biên',
    'dienbien',
    'ĐIỆN BIÊN',
    'Điện  Biên ',
    'điện-biên',
    'Điện Biên'.normalize('NFD'),
    'Ðiện Biên',
  ])('"%s" finds "Ban Thường vụ Tỉnh ủy Điện Biên"', (typed) => {
    expect(finds(typed, 'Ban Thường vụ Tỉnh ủy Điện Biên')).toBe(true);
  });

  test('punctuation inside a name does not hide it', () => {
    expect(finds('phat thanh truyen hinh', 'Báo và phát thanh, truyền hình')).toBe(true);
    expect(finds('phát thanh - truyền hình', 'Báo và phát thanh, truyền hình')).toBe(true);
  });

  test('both places of the tone mark find each other', () => {
    expect(finds('hoà bình', 'Xã Hòa Bình')).toBe(true);
    expect(finds('hòa bình', 'Xã Hoà Bình')).toBe(true);
  });

  test('a name that holds none of it is not found', () => {
    expect(finds('dien bien', 'Tỉnh ủy Lai Châu')).toBe(false);
  });

  test('several texts of one record are found each, and never across the seam between two', () => {
    expect(searchKey('Ban Tổ chức', 'BTC')).toBe('bantochuc btc');
    expect(finds('btc', 'Ban Tổ chức', 'BTC')).toBe(true);
    expect(finds('chuc btc', 'Ban Tổ chức', 'BTC')).toBe(false);
  });

  test('a text that repeats another or holds nothing to find takes no place', () => {
    expect(searchKey('Hòa Bình', 'Hoà  bình', '', '…')).toBe('hoabinh');
  });

  test.each(['', '   ', '%', '_%', '…', '\u200b'])('"%s" searches for nothing', (typed) => {
    expect(searchQuery(typed)).toBe('');
  });
});

describe('for every name', () => {
  test('any stretch of its words is found, however it is typed', () => {
    const typing = fc.record({ form: fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), upper: fc.boolean(), gap });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), gap, typing, (words, from, count, between, how) => {
        const start = from % words.length;
        const stretch = words.slice(start, start + 1 + (count % (words.length - start))).join(how.gap);
        const typed = (how.upper ? stretch.toUpperCase() : stretch).normalize(how.form);
        expect(finds(typed, words.join(between))).toBe(true);
      }),
    );
  });

  test('typed with or without marks, it is the same query', () => {
    const bare = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    fc.assert(
      fc.property(name, gap, (words, between) => {
        expect(searchQuery(bare(words.join(between)))).toBe(searchQuery(words.join(between)));
      }),
    );
  });

  test('a query is its own key, holds no space and no wildcard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const query = searchQuery(typed);
        expect(query).toMatch(/^[\p{L}\p{N}]*$/u);
        expect(searchKey(query)).toBe(query);
      }),
    );
  });
});
