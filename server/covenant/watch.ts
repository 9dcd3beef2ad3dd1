import type { CovenantLive } from '@/domain/covenant/live';

type Listener = ReadableStreamDefaultController<Uint8Array>;

/** One poller for everybody who watches a bloc year in this process; other processes have their own and read the same rows. */
type Watch = {
  /** Each with the timer that ends its line. */
  readonly listeners: Map<Listener, NodeJS.Timeout>;
  /** Those who have not been told anything yet. */
  readonly fresh: Set<Listener>;
  readonly timer: NodeJS.Timeout;
  last: string;
  asking: boolean;
  beatAt: number;
};

export type WatchPace = {
  /** Milliseconds between two looks at the rows. */
  readonly every: number;
  /** Milliseconds of silence after which a comment keeps the line open. */
  readonly beat: number;
  /** Milliseconds after which the browser has to come back and prove its right again. */
  readonly life: number;
};

const usual: WatchPace = { every: 1000, beat: 15_000, life: 300_000 };

// Next loads a module more than once; the pollers are those of the process.
const shared = globalThis as typeof globalThis & { giaoUocWatches?: Map<string, Watch> };
const watches = (shared.giaoUocWatches ??= new Map<string, Watch>());
const encoder = new TextEncoder();
/** A reader this many messages behind misses one; the next brings the whole truth again. */
const backlog = 50;

/**
 * The signing of a bloc year as server-sent events: the truth at once and whenever it changes, a comment in between. All who watch the
 * same year share one poller, and each message is encoded once.
 */
export function watchCovenant(
  blocYearId: string,
  read: () => Promise<CovenantLive>,
  pace: WatchPace = usual,
): ReadableStream<Uint8Array> {
  let leave = () => {};
  return new ReadableStream<Uint8Array>({
    start(listener) {
      const watch = watches.get(blocYearId) ?? begin(blocYearId, read, pace);
      leave = () => drop(blocYearId, watch, listener);
      const end = setTimeout(() => {
        leave();
        listener.close();
      }, pace.life);
      watch.listeners.set(listener, end.unref());
      watch.fresh.add(listener);
      listener.enqueue(encoder.encode('retry: 2000\n\n'));
      void look(blocYearId, watch, read, pace);
    },
    cancel: () => leave(),
  });
}

function begin(blocYearId: string, read: () => Promise<CovenantLive>, pace: WatchPace): Watch {
  const watch: Watch = {
    listeners: new Map(),
    fresh: new Set(),
    timer: setInterval(() => void look(blocYearId, watch, read, pace), pace.every).unref(),
    last: '',
    asking: false,
    beatAt: Date.now(),
  };
  watches.set(blocYearId, watch);
  return watch;
}

async function look(
  blocYearId: string,
  watch: Watch,
  read: () => Promise<CovenantLive>,
  pace: WatchPace,
): Promise<void> {
  if (watch.asking) return;
  watch.asking = true;
  try {
    const now = JSON.stringify(await read());
    const due = now === watch.last ? [...watch.fresh] : [...watch.listeners.keys()];
    if (due.length > 0) tell(due, `data: ${now}\n\n`);
    else if (Date.now() - watch.beatAt >= pace.beat) tell([...watch.listeners.keys()], ': còn đây\n\n');
    else return;
    watch.last = now;
    watch.fresh.clear();
    watch.beatAt = Date.now();
  } catch (error) {
    // The stream breaks off for everybody, and each browser comes back by itself.
    for (const listener of watch.listeners.keys()) {
      drop(blocYearId, watch, listener);
      listener.error(error);
    }
  } finally {
    watch.asking = false;
  }
}

function tell(listeners: readonly Listener[], message: string): void {
  const bytes = encoder.encode(message);
  for (const listener of listeners) if ((listener.desiredSize ?? 0) > -backlog) listener.enqueue(bytes);
}

function drop(blocYearId: string, watch: Watch, listener: Listener): void {
  clearTimeout(watch.listeners.get(listener));
  watch.listeners.delete(listener);
  watch.fresh.delete(listener);
  if (watch.listeners.size > 0) return;
  clearInterval(watch.timer);
  watches.delete(blocYearId);
}
