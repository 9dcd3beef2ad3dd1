import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePoints } from './points';

const centi = fc.integer({ min: 0, max: 999_999_999 });
const separator = fc.constantFrom(',', '.');

function written(value: number, decimals: number, mark: string): string {
  const whole = Math.floor(value / 100);
  const rest = String(value % 100)
    .padStart(2, '0')
    .slice(0, decimals);
  return decimals === 0 ? String(whole) : `${whole}${mark}${rest}`;
}

describe('points as people type them', () => {
  it.each([
    ['46', 4600],
    ['46,5', 4650],
    ['46.5', 4650],
    ['46,50', 4650],
    ['46,05', 4605],
    ['0', 0],
    ['0,25', 25],
    [' 9,5 ', 950],
    ['1000', 100_000],
  ])('%s is read as %i hundredths', (text, value) => {
    expect(parsePoints(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'scoring.notANumber'],
    ['bốn mươi', 'scoring.notANumber'],
    ['46 điểm', 'scoring.notANumber'],
    ['4 6', 'scoring.notANumber'],
    ['46,', 'scoring.notANumber'],
    [',5', 'scoring.notANumber'],
    ['1,5,5', 'scoring.notANumber'],
    ['4e1', 'scoring.notANumber'],
    ['+5', 'scoring.notANumber'],
    ['--5', 'scoring.notANumber'],
    ['12345678', 'scoring.notANumber'],
    ['-1', 'scoring.negative'],
    ['−0,5', 'scoring.negative'],
    ['46,125', 'scoring.tooManyDecimals'],
    ['46.5001', 'scoring.tooManyDecimals'],
    ['1.000,5', 'scoring.ambiguous'],
    ['1,000.5', 'scoring.ambiguous'],
    ['1,000', 'scoring.ambiguous'],
    ['1.500', 'scoring.ambiguous'],
    ['1.000.000', 'scoring.ambiguous'],
  ])('%s is refused with %s', (text, code) => {
    expect(parsePoints(text)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('written with two decimals and either mark, any points are read back as they were', () => {
    fc.assert(
      fc.property(centi, separator, (value, mark) => {
        expect(parsePoints(written(value, 2, mark))).toEqual({ ok: true, value });
      }),
    );
  });

  it('written with fewer decimals, only what was cut off is missing', () => {
    fc.assert(
      fc.property(centi, separator, fc.constantFrom(0, 1), (value, mark, decimals) => {
        const kept = value - (value % 10 ** (2 - decimals));
        expect(parsePoints(written(value, decimals, mark))).toEqual({ ok: true, value: kept });
      }),
    );
  });

  it('a minus before any points is refused, never dropped', () => {
    fc.assert(
      fc.property(centi, separator, (value, mark) => {
        expect(parsePoints(`-${written(value, 2, mark)}`)).toMatchObject({ refusal: { code: 'scoring.negative' } });
      }),
    );
  });

  it('whatever is typed, the answer is a whole number of hundredths or a refusal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,]{0,12}$/)), (text) => {
        const read = parsePoints(text);
        if (read.ok) expect(Number.isSafeInteger(read.value) && read.value >= 0).toBe(true);
        else expect(read.refusal.code).toMatch(/^scoring\.(notANumber|negative|tooManyDecimals|ambiguous)$/);
      }),
    );
  });

  it('a number with both marks is never read at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        (thousands, ones, rest) => {
          const typed = `${thousands}.${String(ones).padStart(3, '0')},${rest}`;
          expect(parsePoints(typed)).toMatchObject({ refusal: { code: 'scoring.ambiguous' } });
        },
      ),
    );
  });
});
