import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, expectClosed } from '../fixtures';
import type { Place } from './results';

/** Convened for the afternoon, the roll of nine called, opened. */
export async function openConference(page: Page, place: Place, members: readonly string[]) {
  await page.goto(paths.conference(place));
  await page.getByLabel('Ngày họp').fill('10/01/2022');
  await page.getByRole('radio', { name: 'buổi chiều' }).check();
  await page.getByLabel('Địa điểm').fill('tỉnh Điện Biên');
  await page
    .getByLabel('Tóm tắt tổng kết năm 2021')
    .fill('Các cơ quan trong Khối đã phối hợp thực hiện các phong trào thi đua.');
  await page.getByRole('button', { name: 'Triệu tập hội nghị' }).click();
  for (const name of members)
    await page.getByRole('radiogroup', { name }).getByRole('radio', { name: 'Thủ trưởng dự' }).check();
  await page.getByRole('button', { name: 'Ghi điểm danh' }).click();
  await expect(page.getByText('Đã ghi điểm danh.')).toBeVisible();
  await page.getByRole('button', { name: 'Khai mạc hội nghị' }).click();
  await expect(
    page
      .getByText('Đã khai mạc hội nghị.')
      .or(page.getByText(/Đang họp tại/))
      .first(),
  ).toBeVisible();
}

/** The ballot with its three tellers. */
export async function prepareBallot(page: Page, place: Place, tellers: readonly string[], number = 1) {
  await page.goto(paths.conference(place));
  for (const [i, word] of ['nhất', 'hai', 'ba'].entries())
    await page.getByLabel(`Kiểm phiếu viên thứ ${word}`).selectOption({ label: tellers[i] ?? '' });
  await page.getByRole('button', { name: 'Lập phiếu bầu' }).click();
  await page.waitForURL(new RegExp(`/ballots/${number}`));
}

const turnoutLabels = [
  'Có mặt',
  'Ý kiến bằng văn bản',
  'Số phiếu phát ra',
  'Số phiếu thu về',
  'Số phiếu hợp lệ',
  'Số phiếu không hợp lệ',
] as const;

/** The tally, in the order of the minutes. */
export async function fillTally(
  page: Page,
  turnout: readonly number[],
  yes: readonly { name: string; votes: number }[],
) {
  for (const [i, label] of turnoutLabels.entries())
    await page.getByLabel(`${i + 2}. ${label}`).fill(String(turnout[i]));
  for (const { name, votes } of yes) await page.getByRole('textbox', { name }).fill(String(votes));
}

/** A teller confirms the very figures on the page. */
export async function confirmTally(page: Page, place: Place, number = 1) {
  await page.goto(paths.ballot(place, number));
  await page.getByRole('button', { name: 'Tôi xác nhận kết quả kiểm phiếu' }).click();
  await expectClosed(page.getByRole('button', { name: 'Tôi xác nhận kết quả kiểm phiếu' }));
}
