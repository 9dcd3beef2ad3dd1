import type { Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { resultsOf2021 } from '@/db/sample/article';
import { criteria } from '@/db/sample/rules';
import { formatPoints } from '@/lib/format';
import { paths } from '@/lib/paths';
import { lineHeading, scoreColumns } from '@/papers/score-template/columns';
import { scoreTemplate } from '@/papers/score-template/score-template';
import { expect } from '../fixtures';

export type Place = { bloc: string; year: number };
type Result = (typeof resultsOf2021)[number];

const letters = ['A', 'B', 'C', 'D'] as const;

/** An officer fills in the self-score and saves it. */
export async function fillSheet(page: Page, place: Place, agency: string, { self, bonus, reason }: Result) {
  await page.goto(paths.sheet(place, agency));
  for (const [i, code] of letters.entries())
    await page.getByLabel(`Tự chấm ${code}`, { exact: true }).fill(formatPoints(self[i] ?? 0));
  if (bonus > 0) {
    await page.getByLabel('Tự chấm Điểm thưởng').fill(formatPoints(bonus));
    await page.getByLabel('Giải trình Điểm thưởng').fill(reason);
  }
  await page.getByRole('button', { name: 'Lưu bảng tự chấm' }).click();
  await expect(page.getByText(/Đã lưu lúc \d\d:\d\d/)).toBeVisible();
}

/** The head reads the same page and sends it. */
export async function submitSheet(page: Page, place: Place, agency: string) {
  await page.goto(paths.sheet(place, agency));
  await page.getByRole('button', { name: 'Gửi bảng tự chấm' }).click();
  await expect(page.getByText(/Đã gửi lúc .* \(giờ Việt Nam\)/)).toBeVisible();
}

/** The template of the year with the points of domain 12.3 in it, as the secretary would fill it. */
export async function filledTemplate(nameOf: (code: string) => string): Promise<Buffer> {
  const bytes = await scoreTemplate({
    bloc: 'Khối thi đua các cơ quan Đảng tỉnh',
    year: 2021,
    lines: criteria.groups.map((group) => ({ ...group, stepCenti: criteria.stepCenti })),
    bonusCapCenti: criteria.bonusCapCenti,
    agencies: resultsOf2021.map(({ code, groups, bonus, deduction, reason }) => ({
      code,
      name: nameOf(code),
      current: {
        points: Object.fromEntries(letters.map((letter, i) => [letter, groups[i] ?? 0])),
        bonusCenti: bonus,
        deductionCenti: deduction,
        reason: reason || 'Theo biên bản thẩm định của khối',
      },
    })),
  });
  return Buffer.from(bytes);
}

/** A sheet with the headings of the template and whatever cells somebody typed. */
export async function sheetOf(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const { code, name, bonus, deduction, reason } = scoreColumns;
  const headings = [code, name, ...criteria.groups.map(lineHeading), bonus, deduction, reason];
  return writeXlsxFile([headings, ...rows].map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
}

/** The secretary chooses a file of points and sees what it would do; nothing is written yet. */
export async function chooseSheet(page: Page, place: Place, buffer: Buffer, name = 'diem-2021.xlsx') {
  await page.goto(paths.resultsImport(place));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('Tệp điểm').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('button', { name: 'Xem trước' }).click();
}

/** The secretary publishes the ranking and it is locked. */
export async function publishRanking(page: Page, place: Place) {
  await page.goto(paths.ranking(place));
  await page.getByRole('button', { name: 'Công bố xếp hạng' }).click();
  await expect(page.getByText(/Đã công bố và khóa lúc/)).toBeVisible();
}
