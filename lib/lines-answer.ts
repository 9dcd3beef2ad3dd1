/**
 * What the server answers to rows that were sent by themselves, in the reader's language. `index` counts the rows as they were sent;
 * `theirs` is what somebody else has written there since.
 */
export type LinesAnswer =
  | {
      readonly ok: true;
      /** The state of each row, by its code. */
      readonly versions: Readonly<Record<string, number>>;
      /** When, in Vietnamese time: "16:42". */
      readonly at: string;
      /** What it all adds up to, as shown. */
      readonly total: string | null;
    }
  | {
      readonly ok: false;
      /** Whether it may help to sign in again. */
      readonly signedOut?: boolean;
      readonly summary: string;
      readonly rows: readonly RefusedRow[];
    };

export type RefusedRow = {
  readonly index: number;
  readonly part: 'typed' | 'note';
  readonly sentence: string;
  readonly theirs: {
    readonly typed: string;
    readonly note: string;
    readonly version: string;
    readonly words: string;
  } | null;
};
