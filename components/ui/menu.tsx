'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { DownGlyph } from './glyphs';
import { TextLink } from './text-link';

export type MenuEntry = { text: string; href: string } | { text: string; action: () => Promise<void> };

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
        {entries.map((entry) => (
          <li key={entry.text}>
            {'href' in entry ? (
              <TextLink href={entry.href} className={entryClass} onClick={close}>
                {entry.text}
              </TextLink>
            ) : (
              <form action={entry.action}>
                <button type="submit" className={entryClass}>
                  {entry.text}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
