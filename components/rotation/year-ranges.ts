/** Years in a line, those that follow each other as a span: "2011–2020, 2023". */
export function yearRanges(years: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
