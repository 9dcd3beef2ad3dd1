import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { chosen, count, day, id, line, optionalLine, optionalParagraph, paragraph } from './input';

const said = (schema: z.ZodType, typed: unknown) => schema.safeParse(typed).error?.issues.map(({ message }) => message);
const zeroWidth = '\u200b';

describe('a line of text', () => {
  test('is kept composed, trimmed, with one space between words', () => {
    const typed = '  Tỉnh ủy\u00a0\t Điện Biên '.normalize('NFD');
    expect(line().parse(typed)).toBe('Tỉnh ủy Điện Biên'.normalize('NFC'));
  });

  test.each([
    ['zero width', '\u200b'],
    ['byte order mark', '\ufeff'],
    ['soft hyphen', '\u00ad'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2067'],
    ['blank letter', '\u3164'],
    ['tag letter', '\u{e0041}'],
    ['null', '\u0000'],
    ['escape', '\u001b'],
  ])('loses what nobody sees: %s', (_name, hidden) => {
    expect(line().parse(`Hiệu${hidden} trưởng${hidden}`)).toBe('Hiệu trưởng');
    expect(said(line(), hidden.repeat(3))).toEqual(['form.required']);
  });

  test('is composed even where something invisible stood between a letter and its mark', () => {
    expect(line().parse(`e${zeroWidth}\u0302${zeroWidth}\u0301`)).toBe('ế');
  });

  test('half a letter outside the base plane becomes the sign for what cannot be read', () => {
    expect(line().parse('a\ud83dz')).toBe('a\ufffdz');
  });

  test('is measured as it is kept, and refused when it is too long', () => {
    expect(line(6).parse(`${zeroWidth.repeat(100)}${'ế'.normalize('NFD').repeat(6)}`)).toBe('ế'.repeat(6));
    expect(said(line(6), 'ế'.repeat(7))).toEqual(['form.tooLong']);
    expect(said(line(), 'a'.repeat(10_000))).toEqual(['form.tooLong']);
  });

  test('must be given, and be a text', () => {
    expect(said(line(), '   ')).toEqual(['form.required']);
    expect(said(line(), undefined)).toEqual(['form.required']);
    expect(said(line(), ['a'])).toEqual(['form.required']);
    expect(optionalLine().parse(undefined)).toBe('');
    expect(said(optionalLine(3), 'abcd')).toEqual(['form.tooLong']);
  });
});

describe('several lines of text', () => {
  test('keep their lines, whatever machine they were typed on', () => {
    expect(paragraph().parse(' Một\r\nhai  ba\rbốn\t\n ')).toBe('Một\nhai ba\nbốn');
    expect(said(paragraph(), '\n\u200b\n')).toEqual(['form.required']);
    expect(optionalParagraph().parse('\n')).toBe('');
  });
});

describe('a day', () => {
  test.each(['10/1/2022', '10012022', ' 10 / 1 / 2022 ', '\u200b10-1-22', '2022-01-10'])(
    '"%s" is read as the field reads it',
    (typed) => {
      expect(day().parse(typed)).toBe('2022-01-10');
    },
  );

  test('that does not exist, or is missing, is refused', () => {
    expect(said(day(), '31/02/2022')).toEqual(['form.notADay']);
    expect(said(day(), 'mai')).toEqual(['form.notADay']);
    expect(said(day(), ' ')).toEqual(['form.required']);
    expect(said(day(), undefined)).toEqual(['form.required']);
  });
});

describe('a count', () => {
  test('is a whole number from 0 to its limit', () => {
    expect([count().parse('0'), count().parse(' 9 '), count().parse('1000')]).toEqual([0, 9, 1000]);
    for (const typed of ['-1', '1,5', '1e3', 'chín', '1001', '9999999'])
      expect(said(count(), typed)).toEqual(['form.notACount']);
    expect(said(count(), '')?.[0]).toBe('form.required');
  });
});

describe('one of a list', () => {
  test('has to be chosen, and is an id like any other', () => {
    expect(chosen().parse('ung-vien_1')).toBe('ung-vien_1');
    expect(said(chosen(), '')?.[0]).toBe('form.notChosen');
    expect(said(chosen(), undefined)).toEqual(['form.notChosen']);
    expect(said(chosen(), 'a b')).toEqual(['form.broken']);
  });
});

describe('an id', () => {
  test('is letters, digits and dashes', () => {
    const given = '0190b0c5-7c1e-7a3f-9f6e-0d8c3b1a2e4f';
    expect(id().parse(given)).toBe(given);
    for (const typed of ['', 'a b', 'a\u0000', "' or 1=1", 'x'.repeat(65), undefined, 7])
      expect(said(id(), typed)).toEqual(['form.broken']);
  });
});
