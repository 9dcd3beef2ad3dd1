type Limits = {
  /** How many pages are drawn at once while nothing is written, and while something is. */
  readonly atOnce: number;
  readonly besideWriting: number;
  /** After how many milliseconds a page gives its place up, drawn or not. */
  readonly hold: number;
};

/**
 * Who goes first in a hall where all sign within seconds: pages are drawn a few at a time, and fewer still while a signature is written, so
 * that nobody who has pressed the button waits behind all those who come in.
 */
export function precedence({ atOnce, besideWriting, hold }: Limits) {
  let writing = 0;
  let drawing = 0;
  const queue: (() => void)[] = [];

  function admit(): void {
    while (queue.length > 0 && drawing < (writing > 0 ? besideWriting : atOnce)) {
      drawing += 1;
      queue.shift()?.();
    }
  }

  return {
    async write<T>(work: () => Promise<T>): Promise<T> {
      writing += 1;
      try {
        return await work();
      } finally {
        writing -= 1;
        admit();
      }
    },

    /** Waits for the turn of a page, and answers how it gives its place back once it is drawn. */
    async enter(): Promise<() => void> {
      await new Promise<void>((resolve) => {
        queue.push(resolve);
        admit();
      });
      const leave = () => {
        clearTimeout(timer);
        if (left) return;
        left = true;
        drawing -= 1;
        admit();
      };
      let left = false;
      const timer = setTimeout(leave, hold);
      return leave;
    },
  };
}

/** Of this process: a page of two hundred agencies takes some tens of milliseconds. */
export const hall = precedence({ atOnce: 2, besideWriting: 1, hold: 1_000 });
