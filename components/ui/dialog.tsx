'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass, type ButtonKind } from './button';
import { CrossGlyph } from './glyphs';

type DialogProps = {
  /** Words of the button that opens it. */
  opens: string;
  opensAs?: ButtonKind;
  title: string;
  /** One sentence under the title. */
  description?: string;
  children: ReactNode;
};

/** A short question over the page. Keyboard: Enter opens, Tab stays inside, Esc closes and goes back to the button. */
export function Dialog({ opens, opensAs = 'quiet', title, description, children }: DialogProps) {
  const t = useTranslations('ui');
  return (
    <Base.Root>
      <Base.Trigger className={buttonClass(false)} data-kind={opensAs}>
        {opens}
      </Base.Trigger>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-hall/40 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup className="fixed inset-x-0 bottom-0 z-50 max-h-[90dvh] overflow-y-auto rounded border border-line-strong bg-sheet p-4 sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[34rem] sm:max-w-[calc(100vw-32px)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="text-xl">{title}</Base.Title>
            <Base.Close
              aria-label={t('close')}
              className="-mt-2 -mr-2 flex size-11 shrink-0 items-center justify-center rounded text-soft hover:text-ink"
            >
              <CrossGlyph />
            </Base.Close>
          </div>
          {description ? <Base.Description className="mt-1 text-soft">{description}</Base.Description> : null}
          <div className="mt-4">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
