import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect } from '../fixtures';
import type { Place } from './results';

const groups = [
  ['A', 'Nhiệm vụ chính trị, chuyên môn', '500'],
  ['B', 'Xây dựng Đảng, đoàn thể, kỷ luật', '200'],
  ['C', 'Công tác thi đua, khen thưởng', '200'],
  ['D', 'Cải cách, chuyển đổi số, tiết kiệm, an sinh', '100'],
] as const;

/** A scale of a thousand points, written and adopted. */
export async function enterScale(page: Page, place: Place) {
  await page.goto(paths.criteria(place));
  await page.getByRole('button', { name: 'Soạn thang điểm mới' }).click();
  await page.getByLabel('Tên bảng tiêu chí').fill('Bảng tiêu chí, thang điểm 1000');
  for (const [i, [code, name, max]] of groups.entries()) {
    await page.getByLabel(`Ký hiệu nhóm ${i + 1}`).fill(code);
    await page.getByLabel(`Nội dung nhóm ${i + 1}`).fill(name);
    await page.getByLabel(`Điểm tối đa nhóm ${i + 1}`).fill(max);
  }
  await page.getByLabel('Điểm thưởng tối đa').fill('100');
  await page.getByLabel('Bước chấm điểm').fill('0,5');
  await page.getByRole('button', { name: 'Lưu thang điểm đang soạn' }).click();
  await expect(page.getByText('Đã lưu thang điểm, cộng 1000,00 điểm.').first()).toBeVisible();
  await page.getByRole('button', { name: `Thông qua thang điểm năm ${place.year}` }).click();
  await expect(page.getByText(/còn sửa được đến khi mở tự chấm/).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText('1000,00');
}

/** One answer of a few, by the words of the question and of the answer. */
export async function choose(page: Page, question: string, answer: string) {
  await page
    .getByRole('group', { name: question, exact: true })
    .getByRole('radio', { name: answer, exact: true })
    .check();
}

/** A share as a fraction. */
export async function fillShare(page: Page, label: string, operator: 'ít nhất' | 'trên', num: number, den: number) {
  await page.getByLabel(`${label}, ít nhất hay trên`, { exact: true }).selectOption({ label: operator });
  await page.getByLabel(`${label}, tử số`, { exact: true }).fill(String(num));
  await page.getByLabel(`${label}, mẫu số`, { exact: true }).fill(String(den));
}

/** The form the charter speaks of, under its name of the day. */
const certificate = 'Bằng khen của Ủy ban nhân dân tỉnh';

/** The charter unlike ours, rule by rule, over the draft with usual figures. */
export async function fillCharter(page: Page) {
  await choose(page, 'Cách chọn Khối trưởng', 'Bầu Khối trưởng cùng hai Khối phó');
  await page.getByLabel('Số Khối phó').fill('2');
  await fillShare(page, 'Tỷ lệ để được suy tôn Khối trưởng, Khối phó', 'ít nhất', 2, 3);
  await choose(page, 'Mẫu số của tỷ lệ đồng ý', 'Số có mặt');
  await choose(page, 'Phiếu của cơ quan được đề nghị', 'Không bỏ phiếu cho cơ quan mình, mẫu số bớt một');
  await choose(page, 'Vòng sau bỏ phiếu cho ai', 'Bỏ phiếu lại cho hồ sơ chưa đủ phiếu');
  await choose(page, 'Khi xếp hạng và phiếu bầu khác nhau', 'Hội nghị quyết định từng trường hợp');
  await fillShare(page, `Tỷ lệ đồng ý cần đạt: ${certificate}`, 'ít nhất', 2, 3);
  await page.getByLabel(`Cách tính số lượng tối đa, ${certificate}`).selectOption({ label: 'không quá số cơ quan' });
  await page.getByLabel(`Số hoặc tử số, ${certificate}`).fill('7');
  await page.getByLabel('Điểm sàn để được đưa ra bỏ phiếu').fill('700');
  await page.getByLabel('Khi bằng điểm, xét thứ 1').selectOption('group:A');
  await page.getByLabel('Khi bằng điểm, xét thứ 2').selectOption('deduction');
  await page.getByLabel('Khi bằng điểm, xét thứ 3').selectOption('lot');
  await page.getByLabel('Mỗi lần như vậy trừ').fill('5');
  await page.getByLabel('Trừ tối đa cho một văn bản muộn').fill('30');
}

/** Saved, and adopted by the meeting. */
export async function adoptCharter(page: Page, year: number) {
  await page.getByRole('button', { name: 'Lưu bản đang soạn' }).click();
  await expect(page.getByText(/Đã lưu/).first()).toBeVisible();
  await page.getByLabel('Số quy chế').fill('07-QC/KTĐ');
  await page.getByLabel('Ngày thông qua').fill('10/01/2022');
  await page.getByLabel('Hội nghị thông qua').fill('Hội nghị triển khai nhiệm vụ');
  await page.getByRole('button', { name: `Thông qua quy chế năm ${year}` }).click();
  await expect(page.getByText(/Quy chế số 07-QC\/KTĐ thông qua ngày 10\/01\/2022/).first()).toBeVisible();
}
