'use client';

import { useRouter } from 'next/navigation';
import type { Route } from 'next';
import { useEffect, useRef } from 'react';
import { concernOf, newsFor, type Concern } from '@/domain/covenant/live';
import { followLive } from './follow-live';

type SigningWatchProps = {
  /** Where the events of the signing come from. */
  address: string;
  /** The page this stands on, once it says that the text was opened again. */
  reopened: string;
  agencyIds: readonly string[];
  waitsForOthers: boolean;
  /** What the page says as it stands. */
  seen: Concern;
};

/** Heads of a whole hall hear the same word at once: their pages are asked for within so many milliseconds, not in the same one. */
const spread = 1500;

/** Draws the page anew when something changes for who waits here to sign; what is typed and was read stays. */
export function SigningWatch({ address, reopened, agencyIds, waitsForOthers, seen }: SigningWatchProps) {
  const router = useRouter();
  const page = useRef({ reopened, agencyIds, waitsForOthers, seen });
  useEffect(() => {
    page.current = { reopened, agencyIds, waitsForOthers, seen };
  });

  useEffect(() => {
    let timer: number | undefined;
    // One word is one reason to draw anew, even where the page then says the same as before.
    let answered = '';
    const letGo = followLive(address, {
      learn: (live) => {
        const told = concernOf(live, page.current);
        const word = JSON.stringify(told);
        window.clearTimeout(timer);
        if (newsFor(page.current.seen, told) === null || word === answered) return;
        timer = window.setTimeout(() => {
          answered = word;
          if (newsFor(page.current.seen, told) === 'reopened') router.replace(page.current.reopened as Route);
          else router.refresh();
        }, Math.random() * spread);
      },
      say: () => {},
    });
    return () => {
      window.clearTimeout(timer);
      letGo();
    };
  }, [address, router]);

  return null;
}
