'use client';

import { useEffect, useState } from 'react';
import type { CovenantLive } from '@/domain/covenant/live';
import { followLive, type LineState } from './follow-live';

/** How far the signing has come, kept true, and how the line stands. What the page itself brings anew is taken, and the line begun again. */
export function useCovenantLive(address: string, start: CovenantLive): { live: CovenantLive; line: LineState } {
  const [live, setLive] = useState(start);
  const [line, setLine] = useState<LineState>('held');
  const brought = JSON.stringify(start);
  const [taken, setTaken] = useState(brought);
  if (taken !== brought) {
    setTaken(brought);
    setLive(start);
  }

  // A page that comes anew may be older than what the line has told; the first word of a new line is the truth again.
  useEffect(() => followLive(address, { learn: setLive, say: setLine }), [address, brought]);

  return { live, line };
}
