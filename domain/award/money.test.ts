import { expect, test } from 'vitest';
import { awardMoney } from './money';

test.each([
  ['a certificate, collective', 3_00, 2_530_000, 7_590_000],
  ['a flag', 8_00, 2_530_000, 20_240_000],
  ['an advanced worker', 30, 2_530_000, 759_000],
  ['what does not come out whole is not rounded silently', 33, 1_490_050, null],
])('%s', (_title, multiple, salary, expected) => {
  expect(awardMoney(multiple, salary)).toBe(expected);
});
