import type { AwardGroundFacts } from '../../domain/award/catalogue';
import { checked, sources, unchecked } from './checked';
import { before2024, decree91, law2022, law2026, sinceLaw2026, withDecree152, withDecree98 } from './spans';

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

type Ground = Pick<AwardGroundFacts, 'formCode' | 'code' | 'label'>;

/** Under the four texts the dossier knows; `before` is the citation under the law of 2003, `doubtful` whether it could be checked. */
function throughTime(
  ground: Ground,
  article: string,
  before: { readonly citation: string; readonly doubtful: boolean },
): AwardGroundFacts[] {
  const earlier = before.doubtful ? unchecked() : checked(sources.law2003);
  return [
    { ...ground, citation: before.citation, regulation: 'R5', ...before2024, ...earlier },
    {
      ...ground,
      citation: `${law2022}, ${article}; Nghị định 98/2023/NĐ-CP`,
      regulation: 'R7',
      ...withDecree98,
      ...checked(sources.law2022),
    },
    {
      ...ground,
      citation: `${law2022}, ${article}; Nghị định 152/2025/NĐ-CP`,
      regulation: 'R8',
      ...withDecree152,
      ...checked(sources.law2022),
    },
    { ...ground, citation: law2026, regulation: 'R6', ...sinceLaw2026, ...unchecked(sources.account2026) },
  ];
}

/**
 * The grounds a bloc may propose a form on (domain 4.1, appendix B), with the text of their day. The dossier reads the four limbs of
 * the certificate in the law of 2022 only, so they are unchecked before 2024. Forms without a ground are not the bloc's to propose.
 */
export const awardGrounds: readonly AwardGroundFacts[] = [
  ...certificateGrounds.flatMap((ground) =>
    throughTime({ formCode: 'PROV_CERT', ...ground }, 'Điều 74', { citation: decree91, doubtful: true }),
  ),
  ...throughTime({ formCode: 'PROV_FLAG', ...leading }, 'Điều 26', {
    citation: `${decree91}, Điều 12`,
    doubtful: false,
  }),
  ...throughTime({ formCode: 'GOV_FLAG', ...leading }, 'Điều 25', {
    citation: `${decree91}, Điều 11`,
    doubtful: false,
  }),
  ...throughTime({ formCode: 'EXCELLENT_COLLECTIVE', ...yearly }, 'Điều 27', { citation: decree91, doubtful: false }),
];
