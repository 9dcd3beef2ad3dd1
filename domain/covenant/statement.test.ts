import { describe, expect, test } from 'vitest';
import { contentCode } from './code';
import { postAt, signingStatement } from './statement';

describe('the sentence a head signs', () => {
  test.each([
    ['Hiệu trưởng', 'Trường Chính trị tỉnh', 'Hiệu trưởng Trường Chính trị tỉnh'],
    ['Trưởng Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Trưởng Ban Tổ chức Tỉnh ủy'],
    ['Trưởng ban', 'Ban Tổ chức Tỉnh ủy', 'Trưởng ban Tổ chức Tỉnh ủy'],
    ['Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy', 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy', 'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy'],
    [
      'Bí thư Đảng ủy Khối',
      'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh',
      'Bí thư Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh',
    ],
    ['Tổng Biên tập', 'Báo Điện Biên Phủ', 'Tổng Biên tập Báo Điện Biên Phủ'],
    ['Chánh Văn phòng', 'Văn phòng Ủy ban nhân dân tỉnh', 'Chánh Văn phòng Ủy ban nhân dân tỉnh'],
    ['Giám đốc Sở', 'Sở Tài chính', 'Giám đốc Sở Tài chính'],
  ])('"%s" of %s is written "%s"', (post, agency, written) => {
    expect(postAt(post, agency)).toBe(written);
  });

  test('names the post, the agency, the text and its code', () => {
    const sha256 = `4f9a11c277b0${'0'.repeat(52)}`;
    expect(contentCode(sha256)).toBe('4F9A-11C2-77B0');
    expect(
      signingStatement({
        post: 'Hiệu trưởng',
        agency: 'Trường Chính trị tỉnh',
        title: 'Giao ước thi đua năm 2022',
        sha256,
      }),
    ).toBe(
      'Tôi, Hiệu trưởng Trường Chính trị tỉnh, đã đọc toàn văn Giao ước thi đua năm 2022 (mã 4F9A-11C2-77B0) và ký thay mặt cơ quan.',
    );
  });
});
