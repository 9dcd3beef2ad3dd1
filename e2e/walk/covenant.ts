import type { Page } from '@playwright/test';
import { registeredTargets } from '@/db/sample/article';
import { paths } from '@/lib/paths';
import { openMeeting } from '@/server/sample/walk/conference';
import { registerAll } from '@/server/sample/walk/covenant';
import { handOver } from '@/server/sample/walk/handover';
import type { Stage } from '@/server/sample/walk/stage';
import { expect } from '../fixtures';
import type { Place } from './results';

/** The bloc on that afternoon, the leadership handed over and every agency registered. */
export async function comeSoFar(stage: Stage): Promise<void> {
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await handOver(stage, { leader: 8, deputy: 7 });
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
}

/** An officer registers targets and a title, and sends them. */
export async function register(page: Page, place: Place, agency: string) {
  await page.goto(paths.registration(place, agency));
  for (const [i, { text, unit, target }] of registeredTargets.entries()) {
    const row = page.getByRole('group', { name: `Chỉ tiêu ${i + 1}` });
    await row.getByLabel('Nội dung').fill(text);
    await row.getByLabel('Mức phấn đấu').fill(target);
    await row.getByLabel('Đơn vị tính').fill(unit);
  }
  await page.getByRole('checkbox', { name: 'Tập thể lao động xuất sắc' }).check();
  await page.getByRole('button', { name: 'Lưu và gửi thư ký khối' }).click();
  await expect(page.getByText(/đã gửi lúc .* \(giờ Việt Nam\)/).first()).toBeVisible();
}

/** The conference adopts the tasks of the year. */
export async function adoptTasks(page: Page, place: Place) {
  await page.goto(paths.plan(place));
  await page.getByRole('button', { name: `Thông qua nhiệm vụ năm ${place.year}` }).click();
  await expect(page.getByText(/Đã thông qua lúc/)).toBeVisible();
}

/** The registrations that wait are agreed to, the text is frozen and opened for signing. */
export async function freeze(page: Page, place: Place) {
  await page.goto(paths.covenant(place));
  await page.getByRole('button', { name: /^Thống nhất \d+ đăng ký đang chờ$/ }).click();
  await page.getByRole('button', { name: 'Khóa nội dung và mở ký' }).click();
  await expect(page.getByText(/Nội dung đã khóa lúc/)).toBeVisible();
}

/** Whoever may sign goes to the end of the text, which opens the signing. */
export async function readToEnd(page: Page) {
  await page.locator('#covenant-end').scrollIntoViewIfNeeded();
  await expect(page.getByText('Đã đọc đến hết văn bản.')).toBeVisible();
}

/** A head reads the covenant and signs it. */
export async function sign(page: Page, place: Place) {
  await page.goto(paths.covenant(place));
  await readToEnd(page);
  await page.getByRole('button', { name: 'Ký giao ước' }).click();
  await expect(page.getByText(/đã ký lúc .* \(giờ Việt Nam\)/).first()).toBeVisible();
}
