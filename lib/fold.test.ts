import { describe, expect, test } from 'vitest';
import { fold } from './fold';

describe('the folded form that search compares', () => {
  test.each([
    ['Khối Đảng tỉnh', 'khoi dang tinh'],
    ['ĐIỆN BIÊN', 'dien bien'],
    ['Ủy ban Kiểm tra', 'uy ban kiem tra'],
    ['Thẳng thắn, ấm ức, nghỉ dưỡng, Quỳnh', 'thang than, am uc, nghi duong, quynh'],
  ])('"%s" becomes "%s"', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('both places of the tone mark are one word', () => {
    expect(fold('hoà thuận, thuý, uỷ ban')).toBe(fold('hòa thuận, thúy, ủy ban'));
  });

  test('letters sent in pieces equal letters sent whole', () => {
    expect(fold('Trường Chính trị'.normalize('NFD'))).toBe(fold('Trường Chính trị'.normalize('NFC')));
  });

  test('invisible characters and doubled spaces do not matter', () => {
    expect(fold('  Ban\u200b Tổ\u00a0 chức\n')).toBe('ban to chuc');
  });

  test('folding twice changes nothing', () => {
    expect(fold(fold('Đề nghị tặng Bằng khen'))).toBe('de nghi tang bang khen');
  });
});
