import type { Store } from '@/db/client';
import type { ResultFacts } from '@/db/sample/article';
import type { IsoDate } from '@/domain/shared/dates';
import { getBlocYear, type BlocYearScope } from '../../bloc/queries';
import type { Actor } from '../../context';
import type { Ground } from '../ground';
import { at, type Run } from '../run';

/** The two bloc years that meet in one conference, and who leads before and after it. */
export type Stage = {
  readonly store: Store;
  readonly run: Run;
  readonly ground: Ground;
  readonly review: string;
  readonly plan: string;
  readonly members: readonly string[];
  /** How they fared in the year under review. */
  readonly results: readonly ResultFacts[];
  readonly outgoing: string;
  readonly incoming: string;
  readonly deputy: string;
  readonly on: IsoDate;
};

/** Who keeps the bloc before the handover, and after it. */
export const keeperBefore = ({ ground, outgoing }: Stage): Actor => ground.secretary(outgoing);
export const keeperAfter = ({ ground, incoming }: Stage): Actor => ground.secretary(incoming);

/** The year under review, which the conference follows. */
export const reviewedYear = ({ on }: Stage): number => Number(on.slice(0, 4)) - 1;

/** A moment of the day of the conference. */
export const timeOf = ({ on }: Stage, time: string): Date => at(on, time);

/** One of the two bloc years as it stood at a moment. */
export function scopeOf({ store }: Stage, blocYearId: string, now: Date): Promise<BlocYearScope> {
  return getBlocYear(store.read, blocYearId, now);
}
