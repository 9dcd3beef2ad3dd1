import type { Upload } from 'tus-js-client';
import { partBytes } from '@/lib/part-bytes';
import { paths } from '@/lib/paths';

/** What is heard of a file on its way. */
export type Heard = {
  /** Bytes that have left. */
  readonly progress: (sent: number) => void;
  /** The line is gone; it will be tried again. */
  readonly lost: () => void;
  readonly done: (uploadId: string) => void;
  /** The server does not take it, in the reader's words where it said why. */
  readonly refused: (why: string | null) => void;
};

export type Sending = {
  readonly pause: () => void;
  readonly resume: () => void;
  /** Stops for good and takes back what has arrived. */
  readonly drop: () => void;
  /** Stops because the page goes; the same file goes on from there when it is chosen again. */
  readonly leave: () => void;
};

const againMs = 3_000;
/** A line this long without a byte is lost, though nobody told the browser. */
const stalledMs = 60_000;
const mostFailures = 5;
/** As long as the server keeps what nobody used. */
const rememberedMs = 24 * 3_600_000;

/** Sends a file in parts, from where it stopped the last time, and goes on by itself when the line is back. */
export function sendFile(file: File, heard: Heard): Sending {
  let upload: Upload | null = null;
  let state: 'sending' | 'waiting' | 'still' = 'sending';
  let failures = 0;
  let again: number | undefined;
  let stalled: number | undefined;

  function stop() {
    clearTimeout(again);
    clearTimeout(stalled);
    void upload?.abort();
  }

  function end() {
    state = 'still';
    stop();
    window.removeEventListener('online', goOn);
    window.removeEventListener('offline', wait);
  }

  function wait() {
    if (state === 'still') return;
    stop();
    state = 'waiting';
    heard.lost();
    again = window.setTimeout(goOn, againMs);
  }

  function goOn() {
    if (state !== 'waiting') return;
    state = 'sending';
    void start();
  }

  function watch() {
    clearTimeout(stalled);
    stalled = window.setTimeout(wait, stalledMs);
  }

  async function start() {
    clearTimeout(again);
    watch();
    try {
      upload ??= await begin();
    } catch (error) {
      // The program that sends comes over the same weak line.
      console.warn(error);
      wait();
      return;
    }
    if (state === 'sending') upload.start();
  }

  async function begin(): Promise<Upload> {
    const tus = await import('tus-js-client');
    const made = new tus.Upload(file, {
      endpoint: paths.uploads,
      chunkSize: partBytes,
      metadata: { filename: file.name },
      retryDelays: null,
      onProgress(sent) {
        watch();
        heard.progress(sent);
      },
      onChunkComplete() {
        failures = 0;
      },
      onSuccess() {
        end();
        heard.done(made.url?.split('/').at(-1) ?? '');
      },
      onError(error) {
        const answer = 'originalResponse' in error ? error.originalResponse : null;
        // Read before anything is stopped: a request that is stopped forgets its answer.
        const [status, body] = [answer?.getStatus() ?? 0, answer?.getBody() ?? ''];
        failures += status >= 500 ? 1 : 0;
        if (isFinal(status) || failures >= mostFailures) {
          end();
          heard.refused(messageIn(body));
        } else wait();
      },
    });
    for (const { creationTime, urlStorageKey } of await tus.defaultOptions.urlStorage.findAllUploads()) {
      const old = Date.now() - Date.parse(creationTime) > rememberedMs;
      if (old) await tus.defaultOptions.urlStorage.removeUpload(urlStorageKey);
    }
    const earlier = (await made.findPreviousUploads()).at(-1);
    if (earlier) made.resumeFromPreviousUpload(earlier);
    return made;
  }

  window.addEventListener('online', goOn);
  window.addEventListener('offline', wait);
  void start();

  return {
    pause() {
      state = 'still';
      stop();
    },
    resume() {
      state = 'sending';
      void start();
    },
    drop() {
      end();
      // What cannot be taken back now goes by itself within a day.
      void upload?.abort(true).catch((error: unknown) => console.warn(error));
    },
    leave: end,
  };
}

/** Whether sending again would bring the same answer. A place that is gone or has moved on is asked about anew. */
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![404, 409, 410, 423].includes(status);
}

function messageIn(body: string): string | null {
  try {
    const answer: unknown = JSON.parse(body);
    const known = typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : null;
    return typeof known === 'string' ? known : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
