'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { DownGlyph } from './glyphs';
import { TextLink } from './text-link';

export type MenuEntry =
  | { text: string; href: string }
  /** `fields` are sent along, so that one act may stand in the menu several times; `note` is said under its words. */
  | {
      text: string;
      note?: string;
      action: (form: FormData) => Promise<void>;
      fields?: Readonly<Record<string, string>>;
    }
  /** Words over the entries that follow, with a line under them where the others begin. */
  | { heading: string }
  | { rule: true };

type MenuProps = {
  /** Read out as the name of the button. */
  label: string;
  /** What the button shows. */
  face: ReactNode;
  entries: readonly MenuEntry[];
};

const entryClass =
  'flex min-h-11 w-full items-center px-4 text-left text-ink no-underline -outline-offset-2 hover:bg-pen-soft hover:text-pen';

/** A few places or acts behind one button, also without script. Keyboard: Enter opens, Tab goes on, Esc goes back. */
export function Menu({ label, face, entries }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => box.current?.removeAttribute('open');
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) close();
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !box.current?.open) return;
      close();
      box.current.querySelector('summary')?.focus();
    };
    const listening = new AbortController();
    document.addEventListener('pointerdown', leave, listening);
    document.addEventListener('focusin', leave, listening);
    document.addEventListener('keydown', escape, listening);
    return () => listening.abort();
  }, []);
  return (
    <details ref={box} className="relative min-w-0">
      <summary
        aria-label={label}
        className="marker-none flex min-h-11 max-w-full list-none items-center gap-2 text-left"
      >
        <span className="min-w-0">{face}</span>
        <DownGlyph className="shrink-0" />
      </summary>
      <ul className="absolute right-0 z-30 mt-1.5 w-max max-w-[calc(100vw-32px)] min-w-56 rounded border border-line-strong bg-sheet py-1">
        {entries.map((entry, position) => (
          <Entry key={keyOf(entry, position)} entry={entry} close={close} />
        ))}
      </ul>
    </details>
  );
}

function keyOf(entry: MenuEntry, position: number): string {
  return 'text' in entry ? `${entry.text} ${'fields' in entry ? JSON.stringify(entry.fields) : ''}` : String(position);
}

function Entry({ entry, close }: { entry: MenuEntry; close: () => void }) {
  if ('rule' in entry) return <li aria-hidden="true" className="my-1 border-t border-line" />;
  if ('heading' in entry) return <li className="px-4 pt-2 text-sm text-soft">{entry.heading}</li>;
  if ('href' in entry)
    return (
      <li>
        <TextLink href={entry.href} className={entryClass} onClick={close}>
          {entry.text}
        </TextLink>
      </li>
    );
  return (
    <li>
      <form action={entry.action}>
        {Object.entries(entry.fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={entryClass}>
          <span className="block py-1.5">
            {entry.text}
            {entry.note ? <span className="block text-sm text-soft">{entry.note}</span> : null}
          </span>
        </button>
      </form>
    </li>
  );
}
