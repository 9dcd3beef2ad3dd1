import { allow, refuse, type Decision } from '@/domain/shared/refusal';

type Limits = {
  /** How many files are looked at at once. */
  readonly atOnce: number;
  /** How many more may come and wait. */
  readonly waiting: number;
};

/** Does its work when it is its turn. */
export type Turn = <R>(work: () => Promise<R>) => Promise<R>;

/** Seconds after which it is worth trying again; a file that is looked at takes twenty at the most. */
export const busySeconds = 20;

/**
 * A door to what costs much: so many at once, so many who wait with their files in memory, and nobody more. A visitor is counted from
 * before its file comes, so that files cannot pile up either. Refusal: `file.busy`.
 */
export function turnsFor({ atOnce, waiting }: Limits) {
  let inside = 0;
  let working = 0;
  const queue: (() => void)[] = [];

  async function turn<R>(work: () => Promise<R>): Promise<R> {
    if (working < atOnce) working += 1;
    // Whoever leaves hands the place over, so the number stays.
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else working -= 1;
    }
  }

  return async function enter<T>(visit: (turn: Turn) => Promise<T>): Promise<Decision<T>> {
    if (inside >= atOnce + waiting) return refuse('file.busy');
    inside += 1;
    try {
      return allow(await visit(turn));
    } finally {
      inside -= 1;
    }
  };
}

/** Anybody's files on the verify page: one at a time, so that whoever signs waits behind one of them at the most. */
export const strangersTurns = turnsFor({ atOnce: 1, waiting: 9 });

/** Files that heads send back signed. */
export const signersTurns = turnsFor({ atOnce: 2, waiting: 38 });
