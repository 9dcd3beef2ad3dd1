import { withDecree152 } from '../spans';
import { checked, unchecked } from '../checked';
import { decree152, at, type Basis, type CatalogueRule } from './dated';
import type { Verification } from '../../../domain/regulation/regulation';

const salary = (from: string, to: string | null, dong: number, basis: Basis, proof: Verification): CatalogueRule =>
  at(
    {
      code: 'M-01',
      key: 'money.baseSalary',
      figure: [dong, 'dong'],
      statement: 'Lương cơ sở, dùng của ngày quyết định.',
    },
    { from, to },
    basis,
    proof,
  );

/** The base salary by date and how money is reckoned (domain 4.3). */
export const money: readonly CatalogueRule[] = [
  salary(
    '2019-07-01',
    '2023-06-30',
    1_490_000,
    { citation: 'Nghị định về lương cơ sở', regulation: null },
    unchecked(),
  ),
  salary(
    '2023-07-01',
    '2024-06-30',
    1_800_000,
    { citation: 'Nghị định về lương cơ sở', regulation: null },
    unchecked(),
  ),
  salary(
    '2024-07-01',
    '2026-06-30',
    2_340_000,
    { citation: 'Nghị định về lương cơ sở', regulation: null },
    checked('Bản sao Nghị định 161/2026/NĐ-CP, phần nhắc lại mức cũ'),
  ),
  salary(
    '2026-07-01',
    null,
    2_530_000,
    { citation: 'Nghị định 161/2026/NĐ-CP', regulation: 'ND161' },
    checked('Bản sao Nghị định 161/2026/NĐ-CP'),
  ),
  at(
    { code: 'M-02', figure: [10_000, 'dong'], statement: 'Tiền thưởng làm tròn đến bội số này.' },
    withDecree152,
    decree152('Điều 49–54'),
    unchecked(),
  ),
  at(
    {
      code: 'M-03',
      statement: 'Cùng thời điểm, cùng thành tích, nhiều hình thức thì chỉ nhận mức tiền thưởng cao nhất.',
    },
    withDecree152,
    decree152('Điều 49'),
    unchecked(),
  ),
];

/** Which administrative levels there are (domain 12.2). */
export const levels: readonly CatalogueRule[] = [
  at(
    {
      code: 'L-01',
      key: 'level.district',
      statement: 'Có đơn vị hành chính cấp huyện. Từ 01/7/2025 không còn; hồ sơ cũ giữ nguyên tên huyện.',
    },
    { from: '2004-01-01', to: '2025-06-30' },
    { citation: 'Nghị quyết 1661/NQ-UBTVQH15', regulation: 'NQ1661' },
    checked('Bản sao Nghị quyết 1661/NQ-UBTVQH15'),
  ),
];
