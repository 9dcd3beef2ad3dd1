/**
 * The form of a text that search compares: no marks, đ (and its look-alike ð) as d, lower case, one space between words, nothing invisible.
 * Both ways of placing a tone ("hoà", "hòa") and both encodings of a letter (NFC, NFD) become the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
