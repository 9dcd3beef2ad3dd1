import { fold } from './fold';

/**
 * What a stored search column holds of one record: each of its texts (names, codes) folded, without spaces or punctuation,
 * with one space between two texts. A query never holds a space, so nothing is found across the seam.
 * "Báo và phát thanh, truyền hình" with the code "BAO-ĐB" becomes "baovaphatthanhtruyenhinh baodb".
 */
export function searchKey(...texts: readonly string[]): string {
  return [...new Set(texts.map(searchQuery))].filter((key) => key !== '').join(' ');
}

/**
 * What is looked for inside a `searchKey`: only letters and digits, so that "dienbien", "dien bien" and "Điện Biên" are
 * one query, and the wildcards of LIKE cannot occur in it. Empty where nothing is searched for ("", "%", "…").
 */
export function searchQuery(typed: string): string {
  return fold(typed).replace(/[^\p{L}\p{N}]+/gu, '');
}
