import type { Reader } from '@/db/client';

/** Something to be answered, and the head of the audit log under which an earlier answer still holds. */
export type Asked = { readonly id: string; readonly head: string };

/** Reads what is not remembered, by id. */
type Load<T> = (reader: Reader, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;

type Kept<T> = {
  /** Under which the answer holds: of a reading that has not begun, the one seen last. */
  head: string;
  /** Whether it is read, or could not be. */
  ended: boolean;
  readonly value: Promise<T | undefined>;
};
type Memory<T> = {
  /** What was read or is being read, those asked for last at the end. */
  readonly kept: Map<string, Kept<T>>;
  /** What is read as soon as the reading under way ends. */
  readonly next: Map<string, Kept<T>>;
};

/**
 * Remembers answers under the head of the audit log they were read at. Every change writes its event at the head of its chain, in the
 * same transaction, so an unchanged head proves that an answer still holds: on any process, on both engines (design 3).
 *
 * The head is read before the rows, so an answer is never older than its head. Of one thing there is one reading at a time: who asks under
 * another head meanwhile shares the next one with all who come until it begins, so that a hall that signs is not read once for each.
 * What follows from the clock, a session or an appointment
 * does not belong here; verbs read through their transaction instead. Answers are shared by requests: nobody changes them.
 * At most `bound` are kept for each store, those asked for last.
 */
export function remembers<T>(load: Load<T>, bound = 1000) {
  const memories = new WeakMap<Reader, Memory<T>>();

  return async (reader: Reader, asked: readonly Asked[]): Promise<Map<string, T>> => {
    const memory: Memory<T> = memories.get(reader) ?? { kept: new Map(), next: new Map() };
    memories.set(reader, memory);
    const missing = asked.filter(({ id, head }) => memory.kept.get(id)?.head !== head);
    const busy = missing.filter(({ id }) => memory.kept.get(id)?.ended === false);
    const free = missing.filter((one) => !busy.includes(one));
    if (free.length > 0) {
      const loading = load(
        reader,
        free.map(({ id }) => id),
      );
      for (const { id, head } of free)
        keep(
          memory,
          id,
          head,
          loading.then((answers) => answers.get(id)),
        );
    }
    const shared = new Map(busy.map((one) => [one.id, shareNext(memory, one, () => load(reader, [one.id]))]));
    const answers = asked.map(({ id }) => [id, shared.get(id) ?? recall(memory, id)] as const);
    forgetBeyond(bound, memory);

    const known = new Map<string, T>();
    for (const [id, answer] of answers) {
      const value = await answer;
      if (value !== undefined) known.set(id, value);
    }
    return known;
  };
}

/** Kept while still being read: those who ask meanwhile wait for the same answer. A failure is not remembered. */
function keep<T>({ kept }: Memory<T>, id: string, head: string, value: Promise<T | undefined>): void {
  const one: Kept<T> = { head, ended: false, value };
  kept.set(id, one);
  value.then(
    () => {
      one.ended = true;
    },
    () => {
      one.ended = true;
      if (kept.get(id) === one) kept.delete(id);
    },
  );
}

/** The reading after the one under way. It begins later than every head it was asked under was seen, so it holds under the last of them. */
function shareNext<T>(
  memory: Memory<T>,
  { id, head }: Asked,
  load: () => ReturnType<Load<T>>,
): Promise<T | undefined> | undefined {
  const { kept, next } = memory;
  const waiting = next.get(id);
  if (waiting) {
    waiting.head = head;
    return waiting.value;
  }
  const begin = async () => {
    const { head: seen = head } = next.get(id) ?? {};
    next.delete(id);
    keep(
      memory,
      id,
      seen,
      load().then((answers) => answers.get(id)),
    );
    return kept.get(id)?.value;
  };
  const value = kept.get(id)?.value.then(begin, begin);
  if (value) next.set(id, { head, ended: false, value });
  return value;
}

/** Takes an answer out and puts it back as the one asked for last. */
function recall<T>({ kept }: Memory<T>, id: string): Promise<T | undefined> | undefined {
  const one = kept.get(id);
  if (!one) return undefined;
  kept.delete(id);
  kept.set(id, one);
  return one.value;
}

function forgetBeyond<T>(bound: number, { kept }: Memory<T>): void {
  for (const id of kept.keys()) {
    if (kept.size <= bound) return;
    kept.delete(id);
  }
}
