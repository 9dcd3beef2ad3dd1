import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { env } from '@/lib/env';
import { pemOf } from '@/server/pdf-signature/certificate';
import { openAuthority, type Holder } from '@/server/pdf-signature/testing';
import { expect } from '../fixtures';
import { readToEnd } from './covenant';

/** An authority the site under test trusts from now on, and no other. */
export async function openTrustedAuthority() {
  const authority = openAuthority('Ban Cơ yếu thử nghiệm', new Date());
  const { signatureRoots } = env();
  if (!signatureRoots) throw new Error('The site under test names no file of authorities');
  await writeFile(signatureRoots, pemOf(authority.root));
  return authority;
}

type Issues = Pick<Awaited<ReturnType<typeof openTrustedAuthority>>, 'issue'>;

/** A certificate for somebody of an agency, by the names the account bears. */
export function certificateOf({ issue }: Issues, agency: string, person: string, more: object = {}): Holder {
  return issue({ subject: { country: 'VN', organisation: agency, commonName: person }, ...more });
}

/** A head reads to the end, asks for the file and downloads it. */
export async function fetchCopy(page: Page): Promise<Uint8Array> {
  await readToEnd(page);
  await askForCopy(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải tệp để ký' }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

/** Presses the button for the file, where the way is not open yet after opening it. */
export async function askForCopy(page: Page) {
  const button = page.getByRole('button', { name: 'Lấy tệp để ký' });
  if (!(await button.isVisible())) await page.getByText('Ký bằng chữ ký số công vụ (mức 3)').click();
  await button.click();
}

type Sent = { readonly bytes: Uint8Array; readonly name?: string; readonly mimeType?: string };

/** A head chooses a file and sends it. */
export async function sendCopy(
  page: Page,
  { bytes, name = 'giao-uoc-da-ky.pdf', mimeType = 'application/pdf' }: Sent,
): Promise<void> {
  await page.getByLabel('Tệp PDF đã ký').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Gửi bản đã ký' }).click();
}

/** What was sent is refused, in these words. */
export async function expectRefused(page: Page, sentence: RegExp): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
}
