'use client';

import { useEffect, useState } from 'react';
import type { CovenantLive } from '@/domain/covenant/live';

const askEvery = 3000;

/**
 * How far the signing has come, kept true: by events, and while they do not come through by asking every three seconds. Whatever
 * arrives is the whole truth of that moment, so nothing missed in between matters.
 */
export function useCovenantLive(address: string, start: CovenantLive): { live: CovenantLive; lost: boolean } {
  const [live, setLive] = useState(start);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    let source: EventSource | undefined;
    let asking: number | undefined;

    const learn = (text: string) => {
      const told: CovenantLive = JSON.parse(text);
      setLive(told);
      setLost(false);
    };
    const stopAsking = () => {
      window.clearInterval(asking);
      asking = undefined;
    };
    const ask = async () => {
      try {
        const answer = await fetch(address, { headers: { accept: 'application/json' }, cache: 'no-store' });
        if (!answer.ok) throw new TypeError(String(answer.status));
        learn(await answer.text());
        if (source?.readyState === EventSource.CLOSED) listen();
      } catch (error) {
        if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
        setLost(true);
      }
    };
    const listen = () => {
      source?.close();
      source = new EventSource(address);
      source.onmessage = ({ data }: MessageEvent<string>) => {
        stopAsking();
        learn(data);
      };
      source.onerror = () => {
        asking ??= window.setInterval(() => void ask(), askEvery);
      };
    };
    listen();
    return () => {
      source?.close();
      stopAsking();
    };
  }, [address]);

  return { live, lost };
}
