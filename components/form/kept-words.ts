/** What was typed into a form and not sent yet, on this machine: by the names of its boxes. */
export type KeptWords = { readonly at: number; readonly boxes: Readonly<Record<string, string>> };

type Box = HTMLInputElement | HTMLTextAreaElement;

const prefix = 'words:';
const typedTypes = new Set(['text', 'search', 'textarea']);

/** What was left on this machine under a name, or null. */
export function readWords(name: string): KeptWords | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(prefix + name) ?? 'null');
    return isKeptWords(kept) ? kept : null;
  } catch (error) {
    // Storage may be closed to us, or hold what somebody else wrote.
    if (error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}

/** Keeps what stands in the boxes of a form and was not there from the start; without any nothing stays. */
export function keepWords(name: string, form: HTMLFormElement): void {
  const boxes = boxesOf(form).filter((box) => box.value !== box.defaultValue);
  try {
    if (boxes.length === 0) forgetWords(name);
    else {
      const kept: KeptWords = { at: Date.now(), boxes: Object.fromEntries(boxes.map((box) => [box.name, box.value])) };
      window.localStorage.setItem(prefix + name, JSON.stringify(kept));
    }
  } catch (error) {
    // Storage may be full or closed: then the words stand on the page alone.
    if (!(error instanceof DOMException)) throw error;
  }
}

export function forgetWords(name: string): void {
  try {
    window.localStorage.removeItem(prefix + name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Puts what was kept back into the boxes nobody has typed into since, as if it were typed now; answers whether there was any. */
export function putBack({ boxes }: KeptWords, form: HTMLFormElement): boolean {
  let put = false;
  for (const box of boxesOf(form)) {
    const words = boxes[box.name];
    if (words === undefined || words === box.value || box.value !== box.defaultValue) continue;
    const prototype = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    // Through the setter of the browser: who listens to the box hears of it as of typing.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, words);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    put = true;
  }
  return put;
}

function boxesOf(form: HTMLFormElement): Box[] {
  return [...form.elements].filter(
    (box): box is Box =>
      (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) &&
      box.name !== '' &&
      typedTypes.has(box.type),
  );
}

function isKeptWords(kept: unknown): kept is KeptWords {
  if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('boxes' in kept)) return false;
  const { at, boxes } = kept;
  return (
    typeof at === 'number' &&
    typeof boxes === 'object' &&
    boxes !== null &&
    Object.values(boxes).every((words) => typeof words === 'string')
  );
}
