import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, expectClosed } from '../fixtures';
import type { Place } from './results';

/** The conference acclaims an agency to a role with its votes. */
export async function acclaim(
  page: Page,
  place: Place,
  role: 'Khối trưởng' | 'Khối phó',
  agency: string,
  votes: number,
) {
  await page.goto(paths.leadership(place));
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: `Ghi suy tôn ${role}` }) });
  await form.getByLabel('Cơ quan được suy tôn').selectOption({ label: agency });
  await form.getByLabel('Số phiếu đồng ý').fill(String(votes));
  await form.getByRole('button', { name: `Ghi suy tôn ${role}` }).click();
  await expect(page.getByText(`${votes} trên 9 phiếu`).first()).toBeVisible();
}

/** The list drawn up and every item checked. */
export async function checkList(page: Page, place: Place) {
  await page.goto(paths.leadership(place));
  await page.getByRole('button', { name: 'Lập danh mục bàn giao' }).click();
  await expect(page.getByText('chưa đánh dấu').first()).toBeVisible();
  const open = page.getByRole('button', { name: /^Đánh dấu đã đủ:/ });
  for (let left = await page.getByText('chưa đánh dấu', { exact: true }).count(); left > 0; left -= 1) {
    await open.filter({ hasText: 'Đánh dấu đã đủ' }).first().click();
    await expect(page.getByText('chưa đánh dấu', { exact: true })).toHaveCount(left - 1);
  }
}

/** A head confirms for its side. */
export async function confirmHandover(
  page: Page,
  place: Place,
  button: 'Xác nhận đã bàn giao' | 'Xác nhận đã tiếp nhận',
) {
  await page.goto(paths.leadership(place));
  await page.getByRole('button', { name: button }).click();
  await expectClosed(page.getByRole('button', { name: button }));
}
