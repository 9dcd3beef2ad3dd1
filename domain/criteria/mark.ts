import { parsePoints } from '../scoring/points';
import { allow, refuse, type Decision } from '../shared/refusal';
import { formatPoints } from '@/lib/format';
import { stepOf, type Band, type Criterion, type CriteriaRules } from './scale';

/**
 * What was given for one line: the raw value where the line has one (share in basis points, count, 1 or 0 for yes or no) and the points
 * that follow, in hundredths. Null where nothing was given; zero is a value.
 */
export type Mark = { readonly value: number | null; readonly pointsCenti: number | null };

export const noMark: Mark = { value: null, pointsCenti: null };

/** What a line is scored by: a criterion of a group, or a bonus item. */
export type Scored = Pick<Criterion, 'kind' | 'maxCenti' | 'unitCenti'> &
  Partial<Pick<Criterion, 'stepCenti' | 'bands'>>;

/**
 * The points a raw value brings. A share by bands: those of the highest band it reaches, none under the lowest; without bands its part of
 * the maximum, rounded half up to the step. A count: points of the unit each, up to the maximum. Source: domain 9.2, 9.3.
 */
export function pointsOfValue(
  { kind, maxCenti, unitCenti, bands = [] }: Scored,
  value: number,
  stepCenti: number,
): number {
  switch (kind) {
    case 'share':
      return bands.length > 0
        ? Math.min(maxCenti, bandOf(bands, value)?.centi ?? 0)
        : roundedTo(stepCenti, maxCenti * Math.min(value, 10_000), 10_000, maxCenti);
    case 'count':
      return Math.min(maxCenti, value * unitCenti);
    case 'yesNo':
      return value > 0 ? maxCenti : 0;
    case 'points':
    case 'manual':
      return value;
  }
}

/** The band a share falls into: the highest it reaches. */
function bandOf(bands: readonly Band[], bps: number): Band | null {
  return bands.toSorted((a, b) => b.fromBps - a.fromBps).find(({ fromBps }) => bps >= fromBps) ?? null;
}

/** Half up to a step, never above the maximum. Integers only. */
function roundedTo(stepCenti: number, numerator: number, denominator: number, maxCenti: number): number {
  const step = stepCenti * denominator;
  return Math.min(maxCenti, Math.floor((2 * numerator + step) / (2 * step)) * stepCenti);
}

/**
 * What a person typed for a line, as a mark: points, a share in per cent ("82,5"), a count, `yes` or `no`. Nothing typed is no mark.
 * Refusals: those of `parsePoints`, `scoring.overMaximum`, `scoring.wrongStep`, `scoring.shareOverWhole`, `scoring.notACount`,
 * `scoring.notYesNo`. Source: domain 9.3.
 */
export function readMark(line: Scored, typed: string, scale: Pick<CriteriaRules, 'stepCenti'>): Decision<Mark> {
  const text = typed.normalize().trim();
  if (text === '') return allow(noMark);
  const step = stepOf({ stepCenti: line.stepCenti ?? null }, scale);
  switch (line.kind) {
    case 'points':
    case 'manual': {
      const read = parsePoints(text);
      if (!read.ok) return read;
      const fault = faultOfPoints(line, read.value, step);
      return fault.ok ? allow({ value: null, pointsCenti: read.value }) : fault;
    }
    case 'share': {
      const read = parsePoints(text.replace(/\s*%$/, ''));
      if (!read.ok) return read;
      return read.value > 100_00
        ? refuse('scoring.shareOverWhole')
        : allow({ value: read.value, pointsCenti: pointsOfValue(line, read.value, step) });
    }
    case 'count':
      return /^\d{1,6}$/.test(text)
        ? allow({ value: Number(text), pointsCenti: pointsOfValue(line, Number(text), step) })
        : refuse('scoring.notACount', { text: text.slice(0, 40) });
    case 'yesNo':
      return text === 'yes' || text === 'no'
        ? allow({ value: text === 'yes' ? 1 : 0, pointsCenti: text === 'yes' ? line.maxCenti : 0 })
        : refuse('scoring.notYesNo');
  }
}

/** Whether points may be given for a line. Refusals: `scoring.overMaximum`, `scoring.wrongStep`. */
export function faultOfPoints({ maxCenti }: Pick<Scored, 'maxCenti'>, centi: number, stepCenti: number): Decision {
  if (centi > maxCenti) return refuse('scoring.overMaximum', { max: formatPoints(maxCenti) });
  return centi % stepCenti === 0 ? allow() : refuse('scoring.wrongStep', { step: formatPoints(stepCenti) });
}

/** A mark as it would be typed again; empty where there is none. */
export function typedMark({ kind }: Pick<Scored, 'kind'>, { value, pointsCenti }: Mark): string {
  if (kind === 'points' || kind === 'manual') return pointsCenti === null ? '' : formatPoints(pointsCenti);
  if (value === null) return '';
  if (kind === 'yesNo') return value > 0 ? 'yes' : 'no';
  return kind === 'share' ? formatPoints(value) : String(value);
}
