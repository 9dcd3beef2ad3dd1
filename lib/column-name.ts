/** The letters a sheet gives a column counted from 1: 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCodePoint(65 + ((column - 1) % 26));
}
