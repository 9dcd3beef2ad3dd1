import type { Period } from '../../domain/shared/dates';

/** Under the law of 2003 as amended in 2013, with Decree 91/2017 (R4, R5). */
export const before2024: Period = { from: '2017-10-01', to: '2023-12-31' };
/** Under the law of 2022 (R6), with the decrees that guide it (R7, R8). */
export const since2024: Period = { from: '2024-01-01', to: '2026-09-30' };
export const withDecree98: Period = { from: '2024-01-01', to: '2025-06-30' };
export const withDecree152: Period = { from: '2025-07-01', to: '2026-09-30' };
/** Under the law of 2026, whose text could not be read (R10; domain C1). */
export const sinceLaw2026: Period = { from: '2026-10-01', to: null };

const law2003 = 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2013)';
export const decree91 = `${law2003}; Nghị định 91/2017/NĐ-CP`;
export const law2022 = 'Luật Thi đua, khen thưởng 2022';
/** The consolidated text could not be read; rows that cite it are unchecked. */
export const law2026 = `${law2022}, được Luật 06/2026/QH16 sửa đổi`;
