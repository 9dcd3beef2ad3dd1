import { formatPoints } from '@/lib/format';
import { parsePoints } from '../scoring/points';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { Band } from './scale';

/** More bands than this no scale has. */
const maxBands = 12;

/**
 * Bands as a person writes them, one a line or parted by ";": "từ 80% → 4", "60 = 3", "0: 2" (comma and point as in points). Answered
 * highest first. Refusals: `criteria.bandForm` with what could not be read, `criteria.bandTwice`, `criteria.bandOverWhole`,
 * `criteria.bandsMany`. Source: domain 9.3 (≥80% → 4, 60–<80% → 3, <60% → 2).
 */
export function parseBands(text: string): Decision<readonly Band[]> {
  const lines = text
    .normalize()
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > maxBands) return refuse('criteria.bandsMany', { max: maxBands });
  const bands: Band[] = [];
  for (const line of lines) {
    const [, share = '', points = ''] =
      /^(?:từ|>=|≥)?\s*([\d.,]+)\s*%?\s*(?:→|->|=>|=|:)\s*([\d.,]+)\s*(?:điểm)?$/iu.exec(line) ?? [];
    const [from, given] = [parsePoints(share), parsePoints(points)];
    if (!from.ok || !given.ok) return refuse('criteria.bandForm', { text: line.slice(0, 60) });
    if (from.value > 100_00) return refuse('criteria.bandOverWhole', { text: line.slice(0, 60) });
    if (bands.some(({ fromBps }) => fromBps === from.value)) return refuse('criteria.bandTwice', { share });
    bands.push({ fromBps: from.value, centi: given.value });
  }
  return allow(bands.toSorted((a, b) => b.fromBps - a.fromBps));
}

/** Bands as they may be typed again: "từ 80,00% → 4,00; từ 60,00% → 3,00". */
export function formatBands(bands: readonly Band[]): string {
  return bands.map(({ fromBps, centi }) => `từ ${formatPoints(fromBps)}% → ${formatPoints(centi)}`).join('; ');
}
