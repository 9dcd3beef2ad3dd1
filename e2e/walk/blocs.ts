import type { Page } from '@playwright/test';
import { dayOf } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import { expect } from '../fixtures';

/** A bloc founded through the screen; answers its address. */
export async function found(page: Page, name: string, kind: 'khối' | 'cụm'): Promise<string> {
  const running = dayOf(new Date()).slice(0, 4);
  await page.goto(paths.adminBlocs);
  const form = page.getByRole('region', { name: 'Thành lập khối' });
  await form.getByLabel('Tên khối').fill(name);
  await form.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  await form.getByRole('radio', { name: /^cấp tỉnh/ }).check();
  await form.getByRole('radio', { name: 'văn bản hành chính nhà nước' }).check();
  await form.getByLabel('Cơ quan chủ quản cấp trên').fill('Ủy ban nhân dân tỉnh Điện Biên');
  await form.getByRole('textbox', { name: /^Tỉnh/ }).fill('Điện Biên');
  await form.getByLabel('Hoạt động từ ngày').fill(`01/01/${running}`);
  await form.getByLabel('Số quyết định thành lập').fill('128/QĐ-UBND');
  await form.getByRole('button', { name: 'Thành lập khối' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Agencies found by a word and put on the list of a year. */
export async function addToList(page: Page, search: string, names: readonly string[]): Promise<void> {
  await page.getByRole('searchbox', { name: 'Tìm cơ quan theo tên' }).fill(search);
  await page.getByRole('button', { name: 'Lọc' }).click();
  for (const name of names) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
}
