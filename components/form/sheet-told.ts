/** What a page says of a sheet brought to it: what it would write, what it wrote, or that its columns are not those of the template. */
export function sheetTold(sheet: { readonly headingFaults: readonly unknown[] }, appliedAt: Date | null) {
  if (sheet.headingFaults.length > 0) return 'foundHeadings';
  return appliedAt ? 'foundWritten' : 'found';
}
