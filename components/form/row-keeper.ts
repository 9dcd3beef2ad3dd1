import type { LinesAnswer, RefusedRow } from '@/lib/lines-answer';
import { fill, frameOf, keepLocal, readLocal, rowsOf, saysTheSame, servedRowsOf, type DraftRow } from './draft-rows';

/** Where typing stands: what the person is told beside the button. */
export type KeeperState =
  | { readonly is: 'idle' | 'typing' | 'saving' | 'offline' | 'signedOut' | 'refused' }
  | { readonly is: 'saved' | 'restored'; readonly at: string };

/** A row somebody else has changed since it was shown: what each of the two wrote. */
export type Conflict = {
  readonly row: number;
  readonly mine: DraftRow;
  readonly theirs: NonNullable<RefusedRow['theirs']>;
};

export type Kept = {
  readonly state: KeeperState;
  /** What everything adds up to by now, as shown. */
  readonly sum: string | null;
  readonly conflicts: readonly Conflict[];
  /** Whether a form is kept by now: before that its button sends it as any button does. */
  readonly ready: boolean;
};

/** The form around the rows: it is told what was refused at which field, when nothing is left to save, and when the page around it is no longer right. */
export type Around = {
  readonly report: (errors: Readonly<Record<string, string>>) => void;
  readonly markSaved: () => void;
  readonly refresh: () => void;
};

type Refused = { readonly mine: DraftRow; readonly field: string; readonly sentence: string };
type Numbered = readonly [number, DraftRow];

/** In milliseconds: how long after a key nothing more is waited for, and how soon a lost line is tried again. */
const [quiet, again] = [1_500, 5_000];

const settled: readonly KeeperState['is'][] = ['idle', 'saved', 'restored'];

const clock = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });

/**
 * Keeps the rows of one form as they are typed: on this machine at once, on the server a moment later. What the server refuses waits until
 * it is changed, the other rows do not wait for it; a lost line and an ended session lose nothing.
 */
export class RowKeeper {
  #kept: Kept;
  #listeners = new Set<() => void>();
  #form: HTMLFormElement | null = null;
  #around: Around | null = null;
  #base = new Map<number, DraftRow>();
  #refused = new Map<number, Refused>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  /** `to` is where rows are sent, `name` what they are called on this machine. */
  constructor(
    private readonly to: string,
    private readonly name: string,
    sum: string | null,
  ) {
    this.#kept = { state: { is: 'idle' }, sum, conflicts: [], ready: false };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly kept = (): Kept => this.#kept;

  /** Begins to keep a form, with what was left on this machine; answers how to end it. */
  readonly attach = (form: HTMLFormElement, around: Around): (() => void) => {
    this.#form = form;
    this.#around = around;
    this.#base = servedRowsOf(form);
    const left = readLocal(this.name);
    const standing = rowsOf(form);
    for (const [row, now] of this.#base) {
      const mine = left?.rows.find(({ code }) => code === now.code);
      if (!mine || saysTheSame(mine, now) || !saysTheSame(standing.get(row), now)) continue;
      // With the state that was seen when it was typed: if another has come since, the server will say so.
      for (const part of ['typed', 'note', 'version'] as const) fill(form, row, part, mine[part]);
    }
    // Not only what was left: somebody may have typed before the script had come.
    const changed = this.#changed().length > 0;
    const state = left ? { is: 'restored' as const, at: clock.format(left.at) } : { is: 'typing' as const };
    this.#set({ ready: true, ...(changed ? { state } : {}) });
    // What was left may have been kept meanwhile: before more is typed, the server says in which state it is.
    if (changed) this.#soon(left ? 0 : quiet);
    const now = () => void this.save();
    form.addEventListener('input', this.#typed);
    window.addEventListener('online', now);
    window.addEventListener('focus', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      form.removeEventListener('input', this.#typed);
      window.removeEventListener('online', now);
      window.removeEventListener('focus', now);
      document.removeEventListener('visibilitychange', now);
      clearTimeout(this.#timer);
      this.#form = null;
    };
  };

  /** The page was drawn anew: what everything adds up to by now. */
  readonly retell = (sum: string | null): void => {
    if (sum !== this.#kept.sum) this.#set({ sum });
  };

  /** Sends every row that says something new, but those that were refused and not changed since. */
  readonly save = async (): Promise<void> => {
    const form = this.#form;
    if (!form || this.#running) return;
    clearTimeout(this.#timer);
    const sending = this.#changed().filter((one) => !this.#waits(one));
    if (sending.length > 0) {
      this.#running = true;
      this.#set({ state: { is: 'saving' } });
      const answer = await send(this.to, form, sending);
      this.#running = false;
      if (answer === null || (!answer.ok && answer.signedOut)) {
        this.#set({ state: { is: answer === null ? 'offline' : 'signedOut' } });
        this.#soon(again);
        return;
      }
      if (!answer.ok && answer.rows.length === 0) {
        // Nothing in it is wrong, its time is over: it stays here, and is not sent again by itself.
        this.#set({ state: { is: 'refused' } });
        this.#around?.report({ [`lines.${sending[0]?.[0] ?? 0}.typed`]: answer.summary });
        return;
      }
      this.#take(form, sending, answer);
    }
    const left = this.#changed();
    if (left.length === 0) {
      this.#around?.markSaved();
      if (sending.length > 0) this.#around?.refresh();
      // Taken back, or the other's words taken: nothing waits any more.
      else if (!settled.includes(this.#kept.state.is)) this.#set({ state: { is: 'idle' } });
    } else if (left.every(this.#waits)) this.#set({ state: { is: 'refused' } });
    else {
      // Typed while the rest was under way: nothing is called saved before that is.
      this.#set({ state: { is: 'typing' } });
      this.#soon(0);
    }
  };

  /** Ends a conflict: one's own words stay, or the other's take their place. */
  readonly choose = ({ row, mine, theirs }: Conflict, mineStays: boolean): void => {
    if (!this.#form) return;
    this.#base.set(row, { code: mine.code, typed: theirs.typed, note: theirs.note, version: theirs.version });
    this.#refused.delete(row);
    fill(this.#form, row, 'version', theirs.version);
    if (!mineStays) for (const part of ['typed', 'note'] as const) fill(this.#form, row, part, theirs[part]);
    this.#set({ conflicts: this.#kept.conflicts.filter((one) => one.row !== row) });
    this.#report();
    void this.save();
  };

  readonly #typed = () => {
    this.#changed();
    const { is } = this.#kept.state;
    if (is !== 'offline' && is !== 'signedOut') this.#set({ state: { is: 'typing' } });
    this.#soon(quiet);
  };

  /** The rows that say something else than the server has; kept on this machine as long as there are any. */
  #changed(): Numbered[] {
    const rows = this.#form
      ? [...rowsOf(this.#form)].filter(([row, now]) => !saysTheSame(now, this.#base.get(row)))
      : [];
    keepLocal(
      this.name,
      rows.map(([, row]) => row),
    );
    return rows;
  }

  readonly #waits = ([row, now]: Numbered): boolean => saysTheSame(now, this.#refused.get(row)?.mine);

  #take(form: HTMLFormElement, sent: readonly Numbered[], answer: LinesAnswer): void {
    if (answer.ok) {
      for (const [row, mine] of sent) {
        const version = String(answer.versions[mine.code] ?? mine.version);
        this.#base.set(row, { ...mine, version });
        this.#refused.delete(row);
        fill(form, row, 'version', version);
      }
      const conflicts = this.#kept.conflicts.filter(({ row }) => this.#refused.has(row));
      this.#set({ state: { is: 'saved', at: answer.at }, sum: answer.total, conflicts });
    }
    for (const { index, part, sentence, theirs } of answer.ok ? [] : answer.rows) {
      const [row, mine] = sent[index] ?? [];
      if (row === undefined || !mine) continue;
      this.#refused.set(row, { mine, field: `lines.${row}.${part}`, sentence });
      if (!theirs) continue;
      const others = this.#kept.conflicts.filter((one) => one.row !== row);
      this.#set({ conflicts: [...others, { row, mine, theirs }] });
    }
    this.#report();
  }

  #report(): void {
    const refused = [...this.#refused.values()].map(({ field, sentence }) => [field, sentence]);
    this.#around?.report(Object.fromEntries(refused));
  }

  #soon(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), milliseconds);
  }

  #set(changes: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

/** Null where no answer came. */
async function send(to: string, form: HTMLFormElement, rows: readonly Numbered[]): Promise<LinesAnswer | null> {
  const body = new FormData();
  for (const [field, value] of frameOf(form)) body.append(field, value);
  for (const [i, [, row]] of rows.entries())
    for (const part of ['code', 'typed', 'note', 'version'] as const) body.append(`lines.${i}.${part}`, row[part]);
  try {
    const response = await fetch(to, { method: 'POST', body, keepalive: true });
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return isJson ? ((await response.json()) as LinesAnswer) : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}
