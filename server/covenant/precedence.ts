type Limits = {
  /** How many pages are read at once while nothing is written. */
  readonly atOnce: number;
  /** After how many milliseconds a page waits no longer for what is written. */
  readonly patience: number;
};

type Waiting = { readonly enter: () => void; tired: boolean };

/**
 * Who goes first in a hall where all sign within seconds: a signature that was sent is written before another page is read, and pages are
 * read a few at a time, so that nobody who has pressed the button waits behind those who come in. A page that has waited long enough is
 * read all the same, in its turn.
 */
export function precedence({ atOnce, patience }: Limits) {
  let writing = 0;
  let reading = 0;
  const queue: Waiting[] = [];

  function admit(): void {
    for (let [next] = queue; next && reading < atOnce && (writing === 0 || next.tired); [next] = queue) {
      queue.shift();
      reading += 1;
      next.enter();
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

    async read<T>(work: () => Promise<T>): Promise<T> {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          one.tired = true;
          admit();
        }, patience);
        const one: Waiting = {
          tired: false,
          enter: () => {
            clearTimeout(timer);
            resolve();
          },
        };
        queue.push(one);
        admit();
      });
      try {
        return await work();
      } finally {
        reading -= 1;
        admit();
      }
    },
  };
}

/** Of this process: a page of two hundred agencies takes some tens of milliseconds. */
export const hall = precedence({ atOnce: 2, patience: 3_000 });
