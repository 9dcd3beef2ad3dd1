import { paths } from '@/lib/paths';
import type { Hall } from './hall';

export type Wall = {
  /** When the wall first showed an agency as signed, by its id. */
  readonly seen: ReadonlyMap<string, number>;
  readonly leave: () => Promise<void>;
};

/** Watches the wall of the hall as its screen does, by server-sent events. */
export async function watchWall({ url, crowd }: Hall): Promise<Wall> {
  const seen = new Map<string, number>();
  const aborter = new AbortController();
  const [anybody] = crowd.heads;
  const response = await fetch(`${url}${paths.covenantEvents({ bloc: crowd.slug, year: crowd.year })}`, {
    headers: { accept: 'text/event-stream', cookie: anybody?.cookie ?? '' },
    signal: aborter.signal,
  });
  if (!response.ok || !response.body) throw new Error(`The wall is not shown: ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const reading = (async () => {
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const parts = (rest + value).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        if (!part.startsWith('data: ')) continue;
        const told: { signed: string[] } = JSON.parse(part.slice(6));
        for (const agencyId of told.signed) if (!seen.has(agencyId)) seen.set(agencyId, performance.now());
      }
    }
  })().catch((error: unknown) => {
    if (!aborter.signal.aborted) throw error;
  });
  return {
    seen,
    leave: async () => {
      aborter.abort();
      await reading;
    },
  };
}
