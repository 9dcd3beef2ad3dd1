import { before2024, since2024, withDecree98, withDecree152 } from '../spans';
import { checked, sources, unchecked } from '../checked';
import {
  law,
  decree152,
  decree98,
  decree91,
  ministry,
  bacNinh,
  sinceBacNinh,
  at,
  untilLaw2026,
  byDecree98ThenMinistry,
  type CatalogueRule,
} from './dated';

const readLaw = checked(sources.law2022);
const read152 = checked(sources.decree152);
const readBacNinh = checked(sources.bacNinh);

/** Principles of awarding (domain 5, G; the last one domain 2.2). */
export const principles: readonly CatalogueRule[] = [
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
    {
      code: 'G-02',
      key: 'award.repeatable',
      statement: 'Một hình thức khen thưởng có thể tặng nhiều lần cho một đối tượng.',
    },
    { from: '2004-07-01', to: '2023-12-31' },
    { citation: 'Luật Thi đua, khen thưởng 2003', regulation: 'R4' },
    checked(
      'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-primary-emulation-and-commendation-principles-124942.html',
    ),
  ),
  ...untilLaw2026(
    {
      code: 'G-02',
      key: 'award.repeatable',
      statement: 'Một hình thức khen thưởng có thể tặng nhiều lần cho một đối tượng.',
    },
    since2024,
    law('Điều 5'),
    readLaw,
  ),
  ...untilLaw2026(
    {
      code: 'G-03',
      key: 'award.noLadder',
      statement: 'Không nhất thiết phải có hình thức thấp mới được khen hình thức cao hơn.',
    },
    withDecree152,
    decree152('Điều 4 khoản 1'),
    read152,
  ),
  ...untilLaw2026(
    {
      code: 'G-04',
      key: 'basis.notSudden',
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
    {
      code: 'G-06',
      key: 'discipline.countFrom',
      statement: 'Sau khi chấp hành xong kỷ luật, thành tích tính từ ngày hết thời hạn kỷ luật.',
    },
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
    {
      code: 'G-10',
      key: 'head.collectiveRating',
      statement: 'Khen thưởng người đứng đầu phải căn cứ kết quả của tập thể được giao phụ trách.',
    },
    { from: '2014-07-01', to: '2017-09-30' },
    { citation: 'Nghị định 65/2014/NĐ-CP, Điều 2 khoản 2', regulation: null },
    unchecked('Bản văn Nghị định 65/2014/NĐ-CP trên trang của một trường; ngày hiệu lực chưa rõ'),
  ),
  at(
    { code: 'G-11', key: 'initiative.once', statement: 'Một sáng kiến chỉ làm căn cứ xét một danh hiệu.' },
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
        key: 'comment.workingDays',
        figure: [10, 'workingDays'],
        statement:
          'Lấy ý kiến Nhân dân trước khi trình khen thưởng cấp Nhà nước; không áp dụng với Bằng khen, Giấy khen.',
      },
      period,
      basis,
      proof,
    ),
  ),
  ...byDecree98ThenMinistry(
    {
      code: 'G-13',
      key: 'state.returnDays',
      figure: [5, 'workingDays'],
      statement: 'Hồ sơ không đủ điều kiện được trả lại trong thời hạn này.',
    },
    'về hồ sơ, thủ tục',
  ),
  at(
    {
      code: 'G-14',
      key: 'decision.forwardDays',
      figure: [10, 'workingDays'],
      statement: 'Quyết định khen thưởng được gửi tiếp xuống mỗi cấp trong thời hạn này.',
    },
    withDecree152,
    ministry,
    unchecked(`${sources.ministry}; ngày bắt đầu chưa rõ`),
  ),
  ...byDecree98ThenMinistry(
    {
      code: 'G-15',
      key: 'state.originals',
      figure: [1, 'count'],
      statement: 'Hồ sơ khen thưởng cấp Nhà nước gồm một bộ bản chính và tệp Word, PDF gửi qua hệ thống của ngành.',
    },
    'về hồ sơ, thủ tục',
  ),
  ...untilLaw2026(
    {
      code: 'G-16',
      key: 'award.revoked',
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
      key: 'rating.evidence',
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
      key: 'breach.reportBy',
      province: 'Bắc Ninh',
      figure: [1210, 'dayOfYear'],
      statement: 'Cơ quan báo cáo vi phạm, kỷ luật trong năm về Sở Nội vụ trước ngày này.',
    },
    sinceBacNinh,
    bacNinh('Điều 10 khoản 2'),
    readBacNinh,
  ),
  at(
    {
      code: 'G-20',
      key: 'title.registration',
      statement:
        'Đăng ký tham gia thi đua là một trong các căn cứ xét tặng danh hiệu thi đua. Hết áp dụng từ 01/01/2024.',
    },
    { from: '2004-07-01', to: '2023-12-31' },
    { citation: 'Luật Thi đua, khen thưởng 2003, Điều 10', regulation: 'R4' },
    unchecked('Số điều cần đối chiếu với văn bản'),
  ),
];
