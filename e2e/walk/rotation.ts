import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect } from '../fixtures';
import type { Place } from './results';

/** The rotation's answer put before the conference. */
export async function putForward(page: Page, bloc: string) {
  await page.goto(paths.rotation(bloc));
  await page.getByRole('button', { name: 'Đưa ra hội nghị' }).click();
  await expect(page.getByText(/^Đã đưa ra hội nghị ngày/)).toBeVisible();
}

/** The keeper records that an agency is passed over in a year. */
export async function skipTurn(
  page: Page,
  bloc: string,
  skip: { agency: string; year: string; reason: string; decidedBy: string },
) {
  await page.goto(paths.rotation(bloc));
  await page.getByText('Ghi một cơ quan bỏ lượt', { exact: true }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Ghi bỏ lượt' }) });
  await form.getByLabel('Cơ quan bỏ lượt').selectOption({ label: skip.agency });
  await form.getByLabel('Năm', { exact: true }).fill(skip.year);
  await form.getByLabel('Lý do').fill(skip.reason);
  await form.getByLabel('Ai quyết định').fill(skip.decidedBy);
  await form.getByRole('button', { name: 'Ghi bỏ lượt' }).click();
}

/** The form by which the conference acclaims to a role. */
export async function acclamationForm(page: Page, place: Place, role: 'Khối trưởng' | 'Khối phó') {
  await page.goto(paths.leadership(place));
  return page.locator('form').filter({ has: page.getByRole('button', { name: `Ghi suy tôn ${role}` }) });
}
