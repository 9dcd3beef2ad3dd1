/**
 * The same function, answering from memory what it was asked lately: at most `bound` answers are kept, those asked for last. For what follows
 * from the question alone; answers are shared, so nobody changes them.
 */
export function remember<Q extends string | number, A>(work: (asked: Q) => A, bound: number): (asked: Q) => A {
  const kept = new Map<Q, { readonly answer: A }>();
  return (asked) => {
    const known = kept.get(asked) ?? { answer: work(asked) };
    // Put back at the end: the first is the one nobody asked for the longest.
    kept.delete(asked);
    kept.set(asked, known);
    for (const [oldest] of kept) {
      if (kept.size <= bound) break;
      kept.delete(oldest);
    }
    return known.answer;
  };
}
