import { readFile } from 'node:fs/promises';
import { PDF, PdfDict, PdfRef } from '@libpdf/core';
import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect } from '../fixtures';
import type { Place } from './results';

/** A booklet as a reader of its file meets it: the text of each page, and the bookmarks in their order. */
export type Booklet = { readonly pages: readonly string[]; readonly bookmarks: readonly string[] };

/** Downloads the booklet from beside the comparison and opens it. */
export async function downloadBooklet(page: Page, place: Place): Promise<Booklet> {
  await page.goto(paths.nominationComparison(place));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải tập hồ sơ (PDF)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^ho-so-de-nghi-.*-2021\.pdf$/);
  const pdf = await PDF.load(await readFile(await download.path()));
  const dictAt = (ref: unknown) => {
    const found = ref instanceof PdfRef ? pdf.getObject(ref) : ref;
    return found instanceof PdfDict ? found : undefined;
  };
  const bookmarks: string[] = [];
  let mark = dictAt(dictAt(pdf.getCatalog().get('Outlines'))?.get('First'));
  while (mark) {
    bookmarks.push(mark.getString('Title')?.asString() ?? '');
    mark = dictAt(mark.get('Next'));
  }
  return { pages: pdf.extractText().map(({ text }) => text), bookmarks };
}
