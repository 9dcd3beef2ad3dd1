import { expect, test } from 'vitest';
import { slugOf } from './slug';

test.each([
  ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'ban-tuyen-giao-va-dan-van-tinh-uy'],
  ['Báo và Phát thanh, Truyền hình (Điện Biên)', 'bao-va-phat-thanh-truyen-hinh-dien-bien'],
  ['…', 'co-quan'],
  ['a'.repeat(120), 'a'.repeat(90)],
])('the address of %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a long name is cut between words', () => {
  expect(slugOf(`${'Trung tâm '.repeat(12)}`)).toBe('trung-tam-'.repeat(8) + 'trung-tam');
});
