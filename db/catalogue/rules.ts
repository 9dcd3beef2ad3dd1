import type { Verification } from '../../domain/regulation/regulation';
import type { RuleFacts } from '../../domain/rule/rule';
import type { RuleUnit } from '../../domain/rule/value';
import type { Period } from '../../domain/shared/dates';
import { checked, sources, unchecked } from './checked';
import { before2024, law2022, law2026, since2024, sinceLaw2026, withDecree152, withDecree98 } from './spans';

/** A rule with what it rests on and who checked it. */
export type CatalogueRule = RuleFacts & Verification & { readonly regulation: string | null };

type Basis = { readonly citation: string; readonly regulation: string | null };
type Words = Pick<RuleFacts, 'code' | 'statement'> & {
  readonly key?: string;
  readonly figure?: readonly [value: number, unit: RuleUnit];
  /** The province it holds in; without it, the whole country. */
  readonly province?: string;
};

const law = (article: string): Basis => ({ citation: `${law2022}, ${article}`, regulation: 'R6' });
const decree152 = (article: string): Basis => ({ citation: `Nghị định 152/2025/NĐ-CP, ${article}`, regulation: 'R8' });
const decree98 = (article: string): Basis => ({ citation: `Nghị định 98/2023/NĐ-CP, ${article}`, regulation: 'R7' });
const decree91 = (article: string): Basis => ({ citation: `Nghị định 91/2017/NĐ-CP, ${article}`, regulation: 'R5' });
const ministry: Basis = { citation: sources.ministry, regulation: null };
const party366: Basis = { citation: 'Quy định 366-QĐ/TW, Điều 11', regulation: 'QD366' };
const bacNinh = (article: string): Basis => ({
  citation: `Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh, ${article}`,
  regulation: 'BN86',
});

const since366: Period = { from: '2025-08-30', to: null };
const sinceBacNinh: Period = { from: '2025-12-15', to: null };

function at(
  { code, statement, key, figure, province }: Words,
  period: Period,
  basis: Basis,
  proof: Verification,
): CatalogueRule {
  return {
    code,
    key: key ?? code,
    statement,
    value: figure?.[0] ?? null,
    unit: figure?.[1] ?? null,
    scope: province ? 'province' : 'national',
    scopeOf: province ?? '',
    ...basis,
    ...period,
    ...proof,
  };
}

/** A rule of a text that the law of 2026 changes: as read until then, unchecked from that day on. */
function untilLaw2026(words: Words, period: Period, basis: Basis, proof: Verification): CatalogueRule[] {
  return [
    at(words, period, basis, proof),
    at(words, sinceLaw2026, { citation: law2026, regulation: 'R6' }, unchecked(sources.account2026)),
  ];
}

const readLaw = checked(sources.law2022);
const read152 = checked(sources.decree152);
const read366 = checked(sources.party366);
const readBacNinh = checked(sources.bacNinh);

const principles: readonly CatalogueRule[] = [
  ...untilLaw2026(
    {
      code: 'G-01',
      key: 'achievement.once',
      statement:
        'Không tặng thưởng nhiều danh hiệu hoặc nhiều hình thức cho một thành tích. Kết quả, danh hiệu hằng năm là quá trình, được dùng lại cho hình thức xét nhiều năm.',
    },
    since2024,
    law('Điều 5'),
    readLaw,
  ),
  at(
    { code: 'G-02', statement: 'Một hình thức khen thưởng có thể tặng nhiều lần cho một đối tượng.' },
    { from: '2004-07-01', to: '2023-12-31' },
    { citation: 'Luật Thi đua, khen thưởng 2003', regulation: 'R4' },
    checked(
      'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-primary-emulation-and-commendation-principles-124942.html',
    ),
  ),
  ...untilLaw2026(
    { code: 'G-02', statement: 'Một hình thức khen thưởng có thể tặng nhiều lần cho một đối tượng.' },
    since2024,
    law('Điều 5'),
    readLaw,
  ),
  ...untilLaw2026(
    { code: 'G-03', statement: 'Không nhất thiết phải có hình thức thấp mới được khen hình thức cao hơn.' },
    withDecree152,
    decree152('Điều 4 khoản 1'),
    read152,
  ),
  ...untilLaw2026(
    {
      code: 'G-04',
      statement:
        'Kết quả khen thưởng đột xuất, theo chuyên đề không làm căn cứ khen thưởng thành tích công trạng ở cấp cao hơn.',
    },
    withDecree152,
    decree152('Điều 4 khoản 3'),
    read152,
  ),
  ...untilLaw2026(
    {
      code: 'G-05',
      key: 'hold.openMatter',
      statement:
        'Chưa xét khen thưởng khi đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm, hoặc đơn thư, báo chí nêu đang được xác minh.',
    },
    withDecree152,
    decree152('Điều 4 khoản 4'),
    read152,
  ),
  ...untilLaw2026(
    { code: 'G-06', statement: 'Sau khi chấp hành xong kỷ luật, thành tích tính từ ngày hết thời hạn kỷ luật.' },
    withDecree152,
    decree152('Điều 4 khoản 4'),
    read152,
  ),
  ...untilLaw2026(
    { code: 'G-07', statement: 'Thời gian nghỉ thai sản được tính để xét danh hiệu, hình thức khen thưởng.' },
    withDecree152,
    decree152('Điều 4 khoản 5'),
    read152,
  ),
  ...untilLaw2026(
    {
      code: 'G-08',
      key: 'tie.womenShare',
      figure: [70_00, 'share'],
      statement: 'Khi điều kiện ngang nhau, ưu tiên nữ và tập thể có từ 70% là nữ.',
    },
    withDecree152,
    decree152('Điều 4 khoản 6'),
    read152,
  ),
  ...untilLaw2026(
    {
      code: 'G-09',
      statement: 'Ưu tiên người trực tiếp lao động, vùng biên giới, vùng khó khăn; bảo đảm bình đẳng giới.',
    },
    since2024,
    law('Điều 5'),
    readLaw,
  ),
  at(
    { code: 'G-10', statement: 'Khen thưởng người đứng đầu phải căn cứ kết quả của tập thể được giao phụ trách.' },
    { from: '2014-07-01', to: '2017-09-30' },
    { citation: 'Nghị định 65/2014/NĐ-CP, Điều 2 khoản 2', regulation: null },
    unchecked('Bản văn Nghị định 65/2014/NĐ-CP trên trang của một trường; ngày hiệu lực chưa rõ'),
  ),
  at(
    { code: 'G-11', statement: 'Một sáng kiến chỉ làm căn cứ xét một danh hiệu.' },
    since2024,
    { citation: 'Công văn 5007/BNV-TĐKT năm 2023 của Bộ Nội vụ', regulation: null },
    unchecked('Bản sao Công văn 5007/BNV-TĐKT; ngày ký chưa rõ'),
  ),
  ...(
    [
      [before2024, decree91('Điều 45 khoản 10'), checked(sources.decree91)],
      [withDecree98, decree98('Điều 46 khoản 1'), checked(sources.decree98)],
      [
        withDecree152,
        decree152('Điều 60 khoản 3 (chuyển tiếp)'),
        unchecked('Thông báo của ngành Nội vụ năm 2025; chỉ chắc với hồ sơ chuyển tiếp'),
      ],
    ] as const
  ).map(([period, basis, proof]) =>
    at(
      {
        code: 'G-12',
        figure: [10, 'workingDays'],
        statement:
          'Lấy ý kiến Nhân dân trước khi trình khen thưởng cấp Nhà nước; không áp dụng với Bằng khen, Giấy khen.',
      },
      period,
      basis,
      proof,
    ),
  ),
  ...untilLaw2026(
    {
      code: 'G-13',
      figure: [5, 'workingDays'],
      statement: 'Hồ sơ không đủ điều kiện được trả lại trong thời hạn này.',
    },
    since2024,
    ministry,
    checked(sources.ministry),
  ),
  at(
    {
      code: 'G-14',
      figure: [10, 'workingDays'],
      statement: 'Quyết định khen thưởng được gửi tiếp xuống mỗi cấp trong thời hạn này.',
    },
    withDecree152,
    ministry,
    unchecked(`${sources.ministry}; ngày bắt đầu chưa rõ`),
  ),
  ...untilLaw2026(
    {
      code: 'G-15',
      figure: [1, 'count'],
      statement: 'Hồ sơ khen thưởng cấp Nhà nước gồm một bộ bản chính và tệp Word, PDF gửi qua hệ thống của ngành.',
    },
    since2024,
    ministry,
    checked(sources.ministry),
  ),
  ...untilLaw2026(
    {
      code: 'G-16',
      statement:
        'Hủy quyết định, thu hồi hiện vật và tiền thưởng khi gian dối, khai sai, thẩm định sai hoặc vi phạm về sau.',
    },
    since2024,
    law('Điều 93 khoản 2'),
    readLaw,
  ),
  ...untilLaw2026(
    { code: 'G-17', statement: 'Cơ quan, tổ chức ứng dụng công nghệ thông tin trong công tác thi đua, khen thưởng.' },
    since2024,
    law('Điều 13 khoản 2'),
    readLaw,
  ),
  at(
    {
      code: 'G-18',
      province: 'Bắc Ninh',
      statement:
        'Mức độ hoàn thành của tập thể được chứng minh bằng xếp loại của tổ chức đảng, hoặc xếp loại của cấp trên (xác nhận, quyết định, thông báo).',
    },
    sinceBacNinh,
    bacNinh('Điều 7'),
    readBacNinh,
  ),
  at(
    {
      code: 'G-19',
      province: 'Bắc Ninh',
      figure: [1210, 'dayOfYear'],
      statement: 'Cơ quan báo cáo vi phạm, kỷ luật trong năm về Sở Nội vụ trước ngày này.',
    },
    sinceBacNinh,
    bacNinh('Điều 10 khoản 2'),
    readBacNinh,
  ),
];

const rating = (code: string, key: string, figure: Words['figure'], statement: string): CatalogueRule =>
  at({ code, key, figure, statement }, since366, party366, read366);

const ratings: readonly CatalogueRule[] = [
  rating('B-01', 'rating.excellent.points', [90_00, 'points'], 'Hoàn thành xuất sắc nhiệm vụ: tổng điểm từ mức này.'),
  rating('B-01', 'rating.excellent.onTime', [100_00, 'share'], 'Hoàn thành xuất sắc: nhiệm vụ hoàn thành đúng hạn.'),
  rating(
    'B-01',
    'rating.excellent.aboveRequired',
    [30_00, 'share'],
    'Hoàn thành xuất sắc: ít nhất tỷ lệ này số nhiệm vụ vượt yêu cầu.',
  ),
  rating(
    'B-01',
    'rating.excellent.noDiscipline',
    undefined,
    'Hoàn thành xuất sắc: không đơn vị, thành viên lãnh đạo nào bị kỷ luật.',
  ),
  rating(
    'B-01',
    'rating.excellent.cured',
    [100_00, 'share'],
    'Hoàn thành xuất sắc: khuyết điểm trước đó đã khắc phục.',
  ),
  rating('B-02', 'rating.good.points', [70_00, 'points'], 'Hoàn thành tốt nhiệm vụ: từ mức này đến dưới 90 điểm.'),
  rating('B-02', 'rating.completed.points', [50_00, 'points'], 'Hoàn thành nhiệm vụ: từ mức này đến dưới 70 điểm.'),
  rating(
    'B-03',
    'rating.excellent.cap',
    [20_00, 'share'],
    'Số hoàn thành xuất sắc không quá tỷ lệ này của số hoàn thành tốt cùng loại trong tỉnh; do cấp có thẩm quyền quyết định, không phải khối.',
  ),
  rating(
    'B-03',
    'rating.excellent.capOutstanding',
    [25_00, 'share'],
    'Với tổ chức có kết quả nổi trội, tỷ lệ hoàn thành xuất sắc không quá mức này.',
  ),
  rating('B-04', 'rating.person.general', [30_00, 'points'], 'Xếp loại cá nhân: điểm tiêu chí chung tối đa.'),
  rating('B-04', 'rating.person.results', [70_00, 'points'], 'Xếp loại cá nhân: điểm kết quả công việc tối đa.'),
];

const deadlines: readonly CatalogueRule[] = [
  at(
    {
      code: 'D-01',
      key: 'dossier.yearEnd',
      province: 'Bắc Ninh',
      figure: [1210, 'dayOfYear'],
      statement: 'Hồ sơ khen thưởng cuối năm của cơ quan và của khối gửi trước ngày này.',
    },
    sinceBacNinh,
    bacNinh('Điều 6 khoản 2'),
    readBacNinh,
  ),
  at(
    {
      code: 'D-02',
      province: 'Bắc Ninh',
      figure: [710, 'dayOfYear'],
      statement: 'Hồ sơ của ngành giáo dục gửi trước ngày này.',
    },
    sinceBacNinh,
    bacNinh('Điều 6'),
    readBacNinh,
  ),
  at(
    {
      code: 'D-03',
      province: 'Bắc Ninh',
      figure: [10, 'days'],
      statement: 'Hồ sơ khen thưởng chuyên đề, hội nghị gửi trước ít nhất số ngày này.',
    },
    sinceBacNinh,
    bacNinh('Điều 6 khoản 1'),
    readBacNinh,
  ),
  ...(
    [
      ['dossier.yearEnd', 315, 'Hồ sơ khen thưởng năm gửi trước ngày này của năm sau.'],
      ['dossier.fighters', 228, 'Hồ sơ chiến sĩ thi đua gửi trước ngày này của năm sau.'],
    ] as const
  ).map(([key, value, statement]) =>
    at(
      { code: 'D-04', key, province: 'Quảng Nam', figure: [value, 'dayOfYear'], statement },
      { from: '2015-01-01', to: '2015-12-31' },
      { citation: 'Thông báo năm 2015 của tỉnh Quảng Nam', regulation: null },
      unchecked('Địa chỉ trang không còn giữ'),
    ),
  ),
  ...(
    [
      ['dossier.governmentFlag', 630, 'Hồ sơ Cờ thi đua của Chính phủ gửi Bộ Nội vụ trước ngày này.'],
      ['dossier.nationalFighter', 1231, 'Hồ sơ Chiến sĩ thi đua toàn quốc gửi Bộ Nội vụ trước ngày này của năm sau.'],
    ] as const
  ).flatMap(([key, value, statement]) =>
    untilLaw2026(
      { code: 'D-05', key, figure: [value, 'dayOfYear'], statement },
      since2024,
      decree98('Điều 32'),
      checked(sources.ministry),
    ),
  ),
];

const continued = unchecked('Nghị định 152/2025/NĐ-CP giữ mức này; số điều cần đối chiếu');
const council = (code: string, key: string, bps: number, statement: string): CatalogueRule[] => {
  const words: Words = { code, key, figure: [bps, 'share'], statement };
  return [
    at(words, withDecree98, decree98('Điều 30 khoản 7'), checked(sources.decree98)),
    ...untilLaw2026(words, withDecree152, decree152('tiếp tục mức của Nghị định 98/2023/NĐ-CP'), continued),
  ];
};

const figures: readonly CatalogueRule[] = [
  at(
    {
      code: 'Q-01',
      figure: [20_00, 'share'],
      statement: 'Cờ thi đua của Chính phủ không quá tỷ lệ này của số tập thể đủ chuẩn Cờ thi đua cấp tỉnh.',
    },
    before2024,
    decree91('Điều 11'),
    checked(sources.decree91),
  ),
  ...untilLaw2026(
    {
      code: 'Q-02',
      statement: 'Cờ thi đua cấp tỉnh tặng tập thể dẫn đầu khối; số cờ mỗi khối do tỉnh quy định.',
    },
    since2024,
    law('Điều 26'),
    readLaw,
  ),
  ...council(
    'Q-03',
    'council.flagShare',
    80_00,
    'Cờ thi đua và Chiến sĩ thi đua cơ sở: từ tỷ lệ này tổng số thành viên Hội đồng đồng ý; người vắng mặt lấy ý kiến bằng văn bản.',
  ),
  at(
    {
      code: 'Q-04',
      key: 'council.fighterShare',
      figure: [90_00, 'share'],
      statement: 'Danh hiệu chiến sĩ thi đua cấp cao: bỏ phiếu kín, từ tỷ lệ này đồng ý.',
    },
    before2024,
    decree91('Điều 45 khoản 8'),
    checked(sources.decree91),
  ),
  ...council(
    'Q-04',
    'council.fighterShare',
    90_00,
    'Chiến sĩ thi đua cấp tỉnh, toàn quốc: từ tỷ lệ này tổng số thành viên Hội đồng đồng ý.',
  ),
  at(
    {
      code: 'Q-05',
      key: 'collective.advancedShare',
      figure: [50_00, 'share'],
      statement: 'Tập thể lao động tiên tiến, xuất sắc: trên tỷ lệ này số cá nhân là Lao động tiên tiến.',
    },
    before2024,
    decree91('và Luật 2003'),
    checked('Trang của Ban Thi đua - Khen thưởng tỉnh Lạng Sơn về tiêu chuẩn cũ'),
  ),
  ...untilLaw2026(
    {
      code: 'Q-05',
      key: 'collective.advancedShare',
      figure: [70_00, 'share'],
      statement: 'Tập thể lao động tiên tiến, xuất sắc: từ tỷ lệ này số cá nhân là Lao động tiên tiến.',
    },
    since2024,
    law('Điều 27, 28'),
    readLaw,
  ),
  at(
    {
      code: 'Q-06',
      figure: [15_00, 'share'],
      statement: 'Chiến sĩ thi đua cơ sở không quá tỷ lệ này của số Lao động tiên tiến. Hết áp dụng từ 01/01/2024.',
    },
    before2024,
    decree91('Điều 9 khoản 3'),
    checked('Bản sao hỏi đáp pháp luật về Nghị định 91/2017/NĐ-CP'),
  ),
  at(
    {
      code: 'Q-07',
      key: 'certificate.yearsInRow',
      figure: [2, 'years'],
      statement: 'Bằng khen cấp tỉnh cho quá trình: số năm liên tục hoàn thành xuất sắc nhiệm vụ.',
    },
    before2024,
    { citation: 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2013)', regulation: 'R4' },
    unchecked(),
  ),
  ...untilLaw2026(
    {
      code: 'Q-07',
      key: 'certificate.yearsInRow',
      figure: [2, 'years'],
      statement: 'Bằng khen cấp tỉnh cho quá trình: số năm liên tục hoàn thành xuất sắc nhiệm vụ.',
    },
    since2024,
    law('Điều 74'),
    readLaw,
  ),
  ...untilLaw2026(
    {
      code: 'Q-08',
      figure: [3, 'years'],
      statement: 'Cờ thi đua cấp tỉnh cho phong trào theo chuyên đề: phong trào từ số năm này.',
    },
    since2024,
    law('Điều 26'),
    checked('Bản sao Thông tư 15/2025/TT-BXD'),
  ),
  ...untilLaw2026(
    {
      code: 'Q-09',
      figure: [5, 'years'],
      statement: 'Cờ thi đua của Chính phủ cho phong trào do Thủ tướng phát động: phong trào từ số năm này.',
    },
    since2024,
    law('Điều 25'),
    readLaw,
  ),
  ...untilLaw2026(
    {
      code: 'Q-10',
      figure: [3, 'count'],
      statement: 'Chiến sĩ thi đua cấp tỉnh: số lần liên tục là Chiến sĩ thi đua cơ sở.',
    },
    since2024,
    law('Điều 22'),
    readLaw,
  ),
  ...untilLaw2026(
    {
      code: 'Q-11',
      figure: [2, 'count'],
      statement: 'Chiến sĩ thi đua toàn quốc: số lần liên tục là Chiến sĩ thi đua cấp tỉnh.',
    },
    since2024,
    law('Điều 21'),
    readLaw,
  ),
  at(
    {
      code: 'Q-12',
      figure: [20_00, 'share'],
      statement: 'Phần quỹ khen thưởng được chi cho việc tổ chức, trong đó có ký giao ước và hoạt động của khối.',
    },
    { from: '2025-07-15', to: null },
    { citation: 'Thông tư 28/2025/TT-BTC', regulation: 'TT28' },
    checked('Bản sao Thông tư 28/2025/TT-BTC'),
  ),
  at(
    {
      code: 'Q-13',
      province: 'Bắc Ninh',
      figure: [80_00, 'share'],
      statement:
        'Phiên họp xét khen thưởng của Hội đồng: ít nhất tỷ lệ này thành viên tham dự. Đây là điều kiện họp, không phải tỷ lệ phiếu.',
    },
    sinceBacNinh,
    bacNinh('quy chế Hội đồng'),
    readBacNinh,
  ),
];

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

const money: readonly CatalogueRule[] = [
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

const levels: readonly CatalogueRule[] = [
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

/**
 * Rules and figures of the State and the Party as dated rows: principles (G), ratings (B) and deadlines (D) under the numbers of
 * domain 5; the figures of domain 7 (Q), money of 4.3 (M) and administrative levels (L) under numbers of our own. Unchecked as the
 * dossier marks them, and everything the law of 2026 changes from 1/10/2026.
 */
export const rules: readonly CatalogueRule[] = [
  ...principles,
  ...ratings,
  ...deadlines,
  ...figures,
  ...money,
  ...levels,
];
