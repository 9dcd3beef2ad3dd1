/** The number of a paper in the bloc's own series: 5, TTr, KTĐ. */
export type PaperNumber = { readonly number: number; readonly type: string; readonly symbol: string };

/**
 * A typed number as its three parts, or null where it has not got them. Both customs are read: "05-TTr/KTĐ" of Party papers and
 * "05/TTr-KTĐ" of State ones. Source: domain 11.4, number line.
 */
export function parsePaperNumber(text: string): PaperNumber | null {
  const typed = /^(\d{1,5})\s*[-/]\s*(\p{L}{1,8})\s*[-/]\s*([\p{L}\d.]{1,20})$/u.exec(text.normalize().trim());
  if (!typed) return null;
  const [, number = '', type = '', symbol = ''] = typed;
  return { number: Number(number), type, symbol };
}
