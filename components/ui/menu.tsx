'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { startTransition, type ReactNode } from 'react';
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
  'flex min-h-11 items-center px-4 text-ink no-underline outline-none data-highlighted:bg-pen-soft data-highlighted:text-pen forced-colors:data-highlighted:outline-2';

/** A few places or acts behind one button. Keyboard: Enter or ↓ opens, arrows move, Enter takes, Esc goes back. */
export function Menu({ label, face, entries }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger aria-label={label} className="flex min-h-11 max-w-full items-center gap-2 text-left">
        <span className="min-w-0">{face}</span>
        <DownGlyph className="shrink-0" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner align="end" sideOffset={6} className="z-30 max-w-[calc(100vw-16px)]">
          <Base.Popup className="min-w-56 rounded border border-line-strong bg-sheet py-1 outline-none">
            {entries.map((entry) =>
              'href' in entry ? (
                <Base.LinkItem
                  key={entry.text}
                  closeOnClick
                  className={entryClass}
                  render={<TextLink href={entry.href} />}
                >
                  {entry.text}
                </Base.LinkItem>
              ) : (
                <Base.Item key={entry.text} className={entryClass} onClick={() => startTransition(entry.action)}>
                  {entry.text}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
