import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, expectClosed } from '../fixtures';
import type { Place } from './results';

const grounds = {
  movement:
    /Bằng khen của (Chủ tịch )?Ủy ban nhân dân tỉnh: có thành tích xuất sắc, được bình xét trong phong trào thi đua/,
  twoYears: /Bằng khen của (Chủ tịch )?Ủy ban nhân dân tỉnh: hai năm liên tục hoàn thành xuất sắc nhiệm vụ/,
};

/** An officer writes the agency's nomination; answers its number. */
export async function writeNomination(page: Page, place: Place, ground: keyof typeof grounds): Promise<number> {
  await page.goto(paths.newNomination(place));
  await page.getByRole('radio', { name: grounds[ground] }).check();
  await page
    .getByLabel('Tóm tắt thành tích')
    .fill('Hoàn thành xuất sắc nhiệm vụ, nổi bật trong phong trào thi đua năm 2021.');
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await page.waitForURL(/\/nominations\/\d+/);
  return Number(/nominations\/(\d+)/.exec(page.url())?.[1]);
}

/** The head reads it and sends it. */
export async function sendNomination(page: Page, place: Place, number: number) {
  await page.goto(paths.nomination(place, number));
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await expectClosed(page.getByRole('button', { name: 'Gửi hồ sơ' }));
}

/** Another head opens the case with its rank, points and ground, and leaves an opinion. */
export async function giveOpinion(page: Page, place: Place, number: number) {
  await page.goto(paths.nomination(place, number));
  await expect(page.getByText(/\d trên 9/).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Đồng ý đưa ra bình xét' }).check();
  await page.getByRole('button', { name: /^Gửi/ }).click();
  await expect(page.getByText(/Đã ghi ý kiến|Ý kiến của các cơ quan khác|hồ sơ \d/).first()).toBeVisible();
}

/** The leader puts it to the ballot. */
export async function putToBallot(page: Page, place: Place, number: number) {
  await page.goto(paths.nomination(place, number));
  await page.getByRole('button', { name: 'Đưa ra bỏ phiếu' }).click();
  await expect(page.getByText('đưa ra bỏ phiếu').first()).toBeVisible();
  await expectClosed(page.getByRole('button', { name: 'Đưa ra bỏ phiếu' }));
}
