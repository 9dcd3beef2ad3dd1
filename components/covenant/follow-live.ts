import type { CovenantLive } from '@/domain/covenant/live';

/** How the line stands: it holds; it was cut and is tried again; it is over, because the page may no longer be asked for. */
export type LineState = 'held' | 'lost' | 'over';

type Listener = {
  readonly learn: (live: CovenantLive) => void;
  readonly say: (state: LineState) => void;
};

/** A stream of events, as the browser has it. */
export type Stream = Pick<EventSource, 'close' | 'readyState'> & {
  onmessage: ((event: MessageEvent<string>) => void) | null;
  onerror: ((event: Event) => void) | null;
};

/** What it takes to follow: a browser, or what stands for one in a test. */
export type Surroundings = {
  readonly open: (address: string) => Stream;
  readonly ask: (address: string, signal: AbortSignal) => Promise<Response>;
  /** Does something after so many milliseconds; answers how to let it be. */
  readonly later: (work: () => void, ms: number) => () => void;
};

const inBrowser: Surroundings = {
  open: (address) => new EventSource(address),
  ask: (address, signal) => fetch(address, { headers: { accept: 'application/json' }, cache: 'no-store', signal }),
  later: (work, ms) => {
    const timer = window.setTimeout(work, ms);
    return () => window.clearTimeout(timer);
  },
};

const askEvery = 3000;
/** Of a stream that the server has refused: `EventSource.CLOSED`. */
const closed = 2;
/** Signed out, no right, no such signing: asking again changes nothing. */
const final: readonly number[] = [401, 403, 404];

/**
 * Follows the signing until it is let go: by events, and while they do not come through by asking, three seconds after each answer.
 * Whatever arrives is the whole truth of that moment, so nothing missed in between matters. Answers how to let go.
 */
export function followLive(
  address: string,
  { learn, say }: Listener,
  { open, ask, later }: Surroundings = inBrowser,
): () => void {
  let stream: Stream | undefined;
  let asking: AbortController | undefined;
  let wait: (() => void) | undefined;
  let over = false;

  const stopAsking = () => {
    asking?.abort();
    asking = undefined;
    wait?.();
    wait = undefined;
  };
  const end = () => {
    over = true;
    stopAsking();
    stream?.close();
  };
  const take = (text: string) => {
    learn(JSON.parse(text));
    say('held');
  };
  const listen = () => {
    stream?.close();
    const mine = open(address);
    stream = mine;
    mine.onmessage = ({ data }) => {
      if (over || stream !== mine) return;
      // An answer still on its way is older than this.
      stopAsking();
      take(data);
    };
    mine.onerror = () => {
      if (!over && stream === mine && !asking) void askOnce();
    };
  };
  const askOnce = async () => {
    const mine = new AbortController();
    asking = mine;
    try {
      const answer = await ask(address, mine.signal);
      const text = answer.ok ? await answer.text() : '';
      if (asking !== mine) return;
      if (final.includes(answer.status)) {
        end();
        say('over');
        return;
      }
      if (answer.ok) {
        take(text);
        // The browser itself does not come back to a stream that was refused once.
        if (stream?.readyState === closed) listen();
      } else say('lost');
    } catch (error) {
      if (asking !== mine) return;
      if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
      say('lost');
    }
    wait = later(() => void askOnce(), askEvery);
  };

  listen();
  return end;
}
