import type { RegulationFacts } from '../../domain/award/catalogue';

/**
 * The rules a bloc lived under, by date (domain 3). `verified` is false where the dossier gives no source, doubts a day
 * or could not read the text. The 2022 law and what follows it stand twice: as read, and beside the law of 2026 that amends them.
 */
export const regulations: readonly RegulationFacts[] = [
  {
    code: 'R0',
    instruments:
      'Hướng dẫn 937/BTĐKT-VI (30/6/2006), 1349/BTĐKT-VI (01/7/2009) của Ban Thi đua - Khen thưởng Trung ương',
    summary:
      'Lập các cụm thi đua giữa các tỉnh; văn bản năm 2009 thêm thang điểm và số cờ. Ngày hết hiệu lực chỉ biết theo năm.',
    from: '2006-06-30',
    to: '2011-06-29',
    verified: false,
  },
  {
    code: 'R1',
    instruments: 'Hướng dẫn 1122/BTĐKT-VI (30/6/2011)',
    summary:
      'Khối trưởng, khối phó được chọn luân phiên tại hội nghị tổng kết cuối năm. Ngày hết hiệu lực chỉ biết theo năm.',
    from: '2011-06-30',
    to: '2015-11-23',
    verified: false,
  },
  {
    code: 'R2',
    instruments: 'Hướng dẫn 2745/HD-BTĐKT, 2746/HD-BTĐKT (24/11/2015)',
    summary:
      'Cụm, khối của Trung ương gồm các đơn vị có chức năng tương đồng, có khối trưởng và khối phó. Ngày hết hiệu lực chưa rõ.',
    from: '2015-11-24',
    to: null,
    verified: false,
  },
  {
    code: 'R3',
    instruments: 'Hướng dẫn 1479/HD-BTĐKT (25/7/2016)',
    summary:
      'Tỉnh lập và chỉ đạo các khối; hằng năm phát động, ký giao ước, kiểm tra, sơ kết và tổng kết. Ngày hết hiệu lực chưa rõ.',
    from: '2016-07-25',
    to: null,
    verified: false,
  },
  {
    code: 'R4',
    instruments: 'Luật Thi đua, khen thưởng 15/2003/QH11, sửa đổi bởi 47/2005/QH11, 32/2009/QH12, 39/2013/QH13',
    summary: 'Luật đang có hiệu lực vào ngày hội nghị 10/01/2022.',
    from: '2004-07-01',
    to: '2023-12-31',
    verified: true,
  },
  {
    code: 'R5',
    instruments: 'Nghị định 91/2017/NĐ-CP; Thông tư 08/2017/TT-BNV, sau là Thông tư 12/2019/TT-BNV',
    summary:
      'Cờ thi đua phải qua so sánh trong khối (Điều 12); Cờ của Chính phủ không quá 20% số tập thể đủ chuẩn Cờ cấp tỉnh (Điều 11). Ngày bắt đầu cần đối chiếu.',
    from: '2017-10-01',
    to: '2023-12-31',
    verified: false,
  },
  {
    code: 'R6',
    instruments: 'Luật Thi đua, khen thưởng 06/2022/QH15',
    summary:
      'Thi đua còn diễn ra trong cụm, khối do Hội đồng Thi đua - Khen thưởng tổ chức (Điều 16); Bằng khen cấp tỉnh theo Điều 74.',
    from: '2024-01-01',
    to: '2026-09-30',
    verified: true,
  },
  {
    code: 'R7',
    instruments: 'Nghị định 98/2023/NĐ-CP; Nghị định 28/2024/NĐ-CP; Thông tư 01/2024/TT-BNV',
    summary:
      'Hội đồng bỏ phiếu từ 80% hoặc 90% tổng số thành viên tùy danh hiệu; hồ sơ một bộ và tệp điện tử; trả lại trong 5 ngày làm việc.',
    from: '2024-01-01',
    to: '2025-06-30',
    verified: true,
  },
  {
    code: 'R8',
    instruments: 'Nghị định 152/2025/NĐ-CP (14/6/2025)',
    summary:
      'Nguyên tắc khen thưởng (Điều 4), mẫu báo cáo mới 1–11, mức tiền thưởng (Điều 49–54), phân cấp thẩm quyền.',
    from: '2025-07-01',
    to: '2026-09-30',
    verified: true,
  },
  {
    code: 'R8b',
    instruments: 'Nghị định 129/2025/NĐ-CP, Điều 59',
    summary:
      'Chủ tịch Ủy ban nhân dân cấp xã nhận thẩm quyền của cấp huyện trước đây về danh hiệu thi đua và Giấy khen.',
    from: '2025-07-01',
    to: null,
    verified: true,
  },
  {
    code: 'R9',
    instruments: 'Thông tư 15/2025/TT-BNV (04/8/2025)',
    summary: 'Biện pháp thi hành và mẫu văn bản, thay Thông tư 01/2024/TT-BNV; sáng kiến theo Điều 9.',
    from: '2025-08-05',
    to: '2026-09-30',
    verified: true,
  },
  {
    code: 'R10',
    instruments: 'Luật 06/2026/QH16 (23/4/2026)',
    summary:
      'Sửa đổi Luật Thi đua, khen thưởng. Hồ sơ nhận trước 01/10/2026 xét theo luật cũ, trừ khi quy định mới có lợi hơn. Chưa đối chiếu được với văn bản gốc.',
    from: '2026-10-01',
    to: null,
    verified: false,
  },
  {
    code: 'R6/R10',
    instruments: 'Luật Thi đua, khen thưởng 06/2022/QH15, được Luật 06/2026/QH16 sửa đổi',
    summary: 'Chưa đối chiếu được với văn bản hợp nhất; các điều kiện đang dẫn tạm theo luật 2022.',
    from: '2026-10-01',
    to: null,
    verified: false,
  },
  {
    code: 'R8/R10',
    instruments: 'Nghị định 152/2025/NĐ-CP, sau khi Luật 06/2026/QH16 có hiệu lực',
    summary:
      'Chưa có nghị định hướng dẫn luật mới trong hệ thống; phải kiểm tra Nghị định 152/2025/NĐ-CP còn áp dụng đến đâu.',
    from: '2026-10-01',
    to: null,
    verified: false,
  },
  {
    code: 'R9/R10',
    instruments: 'Thông tư 15/2025/TT-BNV, sau khi Luật 06/2026/QH16 có hiệu lực',
    summary:
      'Chưa có thông tư hướng dẫn luật mới trong hệ thống; phải kiểm tra Thông tư 15/2025/TT-BNV còn áp dụng đến đâu.',
    from: '2026-10-01',
    to: null,
    verified: false,
  },
];
