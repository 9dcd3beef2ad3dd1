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
const yearlyWell = { code: 'yearly', label: 'Hoàn thành tốt nhiệm vụ trong năm' } as const;
const localGrounds = [
  { code: 'movement', label: 'Hoàn thành tốt nhiệm vụ, có thành tích trong phong trào thi đua' },
  { code: 'sudden', label: 'Lập được thành tích đột xuất' },
] as const;
const personGrounds = [
  ...certificateGrounds.slice(0, 3),
  {
    code: 'twoYears',
    label: 'Hai lần liên tục là Chiến sĩ thi đua cơ sở, hoặc hai năm hoàn thành xuất sắc nhiệm vụ với hai sáng kiến',
  },
] as const;
/** The individual titles whose ground the dossier read in the law of 2022 (domain 4.2). */
const fighters = [
  {
    formCode: 'EMU_FIGHTER_PROV',
    label: 'Ba lần liên tục là Chiến sĩ thi đua cơ sở, có sáng kiến có hiệu quả trong tỉnh',
    article: 'Điều 22',
  },
  {
    formCode: 'EMU_FIGHTER_NATION',
    label: 'Hai lần liên tục là Chiến sĩ thi đua cấp tỉnh, có sáng kiến có hiệu quả trong toàn quốc',
    article: 'Điều 21',
  },
] as const;
const unreadBefore = { citation: decree91, doubtful: true } as const;

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
 * the certificate in the law of 2022 only, so they are unchecked before 2024; of the titles of persons (domain 4.2) nothing was read in
 * the law of 2003. Forms without a ground are not the bloc's to propose.
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
  ...throughTime({ formCode: 'ADVANCED_COLLECTIVE', ...yearlyWell }, 'Điều 28', unreadBefore),
  ...doubtful(
    throughTime(
      {
        formCode: 'PM_CERT',
        code: 'severalYears',
        label: 'Năm năm có thành tích xuất sắc, đã được tặng Bằng khen cấp tỉnh',
      },
      'điều về Bằng khen của Thủ tướng Chính phủ',
      unreadBefore,
    ),
  ),
  ...localGrounds.flatMap((ground) =>
    throughTime({ formCode: 'LOCAL_CERT', ...ground }, 'Điều 75', unreadBefore).filter(
      ({ from }) => from >= withDecree98.from,
    ),
  ),
  ...throughTime({ formCode: 'ADVANCED_WORKER', ...yearlyWell }, 'Điều 24', unreadBefore),
  ...throughTime(
    {
      formCode: 'EMU_FIGHTER_BASE',
      code: 'yearly',
      label: 'Là Lao động tiên tiến, hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến được công nhận',
    },
    'Điều 23',
    unreadBefore,
  ),
  ...fighters.flatMap(({ formCode, label, article }) =>
    throughTime({ formCode, code: 'severalYears', label }, article, unreadBefore),
  ),
  ...personGrounds.flatMap((ground) =>
    doubtful(throughTime({ formCode: 'PROV_CERT_INDIVIDUAL', ...ground }, 'Điều 74', unreadBefore)),
  ),
];

/** Grounds the dossier marks as unsure throughout. */
function doubtful(grounds: readonly AwardGroundFacts[]): AwardGroundFacts[] {
  return grounds.map((ground) => ({ ...ground, ...unchecked(ground.source) }));
}
