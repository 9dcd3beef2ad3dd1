/** One row of a form as it stands in its boxes: `lines.3.typed`, `lines.3.note`, known by `lines.3.code`. */
export type DraftRow = {
  readonly code: string;
  readonly typed: string;
  readonly note: string;
  readonly version: string;
};

const rowName = /^lines\.(\d+)\.(code|typed|note|version)$/;

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The rows of a form by their numbers, as they stand in its boxes. */
export function rowsOf(form: HTMLFormElement): Map<number, DraftRow> {
  return collect(new FormData(form));
}

/** The rows of a form as the server sent them, whatever has been typed since. */
export function servedRowsOf(form: HTMLFormElement): Map<number, DraftRow> {
  return collect(
    [...form.elements].flatMap((box): [string, string][] => {
      if (box instanceof HTMLSelectElement) return [[box.name, servedOption(box)]];
      if (box instanceof HTMLTextAreaElement) return [[box.name, box.defaultValue]];
      if (!(box instanceof HTMLInputElement) || (box.type === 'radio' && !box.defaultChecked)) return [];
      return [[box.name, box.type === 'radio' ? box.value : box.defaultValue]];
    }),
  );
}

function servedOption(select: HTMLSelectElement): string {
  const options = [...select.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}

function collect(values: Iterable<[string, FormDataEntryValue]>): Map<number, DraftRow> {
  const rows = new Map<number, { code: string; typed: string; note: string; version: string }>();
  for (const [name, value] of values) {
    const [, number, part] = rowName.exec(name) ?? [];
    if (number === undefined || typeof value !== 'string') continue;
    const row = rows.get(Number(number)) ?? { code: '', typed: '', note: '', version: '0' };
    if (part === 'code' || part === 'typed' || part === 'note' || part === 'version') row[part] = value;
    rows.set(Number(number), row);
  }
  return rows;
}

/** Puts something into a box of a row, as if it had been there from the start. */
export function fill(form: HTMLFormElement, row: number, part: 'typed' | 'note' | 'version', value: string): void {
  for (const box of form.querySelectorAll<Box>(`[name="lines.${row}.${part}"]`)) {
    if (box instanceof HTMLInputElement && box.type === 'radio') box.checked = box.value === value;
    else box.value = value;
  }
}

/** Whether two rows say the same, whatever state of them was seen. */
export function saysTheSame(one: DraftRow | undefined, other: DraftRow | undefined): boolean {
  return one?.typed === other?.typed && one?.note === other?.note;
}

/** The hidden fields of a form that belong to no row. */
export function frameOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    rowName.test(name) || name.startsWith('$') || typeof value !== 'string' ? [] : [[name, value]],
  );
}

/** Rows that were typed and not kept by the server yet, on this machine. */
export type LocalDraft = { readonly at: number; readonly rows: readonly DraftRow[] };

const prefix = 'draft:';

/** What was left on this machine under a name, or null. */
export function readLocal(name: string): LocalDraft | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(prefix + name) ?? 'null');
    return isLocalDraft(kept) ? kept : null;
  } catch (error) {
    // Storage may be closed to us, or hold what somebody else wrote.
    if (error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}

/** Keeps rows on this machine; without rows nothing stays. Answers whether it could. */
export function keepLocal(name: string, rows: readonly DraftRow[]): boolean {
  try {
    if (rows.length === 0) window.localStorage.removeItem(prefix + name);
    else window.localStorage.setItem(prefix + name, JSON.stringify({ at: Date.now(), rows }));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function isLocalDraft(kept: unknown): kept is LocalDraft {
  if (typeof kept !== 'object' || kept === null || !('rows' in kept) || !('at' in kept)) return false;
  return (
    typeof kept.at === 'number' &&
    Array.isArray(kept.rows) &&
    kept.rows.every(
      (row: unknown) =>
        typeof row === 'object' &&
        row !== null &&
        ['code', 'typed', 'note', 'version'].every((part) => typeof Reflect.get(row, part) === 'string'),
    )
  );
}
