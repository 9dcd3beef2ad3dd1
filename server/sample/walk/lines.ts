import { lumpBonus } from '@/domain/criteria/scale';
import type { TypedLine } from '@/domain/scoring/write-lines';
import { formatPoints } from '@/lib/format';

type Extra = {
  readonly notes?: Readonly<Record<string, string>>;
  readonly bonusCenti?: number;
  readonly bonusReason?: string;
};

/** Lines as an officer types them: points in hundredths by the code of their line, and a lump bonus with its reason. */
export function typedLines(
  points: Readonly<Record<string, number>>,
  { notes = {}, bonusCenti = 0, bonusReason = '' }: Extra = {},
  version = 0,
): TypedLine[] {
  const codes = [...new Set([...Object.keys(points), ...Object.keys(notes)])];
  const line = (code: string, centi: number | undefined, note: string): TypedLine => {
    return { code, typed: centi === undefined ? '' : formatPoints(centi), note, version };
  };
  return [
    ...codes.map((code) => line(code, points[code], notes[code] ?? '')),
    ...(bonusCenti > 0 || bonusReason !== '' ? [line(lumpBonus, bonusCenti, bonusReason)] : []),
  ];
}
