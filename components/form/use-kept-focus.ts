'use client';

import { useCallback, useEffect, useRef } from 'react';

/**
 * Keeps the reader where they were when what they stood on leaves the page: the focus goes to what takes the `place`.
 * `place` and `passing` are refs, for what takes turns on the page and for what may go from within it.
 */
export function useKeptFocus() {
  const here = useRef<HTMLElement | null>(null);
  const lost = useRef(false);
  const passing = useCallback((node: HTMLElement | null) => {
    return () => {
      lost.current ||= node?.contains(document.activeElement) ?? false;
    };
  }, []);
  const place = useCallback(
    (node: HTMLElement | null) => {
      here.current = node;
      return passing(node);
    },
    [passing],
  );
  useEffect(() => {
    if (lost.current) here.current?.focus();
    lost.current = false;
  });
  return { here, place, passing };
}
