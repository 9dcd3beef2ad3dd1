'use client';

import { useTranslations } from 'next-intl';
import { use, useEffect, useState } from 'react';
import { ProgressBar } from '@/components/ui/progress-bar';
import { FormContext } from './form-context';

/** In milliseconds, between two questions how far the work is. */
const askEvery = 250;

type WorkProgressProps = {
  /** Answers `{ done }` in JSON: how many rows are done, or null where nothing is under way. */
  from: string;
  /** How many rows there are. */
  total: number;
};

/** How far the work of a form is that takes many rows at once: stands in it while it is being sent. */
export function WorkProgress({ from, total }: WorkProgressProps) {
  return use(FormContext).pending ? <Running from={from} total={total} /> : null;
}

function Running({ from, total }: WorkProgressProps) {
  const t = useTranslations('ui.work');
  const [done, setDone] = useState(0);
  useEffect(() => {
    const over = new AbortController();
    const ask = async () => {
      const answer = await doneBy(from, over.signal);
      if (answer !== null) setDone(answer);
      if (!over.signal.aborted) next = window.setTimeout(() => void ask(), askEvery);
    };
    let next = window.setTimeout(() => void ask(), 0);
    return () => {
      over.abort();
      window.clearTimeout(next);
    };
  }, [from]);
  return <ProgressBar label={t('rows', { done, total })} done={done} total={total} />;
}

/** Null where nothing is told: the work itself goes on, its own answer says how it ended. */
async function doneBy(from: string, signal: AbortSignal): Promise<number | null> {
  try {
    const answer = await fetch(from, { cache: 'no-store', signal });
    if (!answer.ok) return null;
    const told = (await answer.json()) as { readonly done: number | null };
    return told.done;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}
