import { expect, it } from 'vitest';
import { deductedOf, deductionOf } from './deduction';

const scale = {
  deductions: [{ code: 'TR1', name: 'Báo cáo sai', unit: 'lần', unitCenti: 50, maxCenti: 1_00 }],
};
const told = (item: string, quantity: number, centi: number) => {
  const line = deductionOf(scale, { item, quantity, centi });
  return line.ok ? line.value : `${line.refusal.code} at ${line.refusal.field}`;
};

it('points are taken by an item so many times, up to its ceiling, or by points of one’s own', () => {
  expect(told('TR1', 1, 0)).toEqual({ ground: 'item', about: 'TR1', quantity: 1, centi: 50 });
  expect(told('TR1', 3, 0)).toMatchObject({ quantity: 3, centi: 1_00 });
  expect(told('', 0, 75)).toEqual({ ground: 'other', about: '', quantity: 1, centi: 75 });
});

it('never by both: nothing that was typed is passed over', () => {
  expect(told('TR1', 1, 75)).toBe('deduction.pointsBesideItem at centi');
  expect(told('', 2, 75)).toBe('deduction.quantityWithoutItem at quantity');
  expect(told('', 0, 0)).toBe('deduction.nothing at centi');
  expect(told('TR1', 0, 0)).toBe('deduction.quantityZero at quantity');
  expect(told('TR9', 1, 0)).toBe('deduction.unknownItem at item');
});

it('no more is taken than was given', () => {
  expect(deductedOf([{ centi: 50 }, { centi: 75 }], 90_00)).toBe(1_25);
  expect(deductedOf([{ centi: 50 }, { centi: 75 }], 1_00)).toBe(1_00);
});
