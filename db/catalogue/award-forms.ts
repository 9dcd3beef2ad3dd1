import type { AwardFormFacts } from '../../domain/award/catalogue';
import type { Period } from '../../domain/shared/dates';
import { checked, sources, unchecked } from './checked';
import { before2024, decree91, law2022, law2026, sinceLaw2026, withDecree152, withDecree98 } from './spans';

const chairman = 'Chủ tịch Ủy ban nhân dân tỉnh';
const head = 'Thủ trưởng cơ quan';
const commune = 'Thủ trưởng cơ quan; Chủ tịch Ủy ban nhân dân cấp xã';
const prime = 'Thủ tướng Chính phủ';

const dossier = 'Tờ trình, báo cáo thành tích, biên bản bình xét';
const withBallot = `${dossier}, kết quả bỏ phiếu của Hội đồng`;

type Thing = Pick<AwardFormFacts, 'code' | 'kind' | 'subject' | 'period' | 'position'>;
/** What the law of 2022 says of it. `article` is the article; `doubtful` where the dossier names no source or is unsure. */
type Told = {
  readonly name: string;
  readonly decidedBy: string;
  readonly article: string | null;
  readonly condition: string;
  readonly councilBps?: number;
  readonly dossier?: string;
  /** By Decree 152/2025; no earlier figure is known. */
  readonly moneyCenti: number | null;
  readonly doubtful?: boolean;
  /** Who decides before 1/7/2025, where it changed. */
  readonly decidedBefore?: string;
};
/** What is known of it under the law of 2003. */
type Earlier = { readonly name: string; readonly citation: string; readonly doubtful: boolean };

const conditionUnknown = { condition: '', councilBps: null, dossier: '', moneyCenti: null };

function throughTime(thing: Thing, told: Told, earlier: Earlier | null = null): AwardFormFacts[] {
  const article = told.article ? `${law2022}, ${told.article}` : law2022;
  const text = {
    ...thing,
    name: told.name,
    condition: told.condition,
    councilBps: told.councilBps ?? null,
    dossier: told.dossier ?? dossier,
  };
  const proof = told.doubtful ? unchecked(sources.law2022) : checked(sources.law2022);
  const decidedBefore = told.decidedBefore ?? told.decidedBy;
  const version = (
    period: Period,
    rest: Pick<AwardFormFacts, 'decidedBy' | 'moneyCenti' | 'citation' | 'regulation'>,
  ) => ({
    ...text,
    ...rest,
    ...period,
  });
  const law = { citation: article, regulation: 'R6' };
  return [
    ...(earlier
      ? [
          {
            ...thing,
            ...conditionUnknown,
            name: earlier.name,
            decidedBy: decidedBefore,
            citation: earlier.citation,
            regulation: 'R4',
            ...before2024,
            ...(earlier.doubtful ? unchecked() : checked(sources.law2003)),
          },
        ]
      : []),
    { ...version(withDecree98, { ...law, decidedBy: decidedBefore, moneyCenti: null }), ...proof },
    { ...version(withDecree152, { ...law, decidedBy: told.decidedBy, moneyCenti: told.moneyCenti }), ...proof },
    {
      ...version(sinceLaw2026, {
        decidedBy: told.decidedBy,
        moneyCenti: told.moneyCenti,
        citation: law2026,
        regulation: 'R6',
      }),
      ...unchecked(sources.account2026),
    },
  ];
}

const collective = (code: string, kind: Thing['kind'], period: Thing['period'], position: number): Thing => ({
  code,
  kind,
  subject: 'collective',
  period,
  position,
});
const individual = (code: string, kind: Thing['kind'], period: Thing['period'], position: number): Thing => ({
  ...collective(code, kind, period, position),
  subject: 'individual',
});
const once = (name: string, citation: string, doubtful = false): Earlier => ({ name, citation, doubtful });

/**
 * Titles and forms a bloc touches (domain 4.1 and 4.2), each under the name its day's law gave it. Checked as the dossier marks them;
 * nothing after 1/10/2026 is. The certificate's name by date is domain C5.
 */
export const awardForms: readonly AwardFormFacts[] = [
  ...throughTime(
    collective('PROV_CERT', 'form', 'whenQualified', 1),
    {
      name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      decidedBy: chairman,
      article: 'Điều 74',
      condition:
        'Gương mẫu, đoàn kết và một trong: thành tích xuất sắc trong phong trào; thành tích đột xuất có ảnh hưởng trong một lĩnh vực của tỉnh; nhiều đóng góp; hai năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc là Tập thể lao động xuất sắc, thực hiện tốt dân chủ ở cơ sở, các phong trào thi đua, chăm lo đời sống tập thể, tiết kiệm, phòng, chống tham nhũng.',
      dossier: 'Tờ trình, báo cáo thành tích (mẫu 3, 5 hoặc 7), biên bản bình xét',
      moneyCenti: 3_00,
    },
    once('Bằng khen của Ủy ban nhân dân tỉnh', decree91, true),
  ),
  ...throughTime(
    collective('PROV_FLAG', 'title', 'yearly', 2),
    {
      name: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
      decidedBy: chairman,
      article: 'Điều 26',
      condition:
        'Dẫn đầu cụm, khối thi đua do tỉnh tổ chức; hoàn thành vượt các chỉ tiêu; gương mẫu, đoàn kết; tiết kiệm, phòng, chống tham nhũng.',
      councilBps: 80_00,
      dossier: withBallot,
      moneyCenti: 8_00,
    },
    once('Cờ thi đua của Ủy ban nhân dân tỉnh', `${decree91}, Điều 12`),
  ),
  ...throughTime(
    collective('GOV_FLAG', 'title', 'yearly', 3),
    {
      name: 'Cờ thi đua của Chính phủ',
      decidedBy: 'Chính phủ',
      article: 'Điều 25',
      condition:
        'Tiêu biểu trong số các tập thể dẫn đầu cụm, khối của tỉnh; hoặc dẫn đầu khối của Trung ương; hoặc dẫn đầu phong trào do Thủ tướng phát động từ 5 năm.',
      councilBps: 80_00,
      dossier: `${withBallot}; báo cáo theo mẫu 1`,
      moneyCenti: 12_00,
    },
    once('Cờ thi đua của Chính phủ', `${decree91}, Điều 11`),
  ),
  ...throughTime(
    collective('EXCELLENT_COLLECTIVE', 'title', 'yearly', 4),
    {
      name: 'Tập thể lao động xuất sắc',
      decidedBy: chairman,
      article: 'Điều 27',
      condition:
        'Hoàn thành xuất sắc nhiệm vụ; 100% cá nhân hoàn thành nhiệm vụ; từ 70% cá nhân là Lao động tiên tiến; có Chiến sĩ thi đua cơ sở; đoàn kết, gương mẫu.',
      moneyCenti: 1_50,
    },
    once('Tập thể lao động xuất sắc', decree91),
  ),
  ...throughTime(
    collective('ADVANCED_COLLECTIVE', 'title', 'yearly', 5),
    {
      name: 'Tập thể lao động tiên tiến',
      decidedBy: commune,
      decidedBefore: head,
      article: 'Điều 28',
      condition:
        'Hoàn thành tốt nhiệm vụ; thi đua thường xuyên, thiết thực; từ 70% cá nhân là Lao động tiên tiến, không ai bị kỷ luật từ cảnh cáo trở lên; đoàn kết, chấp hành tốt pháp luật.',
      moneyCenti: 80,
    },
    once('Tập thể lao động tiên tiến', decree91),
  ),
  ...throughTime(
    collective('PM_CERT', 'form', 'severalYears', 6),
    {
      name: 'Bằng khen của Thủ tướng Chính phủ',
      decidedBy: prime,
      article: null,
      condition: 'Năm năm có thành tích xuất sắc, đã được tặng Bằng khen cấp tỉnh.',
      dossier: `${dossier} (mẫu 3)`,
      moneyCenti: 7_00,
      doubtful: true,
    },
    once('Bằng khen của Thủ tướng Chính phủ', decree91, true),
  ),
  ...throughTime(collective('LOCAL_CERT', 'form', 'whenQualified', 7), {
    name: 'Giấy khen',
    decidedBy: commune,
    decidedBefore: head,
    article: 'Điều 75',
    condition: 'Hoàn thành tốt nhiệm vụ, có thành tích trong phong trào thi đua hoặc lập được thành tích.',
    moneyCenti: 60,
  }),
  ...throughTime(
    individual('ADVANCED_WORKER', 'title', 'yearly', 11),
    {
      name: 'Lao động tiên tiến',
      decidedBy: commune,
      decidedBefore: head,
      article: 'Điều 24',
      condition: 'Hoàn thành tốt nhiệm vụ trở lên; có tinh thần đoàn kết, tham gia thi đua.',
      moneyCenti: 30,
    },
    once('Lao động tiên tiến', decree91, true),
  ),
  ...throughTime(
    individual('EMU_FIGHTER_BASE', 'title', 'yearly', 12),
    {
      name: 'Chiến sĩ thi đua cơ sở',
      decidedBy: commune,
      decidedBefore: head,
      article: 'Điều 23',
      condition:
        'Là Lao động tiên tiến và hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được công nhận, đề tài được nghiệm thu.',
      councilBps: 80_00,
      dossier: withBallot,
      moneyCenti: 1_00,
    },
    once('Chiến sĩ thi đua cơ sở', decree91, true),
  ),
  ...throughTime(
    individual('EMU_FIGHTER_PROV', 'title', 'severalYears', 13),
    {
      name: 'Chiến sĩ thi đua cấp tỉnh',
      decidedBy: chairman,
      article: 'Điều 22',
      condition: 'Ba lần liên tục là Chiến sĩ thi đua cơ sở; có sáng kiến có hiệu quả trong tỉnh.',
      councilBps: 90_00,
      dossier: withBallot,
      moneyCenti: 3_00,
    },
    once('Chiến sĩ thi đua cấp tỉnh', decree91, true),
  ),
  ...throughTime(
    individual('EMU_FIGHTER_NATION', 'title', 'severalYears', 14),
    {
      name: 'Chiến sĩ thi đua toàn quốc',
      decidedBy: prime,
      article: 'Điều 21',
      condition: 'Hai lần liên tục là Chiến sĩ thi đua cấp tỉnh; có sáng kiến có hiệu quả trong toàn quốc.',
      councilBps: 90_00,
      dossier: withBallot,
      moneyCenti: 4_50,
    },
    once('Chiến sĩ thi đua toàn quốc', decree91, true),
  ),
  ...throughTime(
    individual('PROV_CERT_INDIVIDUAL', 'form', 'whenQualified', 15),
    {
      name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (cá nhân)',
      decidedBy: chairman,
      article: 'Điều 74',
      condition:
        'Gương mẫu và một trong: thành tích trong phong trào; thành tích đột xuất; nhiều đóng góp; hai lần liên tục là Chiến sĩ thi đua cơ sở hoặc hai năm hoàn thành xuất sắc nhiệm vụ với hai sáng kiến.',
      moneyCenti: 1_50,
      doubtful: true,
    },
    once('Bằng khen của Ủy ban nhân dân tỉnh (cá nhân)', decree91, true),
  ),
  ...throughTime(
    { code: 'EXEMPLARY_COMMUNE', kind: 'title', subject: 'residents', period: 'yearly', position: 21 },
    {
      name: 'Xã, phường, đặc khu tiêu biểu',
      decidedBy: chairman,
      article: null,
      condition: 'Chỉ xét cho cấp xã.',
      moneyCenti: 2_00,
      doubtful: true,
    },
  ).filter(({ from }) => from >= withDecree152.from),
  ...throughTime(
    { code: 'CULTURAL_VILLAGE', kind: 'title', subject: 'residents', period: 'yearly', position: 22 },
    {
      name: 'Thôn, tổ dân phố văn hóa',
      decidedBy: 'Chủ tịch Ủy ban nhân dân cấp xã',
      article: null,
      condition: 'Chỉ xét cho khu dân cư.',
      moneyCenti: 1_50,
      doubtful: true,
    },
  ).filter(({ from }) => from >= withDecree152.from),
];
