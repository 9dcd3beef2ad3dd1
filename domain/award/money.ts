/**
 * The money that goes with an award: a multiple of the base salary (hundredths) of the day of the decision, in whole đồng; null where
 * it does not come out whole, for no rule of rounding is checked. Source: Decree 152/2025/NĐ-CP Art 49-54 (domain 4.3).
 */
export function awardMoney(moneyCenti: number, baseSalary: number): number | null {
  const product = moneyCenti * baseSalary;
  return product % 100 === 0 ? product / 100 : null;
}
