import { before2024, since2024, withDecree98, withDecree152 } from '../spans';
import { checked, sources, unchecked } from '../checked';
import {
  law,
  decree152,
  decree98,
  decree91,
  bacNinh,
  sinceBacNinh,
  at,
  untilLaw2026,
  type CatalogueRule,
  type Words,
} from './dated';

const readLaw = checked(sources.law2022);
const readBacNinh = checked(sources.bacNinh);

const continued = unchecked('Nghị định 152/2025/NĐ-CP giữ mức này; số điều cần đối chiếu');
const council = (code: string, key: string, bps: number, statement: string): CatalogueRule[] => {
  const words: Words = { code, key, figure: [bps, 'share'], statement };
  return [
    at(words, withDecree98, decree98('Điều 30 khoản 7'), checked(sources.decree98)),
    ...untilLaw2026(words, withDecree152, decree152('tiếp tục mức của Nghị định 98/2023/NĐ-CP'), continued),
  ];
};

/** Shares, years and counts of the law (domain 7). */
export const figures: readonly CatalogueRule[] = [
  at(
    {
      code: 'Q-01',
      key: 'governmentFlag.cap',
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
      key: 'collective.advancedMoreThan',
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
      key: 'fighter.provinceTimes',
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
      key: 'fighter.nationTimes',
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
  at(
    {
      code: 'O-01',
      key: 'objection.answerDays',
      figure: [30, 'days'],
      statement: 'Kiến nghị, khiếu nại trong khối: trả lời trong số ngày này kể từ ngày nhận.',
    },
    { from: '2012-07-01', to: null },
    { citation: 'Luật Khiếu nại 2011, Điều 28 (thời hạn giải quyết lần đầu, áp dụng tương tự)', regulation: null },
    unchecked(),
  ),
];
