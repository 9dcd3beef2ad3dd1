import type { AwardFormFacts, AwardGroundFacts } from '../../domain/award/catalogue';

type Span = { readonly from: string; readonly to: string | null };

/** Under the law of 2003 as amended in 2013, with Decree 91/2017 (R4, R5). */
const before2024: Span = { from: '2017-10-01', to: '2023-12-31' };
/** Under the law of 2022 with Decree 98/2023, then Decree 152/2025 (R6–R9). */
const since2024: Span = { from: '2024-01-01', to: '2026-09-30' };
const withDecree98: Span = { from: '2024-01-01', to: '2025-06-30' };
const withDecree152: Span = { from: '2025-07-01', to: '2026-09-30' };
/** Under the law of 2026, whose text could not be read (R10; domain C1). */
const sinceLaw2026: Span = { from: '2026-10-01', to: null };

const law2003 = 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2013)';
const decree91 = `${law2003}; Nghị định 91/2017/NĐ-CP`;
const law2022 = 'Luật Thi đua, khen thưởng 2022';
const law2026 = `${law2022}, được Luật 06/2026/QH16 sửa đổi (chưa đối chiếu được với văn bản gốc)`;

const chairman = 'Chủ tịch Ủy ban nhân dân tỉnh';

/**
 * Titles and forms a bloc touches (domain 4.1), each under the name its day's law gave it. `verified` follows the dossier: false
 * where it doubts or names no source, and for every row after 1/10/2026. The certificate's name by date is domain C5.
 */
export const awardForms: readonly AwardFormFacts[] = [
  ...formThroughTime({ code: 'PROV_CERT', kind: 'form', decidedBy: chairman, position: 1 }, [
    { name: 'Bằng khen của Ủy ban nhân dân tỉnh', citation: decree91, verified: false, ...before2024 },
    {
      name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      citation: `${law2022}, Điều 74`,
      verified: true,
      ...since2024,
    },
    { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', citation: law2026, verified: false, ...sinceLaw2026 },
  ]),
  ...formThroughTime({ code: 'PROV_FLAG', kind: 'title', decidedBy: chairman, position: 2 }, [
    { name: 'Cờ thi đua của Ủy ban nhân dân tỉnh', citation: `${decree91}, Điều 12`, verified: true, ...before2024 },
    { name: 'Cờ thi đua của Ủy ban nhân dân tỉnh', citation: `${law2022}, Điều 26`, verified: true, ...since2024 },
    { name: 'Cờ thi đua của Ủy ban nhân dân tỉnh', citation: law2026, verified: false, ...sinceLaw2026 },
  ]),
  ...formThroughTime({ code: 'GOV_FLAG', kind: 'title', decidedBy: 'Chính phủ', position: 3 }, [
    { name: 'Cờ thi đua của Chính phủ', citation: `${decree91}, Điều 11`, verified: true, ...before2024 },
    { name: 'Cờ thi đua của Chính phủ', citation: `${law2022}, Điều 25`, verified: true, ...since2024 },
    { name: 'Cờ thi đua của Chính phủ', citation: law2026, verified: false, ...sinceLaw2026 },
  ]),
  ...formThroughTime({ code: 'EXCELLENT_COLLECTIVE', kind: 'title', decidedBy: chairman, position: 4 }, [
    { name: 'Tập thể lao động xuất sắc', citation: decree91, verified: true, ...before2024 },
    { name: 'Tập thể lao động xuất sắc', citation: `${law2022}, Điều 27`, verified: true, ...since2024 },
    { name: 'Tập thể lao động xuất sắc', citation: law2026, verified: false, ...sinceLaw2026 },
  ]),
  ...formThroughTime({ code: 'ADVANCED_COLLECTIVE', kind: 'title', decidedBy: 'Thủ trưởng cơ quan', position: 5 }, [
    { name: 'Tập thể lao động tiên tiến', citation: decree91, verified: true, ...before2024 },
    { name: 'Tập thể lao động tiên tiến', citation: `${law2022}, Điều 28`, verified: true, ...since2024 },
    { name: 'Tập thể lao động tiên tiến', citation: law2026, verified: false, ...sinceLaw2026 },
  ]),
  ...formThroughTime({ code: 'PM_CERT', kind: 'form', decidedBy: 'Thủ tướng Chính phủ', position: 6 }, [
    { name: 'Bằng khen của Thủ tướng Chính phủ', citation: decree91, verified: false, ...before2024 },
    { name: 'Bằng khen của Thủ tướng Chính phủ', citation: law2022, verified: false, ...since2024 },
    { name: 'Bằng khen của Thủ tướng Chính phủ', citation: law2026, verified: false, ...sinceLaw2026 },
  ]),
];

const certificateGrounds = [
  { code: 'movement', label: 'Có thành tích xuất sắc, được bình xét trong phong trào thi đua' },
  { code: 'sudden', label: 'Lập được thành tích xuất sắc đột xuất, có ảnh hưởng trong một lĩnh vực của tỉnh' },
  {
    code: 'contribution',
    label: 'Có nhiều đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, từ thiện nhân đạo',
  },
  { code: 'twoYears', label: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ' },
] as const;
const leading = { code: 'leading', label: 'Dẫn đầu khối thi đua, vượt các chỉ tiêu được giao' } as const;
const yearly = { code: 'yearly', label: 'Hoàn thành xuất sắc nhiệm vụ trong năm' } as const;

/**
 * The grounds a bloc may propose a form on (domain 4.1, appendix B), with the text of their day. The dossier reads the four limbs of
 * the certificate in the law of 2022 only, so they are unverified before 2024. Forms without a ground are not the bloc's to propose.
 */
export const awardGrounds: readonly AwardGroundFacts[] = [
  ...certificateGrounds.flatMap((ground) =>
    groundThroughTime({ formCode: 'PROV_CERT', ...ground }, [
      { citation: decree91, verified: false, ...before2024 },
      { citation: `${law2022}, Điều 74; Nghị định 98/2023/NĐ-CP`, verified: true, ...withDecree98 },
      { citation: `${law2022}, Điều 74; Nghị định 152/2025/NĐ-CP`, verified: true, ...withDecree152 },
      { citation: law2026, verified: false, ...sinceLaw2026 },
    ]),
  ),
  ...groundThroughTime({ formCode: 'PROV_FLAG', ...leading }, [
    { citation: `${decree91}, Điều 12`, verified: true, ...before2024 },
    { citation: `${law2022}, Điều 26; Nghị định 98/2023/NĐ-CP`, verified: true, ...withDecree98 },
    { citation: `${law2022}, Điều 26; Nghị định 152/2025/NĐ-CP`, verified: true, ...withDecree152 },
    { citation: law2026, verified: false, ...sinceLaw2026 },
  ]),
  ...groundThroughTime({ formCode: 'GOV_FLAG', ...leading }, [
    { citation: `${decree91}, Điều 11`, verified: true, ...before2024 },
    { citation: `${law2022}, Điều 25; Nghị định 98/2023/NĐ-CP`, verified: true, ...withDecree98 },
    { citation: `${law2022}, Điều 25; Nghị định 152/2025/NĐ-CP`, verified: true, ...withDecree152 },
    { citation: law2026, verified: false, ...sinceLaw2026 },
  ]),
  ...groundThroughTime({ formCode: 'EXCELLENT_COLLECTIVE', ...yearly }, [
    { citation: decree91, verified: true, ...before2024 },
    { citation: `${law2022}, Điều 27; Nghị định 98/2023/NĐ-CP`, verified: true, ...withDecree98 },
    { citation: `${law2022}, Điều 27; Nghị định 152/2025/NĐ-CP`, verified: true, ...withDecree152 },
    { citation: law2026, verified: false, ...sinceLaw2026 },
  ]),
];

function formThroughTime(
  form: Pick<AwardFormFacts, 'code' | 'kind' | 'decidedBy' | 'position'>,
  rows: readonly Pick<AwardFormFacts, 'name' | 'citation' | 'verified' | 'from' | 'to'>[],
): AwardFormFacts[] {
  return rows.map((row) => ({ ...form, ...row }));
}

function groundThroughTime(
  ground: Pick<AwardGroundFacts, 'formCode' | 'code' | 'label'>,
  rows: readonly Pick<AwardGroundFacts, 'citation' | 'verified' | 'from' | 'to'>[],
): AwardGroundFacts[] {
  return rows.map((row) => ({ ...ground, ...row }));
}
