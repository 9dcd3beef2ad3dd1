import type { TallyRules } from '@/domain/ballot/tally';
import { needed, writtenShare, type Denominator } from '@/domain/ballot/threshold';

/** A ballot's threshold in the parameters of its sentence: "trên 50% tổng số 9 thành viên: cần 5 phiếu". */
export function thresholdParams({ threshold, denominator }: TallyRules, bases: Readonly<Record<Denominator, number>>) {
  const base = bases[denominator];
  return {
    operator: threshold.operator,
    share: writtenShare(threshold),
    denominator,
    base,
    needed: needed(threshold, base),
  };
}
