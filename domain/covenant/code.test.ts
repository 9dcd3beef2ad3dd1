import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVerifyCode, shownVerifyCode, verifyAlphabet, verifyLength } from './code';

const code = fc
  .array(fc.constantFrom(...verifyAlphabet), { minLength: verifyLength, maxLength: verifyLength })
  .map((letters) => letters.join(''));

describe('the code on a paper', () => {
  test('is read back as it is shown, in any case, with whatever stands between its groups', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('-', ' ', '–', '', ' - '), (made, between) => {
        const typed = shownVerifyCode(made).replaceAll('-', between).toLowerCase();
        expect(readVerifyCode(typed)).toBe(made);
      }),
    );
  });

  test('is read though 1 and 0 were taken for letters', () => {
    expect(readVerifyCode('k7qd-Il0O-3p4r')).toBe('K7QD11003P4R');
  });

  test.each(['', 'K7QD-1M2N-3P4', 'K7QD-1M2N-3P4RX', 'U7QD-1M2N-3P4R', '../../etc/pass', 'K7QD1M2N3P4Đ'])(
    'is not "%s"',
    (typed) => {
      expect(readVerifyCode(typed)).toBeNull();
    },
  );
});
