/**
 * What an outgoing leader agency hands over, in the words of the minutes and in their order.
 * Source: domain 10.6 and document 24 of 11.1; no legal form exists, so each bloc adds in the note what it has.
 */
export const handoverChecklist = [
  'Quy chế hoạt động của khối',
  'Bảng tiêu chí, thang điểm thi đua',
  'Bản gốc giao ước thi đua',
  'Biên bản các hội nghị trong năm',
  'Phiếu bình xét đã niêm phong',
  'Bảng chấm điểm, bảng tổng hợp xếp hạng',
  'Hồ sơ đề nghị và quyết định khen thưởng',
  'Con dấu, cờ luân lưu (nếu có)',
  'Kinh phí, quỹ của khối (nếu có)',
  'Việc còn dở dang, kiến nghị chưa trả lời',
  'Quyền thư ký khối trên phần mềm',
] as const;
