'use client';

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { sendJson } from '@/lib/send-json';

type Reading = {
  /** Whether the end of the text was reached and that was noted. */
  readonly read: boolean;
  readonly reachEnd: () => void;
};

const ReadingContext = createContext<Reading>({ read: true, reachEnd: () => {} });

type ReadingRoomProps = {
  /** Where opening the text and reaching its end are noted. */
  address: string;
  /** For whom the reader may sign and has not; nobody's reading is noted where there is none. */
  agencyIds: readonly string[];
  read: boolean;
  children: ReactNode;
};

/** Notes that a signer opened the text and reached its end, and tells the place where it is signed. */
export function ReadingRoom({ address, agencyIds, read: before, children }: ReadingRoomProps) {
  const [read, setRead] = useState(before);
  const sent = useRef(new Set<string>());
  const key = agencyIds.join(' ');

  const note = useCallback(
    async (reached: 'opened' | 'end') => {
      if (sent.current.has(reached)) return true;
      sent.current.add(reached);
      const noted = await Promise.all(
        key
          .split(' ')
          .filter(Boolean)
          .map((agencyId) => sendJson(address, { agencyId, reached })),
      );
      const all = noted.every(({ ok }) => ok);
      // Without a line it is tried again when the end comes into sight the next time.
      if (!all) sent.current.delete(reached);
      return all;
    },
    [address, key],
  );
  const reachEnd = useCallback(() => {
    void note('end').then((noted) => (noted ? setRead(true) : undefined));
  }, [note]);

  useEffect(() => {
    if (!before) void note('opened');
  }, [before, note]);

  const value = useMemo(() => ({ read, reachEnd }), [read, reachEnd]);
  return <ReadingContext value={value}>{children}</ReadingContext>;
}

/** Whether the text beside it was read to its end. */
export function useReading(): Reading {
  return useContext(ReadingContext);
}
