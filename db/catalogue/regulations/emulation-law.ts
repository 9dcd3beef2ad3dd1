import { checked, sources, unchecked } from '../checked';
import type { RegulationFacts } from '../../../domain/regulation/regulation';
import { board, assembly, government, ministry, paper, row } from './paper';

const law2022 = paper(
  'law',
  '06/2022/QH15',
  assembly,
  null,
  'Luật Thi đua, khen thưởng số 06/2022/QH15',
  sources.law2022,
);
const law2026 = paper(
  'law',
  '06/2026/QH16',
  assembly,
  '2026-04-23',
  'Luật số 06/2026/QH16 ngày 23/4/2026 sửa đổi Luật Thi đua, khen thưởng',
);
const decree152 = paper(
  'decree',
  '152/2025/NĐ-CP',
  government,
  '2025-06-14',
  'Nghị định số 152/2025/NĐ-CP ngày 14/6/2025',
);
const circular15 = paper(
  'circular',
  '15/2025/TT-BNV',
  ministry,
  '2025-08-04',
  'Thông tư số 15/2025/TT-BNV ngày 04/8/2025',
);
const decree91 = paper('decree', '91/2017/NĐ-CP', government, null, 'Nghị định số 91/2017/NĐ-CP');

/** R0 to R10: what emulation and awards rested on (domain 3). */
export const emulationLaw: readonly RegulationFacts[] = [
  row({
    code: 'R0',
    instruments:
      'Hướng dẫn 937/BTĐKT-VI (30/6/2006), 1349/BTĐKT-VI (01/7/2009) của Ban Thi đua - Khen thưởng Trung ương',
    papers: [
      paper('guidance', '937/BTĐKT-VI', board, '2006-06-30', 'Hướng dẫn số 937/BTĐKT-VI ngày 30/6/2006'),
      paper('guidance', '1349/BTĐKT-VI', board, '2009-07-01', 'Hướng dẫn số 1349/BTĐKT-VI ngày 01/7/2009'),
    ],
    summary:
      'Lập các cụm thi đua giữa các tỉnh; văn bản năm 2009 thêm thang điểm và số cờ. Ngày hết hiệu lực chỉ biết theo năm.',
    subjects: ['blocs'],
    from: '2006-06-30',
    to: '2011-06-29',
    ...unchecked('http://banthiduakhenthuongtw.gov.vn/noi-dung/1180'),
  }),
  row({
    code: 'R1',
    instruments: 'Hướng dẫn 1122/BTĐKT-VI (30/6/2011)',
    papers: [paper('guidance', '1122/BTĐKT-VI', board, '2011-06-30', 'Hướng dẫn số 1122/BTĐKT-VI ngày 30/6/2011')],
    summary:
      'Khối trưởng, khối phó được chọn luân phiên tại hội nghị tổng kết cuối năm. Ngày hết hiệu lực chỉ biết theo năm.',
    subjects: ['blocs'],
    replaces: ['R0'],
    from: '2011-06-30',
    to: '2015-11-23',
    ...unchecked('http://banthiduakhenthuongtw.gov.vn/noi-dung/1180'),
  }),
  row({
    code: 'R2',
    instruments: 'Hướng dẫn 2745/HD-BTĐKT, 2746/HD-BTĐKT (24/11/2015)',
    papers: [
      paper('guidance', '2745/HD-BTĐKT', board, '2015-11-24', 'Hướng dẫn số 2745/HD-BTĐKT ngày 24/11/2015'),
      paper(
        'guidance',
        '2746/HD-BTĐKT',
        board,
        '2015-11-24',
        'Hướng dẫn số 2746/HD-BTĐKT ngày 24/11/2015',
        'https://thuvienluat.bepro.vn/?p=223571',
      ),
    ],
    summary:
      'Cụm, khối của Trung ương gồm các đơn vị có chức năng tương đồng, có khối trưởng và khối phó. Ngày hết hiệu lực chưa rõ.',
    subjects: ['blocs'],
    replaces: ['R1'],
    from: '2015-11-24',
    to: null,
    ...unchecked('https://thuvienluat.bepro.vn/?p=223571'),
  }),
  row({
    code: 'R3',
    instruments: 'Hướng dẫn 1479/HD-BTĐKT (25/7/2016)',
    papers: [paper('guidance', '1479/HD-BTĐKT', board, '2016-07-25', 'Hướng dẫn số 1479/HD-BTĐKT ngày 25/7/2016')],
    summary:
      'Tỉnh lập và chỉ đạo các khối; hằng năm phát động, ký giao ước, kiểm tra, sơ kết và tổng kết. Ngày hết hiệu lực chưa rõ.',
    subjects: ['blocs'],
    from: '2016-07-25',
    to: null,
    ...unchecked('https://tailieuluat.com/quyet-dinh-1650-qd-ubnd-tinh-yen-bai-vb6395.html'),
  }),
  row({
    code: 'R4',
    instruments: 'Luật Thi đua, khen thưởng 15/2003/QH11, sửa đổi bởi 47/2005/QH11, 32/2009/QH12, 39/2013/QH13',
    papers: [
      paper('law', '15/2003/QH11', assembly, null, 'Luật Thi đua, khen thưởng số 15/2003/QH11'),
      paper(
        'law',
        '47/2005/QH11',
        assembly,
        null,
        'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 47/2005/QH11',
      ),
      paper('law', '32/2009/QH12', assembly, null, 'Luật số 32/2009/QH12 (phần sửa đổi Luật Thi đua, khen thưởng)'),
      paper(
        'law',
        '39/2013/QH13',
        assembly,
        null,
        'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 39/2013/QH13',
        sources.law2003,
      ),
    ],
    summary: 'Luật đang có hiệu lực vào ngày hội nghị 10/01/2022.',
    subjects: ['awards', 'voting', 'blocs'],
    from: '2004-07-01',
    to: '2023-12-31',
    ...checked(sources.law2003),
  }),
  row({
    code: 'R5',
    instruments: 'Nghị định 91/2017/NĐ-CP; Thông tư 08/2017/TT-BNV',
    papers: [decree91, paper('circular', '08/2017/TT-BNV', ministry, null, 'Thông tư số 08/2017/TT-BNV')],
    summary:
      'Cờ thi đua phải qua so sánh trong khối (Điều 12); Cờ của Chính phủ không quá 20% số tập thể đủ chuẩn Cờ cấp tỉnh (Điều 11). Ngày bắt đầu cần đối chiếu.',
    subjects: ['awards', 'voting'],
    from: '2017-10-01',
    to: '2019-12-19',
    ...unchecked(sources.decree91),
  }),
  row({
    code: 'R5',
    instruments: 'Nghị định 91/2017/NĐ-CP; Thông tư 12/2019/TT-BNV',
    papers: [decree91, paper('circular', '12/2019/TT-BNV', ministry, null, 'Thông tư số 12/2019/TT-BNV')],
    summary:
      'Nghị định 91/2017/NĐ-CP như trước, với Thông tư 12/2019/TT-BNV thay Thông tư 08/2017/TT-BNV. Ngày bắt đầu của thông tư cần đối chiếu.',
    subjects: ['awards', 'voting'],
    from: '2019-12-20',
    to: '2023-12-31',
    ...unchecked(sources.decree91),
  }),
  row({
    code: 'R6',
    instruments: 'Luật Thi đua, khen thưởng 06/2022/QH15',
    papers: [law2022],
    summary:
      'Thi đua còn diễn ra trong cụm, khối do Hội đồng Thi đua - Khen thưởng tổ chức (Điều 16); Bằng khen cấp tỉnh theo Điều 74.',
    subjects: ['awards', 'voting', 'blocs'],
    replaces: ['R4'],
    from: '2024-01-01',
    to: '2026-09-30',
    ...checked(sources.law2022),
  }),
  row({
    code: 'R6',
    instruments: 'Luật Thi đua, khen thưởng 06/2022/QH15, được Luật 06/2026/QH16 sửa đổi',
    papers: [law2022, law2026],
    summary: 'Chưa đối chiếu được với văn bản hợp nhất; các điều kiện đang dẫn tạm theo luật 2022.',
    subjects: ['awards', 'voting', 'blocs'],
    from: '2026-10-01',
    to: null,
    ...unchecked(sources.account2026),
  }),
  row({
    code: 'R7',
    instruments: 'Nghị định 98/2023/NĐ-CP; Nghị định 28/2024/NĐ-CP; Thông tư 01/2024/TT-BNV',
    papers: [
      paper('decree', '98/2023/NĐ-CP', government, null, 'Nghị định số 98/2023/NĐ-CP', sources.decree98),
      paper('decree', '28/2024/NĐ-CP', government, null, 'Nghị định số 28/2024/NĐ-CP'),
      paper('circular', '01/2024/TT-BNV', ministry, null, 'Thông tư số 01/2024/TT-BNV'),
    ],
    summary:
      'Hội đồng bỏ phiếu từ 80% hoặc 90% tổng số thành viên tùy danh hiệu; hồ sơ một bộ và tệp điện tử; trả lại trong 5 ngày làm việc.',
    subjects: ['awards', 'voting'],
    replaces: ['R5'],
    from: '2024-01-01',
    to: '2025-06-30',
    ...checked(sources.decree98),
  }),
  row({
    code: 'R8',
    instruments: 'Nghị định 152/2025/NĐ-CP (14/6/2025)',
    papers: [decree152],
    summary:
      'Nguyên tắc khen thưởng (Điều 4), mẫu báo cáo mới 1–11, mức tiền thưởng (Điều 49–54), phân cấp thẩm quyền.',
    subjects: ['awards', 'voting', 'money'],
    replaces: ['R7'],
    from: '2025-07-01',
    to: '2026-09-30',
    ...checked(sources.decree152),
  }),
  row({
    code: 'R8',
    instruments: 'Nghị định 152/2025/NĐ-CP, sau khi Luật 06/2026/QH16 có hiệu lực',
    papers: [decree152],
    summary: 'Chưa tìm thấy nghị định hướng dẫn luật mới; phải kiểm tra Nghị định 152/2025/NĐ-CP còn áp dụng đến đâu.',
    subjects: ['awards', 'voting', 'money'],
    from: '2026-10-01',
    to: null,
    ...unchecked(sources.account2026),
  }),
  row({
    code: 'R8b',
    instruments: 'Nghị định 129/2025/NĐ-CP, Điều 59',
    papers: [paper('decree', '129/2025/NĐ-CP', government, null, 'Nghị định số 129/2025/NĐ-CP')],
    summary:
      'Chủ tịch Ủy ban nhân dân cấp xã nhận thẩm quyền của cấp huyện trước đây về danh hiệu thi đua và Giấy khen.',
    subjects: ['awards'],
    from: '2025-07-01',
    to: null,
    ...checked(sources.decree129),
  }),
  row({
    code: 'R9',
    instruments: 'Thông tư 15/2025/TT-BNV (04/8/2025)',
    papers: [circular15],
    summary: 'Biện pháp thi hành và mẫu văn bản, thay Thông tư 01/2024/TT-BNV; sáng kiến theo Điều 9.',
    subjects: ['awards'],
    from: '2025-08-05',
    to: '2026-09-30',
    ...checked(
      'https://thuviennhadat.vn/van-ban-phap-luat-viet-nam/quyet-dinh-77-2025-qd-ubnd-danh-gia-cham-diem-xep-loai-thi-dua-hang-nam-nghe-an-678379.html?trang=2',
    ),
  }),
  row({
    code: 'R9',
    instruments: 'Thông tư 15/2025/TT-BNV, sau khi Luật 06/2026/QH16 có hiệu lực',
    papers: [circular15],
    summary: 'Chưa tìm thấy thông tư hướng dẫn luật mới; phải kiểm tra Thông tư 15/2025/TT-BNV còn áp dụng đến đâu.',
    subjects: ['awards'],
    from: '2026-10-01',
    to: null,
    ...unchecked(sources.account2026),
  }),
  row({
    code: 'R10',
    instruments: 'Luật 06/2026/QH16 (23/4/2026)',
    papers: [law2026],
    summary:
      'Sửa đổi Luật Thi đua, khen thưởng. Hồ sơ nhận trước 01/10/2026 xét theo luật cũ, trừ khi quy định mới có lợi hơn. Chưa đối chiếu được với văn bản gốc; chưa tìm thấy nghị định, thông tư hướng dẫn.',
    subjects: ['awards', 'voting', 'blocs'],
    amends: ['R6'],
    from: '2026-10-01',
    to: null,
    ...unchecked(sources.account2026),
  }),
];
