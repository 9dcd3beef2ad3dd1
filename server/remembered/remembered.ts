import type { Reader } from '@/db/client';

/** Something to be answered, and the head of the audit log under which an earlier answer still holds. */
export type Asked = { readonly id: string; readonly head: string };

/** Reads what is not remembered, by id. */
type Load<T> = (reader: Reader, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;

type Kept<T> = { readonly head: string; readonly value: Promise<T | undefined> };
type Memory<T> = Map<string, Kept<T>>;

/**
 * Remembers answers under the head of the audit log they were read at. Every change writes its event at the head of its chain, in the
 * same transaction, so an unchanged head proves that an answer still holds: on any process, on both engines (design 3).
 *
 * The head is read before the rows, so an answer is never older than its head. What follows from the clock, a session or an appointment
 * does not belong here; verbs read through their transaction instead. Answers are shared by requests: nobody changes them.
 * At most `bound` are kept for each store, those asked for last.
 */
export function remembers<T>(load: Load<T>, bound = 1000) {
  const memories = new WeakMap<Reader, Memory<T>>();

  return async (reader: Reader, asked: readonly Asked[]): Promise<Map<string, T>> => {
    const memory: Memory<T> = memories.get(reader) ?? new Map();
    memories.set(reader, memory);
    const missing = asked.filter(({ id, head }) => memory.get(id)?.head !== head);
    if (missing.length > 0)
      keep(
        memory,
        missing,
        load(
          reader,
          missing.map(({ id }) => id),
        ),
      );
    const answers = asked.map(({ id }) => [id, recall(memory, id)] as const);
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
function keep<T>(memory: Memory<T>, missing: readonly Asked[], loading: ReturnType<Load<T>>): void {
  for (const { id, head } of missing) {
    const kept = { head, value: loading.then((answers) => answers.get(id)) };
    memory.set(id, kept);
    kept.value.catch(() => {
      if (memory.get(id) === kept) memory.delete(id);
    });
  }
}

/** Takes an answer out and puts it back as the one asked for last. */
function recall<T>(memory: Memory<T>, id: string): Promise<T | undefined> | undefined {
  const kept = memory.get(id);
  if (!kept) return undefined;
  memory.delete(id);
  memory.set(id, kept);
  return kept.value;
}

function forgetBeyond<T>(bound: number, memory: Memory<T>): void {
  for (const id of memory.keys()) {
    if (memory.size <= bound) return;
    memory.delete(id);
  }
}
