import { fold } from './fold';

/** A name as a part of an address: "Ban Tuyên giáo Tỉnh ủy" → "ban-tuyen-giao-tinh-uy". At most 90 letters, whole words. */
export function slugOf(name: string): string {
  const words = fold(name)
    .split(/[^a-z\d]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, 90);
    if (longer.length > 90) break;
    slug = longer;
  }
  return slug || 'co-quan';
}
