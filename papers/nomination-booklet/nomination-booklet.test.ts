import { PDF } from '@libpdf/core';
import { expect, test } from 'vitest';
import { layoutFor } from '@/papers/layout/layouts';
import { nominationBooklet, type BookletCase, type BookletFacts } from './nomination-booklet';

const one = (number: number, change: Partial<BookletCase> = {}): BookletCase => ({
  number,
  nominee: `Ban Tổ chức Tỉnh ủy ${number}`,
  proposed: 'Bằng khen của Ủy ban nhân dân tỉnh; hai năm liên tục hoàn thành xuất sắc nhiệm vụ',
  hidden: null,
  facts: [{ term: 'Xếp hạng 2021', detail: '3 trên 9, 93,00 điểm' }],
  findings: [{ verdict: 'Đạt', condition: 'Đạt điểm sàn của quy chế', fact: '93,00 điểm, điểm sàn 80,00' }],
  parts: [{ heading: 'Thành tích', text: 'Hoàn thành 12 trên 12 chỉ tiêu.\n#read("/etc/passwd") $x$ [y' }],
  ...change,
});

const layout = layoutFor('party', '2022-01-10');
if (!layout.ok) throw new Error(layout.refusal.code);

const facts = (cases: readonly BookletCase[]): BookletFacts => ({
  layout: layout.value,
  superior: 'Tỉnh ủy Điện Biên',
  issuer: 'Khối thi đua các cơ quan Đảng tỉnh',
  year: 2021,
  place: 'Điện Biên',
  on: '2022-01-10',
  cases,
  notes: [],
});

test('the booklet has a page of contents and a new page for each case', async () => {
  const pdf = await PDF.load(nominationBooklet(facts([one(1), one(2), one(3)])));
  expect(pdf.getPageCount()).toBe(4);
});

test('a hidden case takes its page and says one sentence', async () => {
  const hidden = 'Không xem được: có liên quan.';
  const bytes = nominationBooklet(facts([one(1, { hidden }), one(2)]));
  const pdf = await PDF.load(bytes);
  expect(pdf.getPageCount()).toBe(3);
  expect(bytes.length).toBeLessThan(nominationBooklet(facts([one(1), one(2)])).length);
});

test('the same facts bring the same bytes', () => {
  const bytes = () => Buffer.from(nominationBooklet(facts([one(1), one(2)])));
  expect(bytes().equals(bytes())).toBe(true);
});
