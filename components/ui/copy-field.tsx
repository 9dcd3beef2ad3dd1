'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { Button } from './button';
import { LiveRegion } from './live-region';

/** A text that is shown once, to be taken along: marked whole on a click, copied by the button. Without script it can be marked by hand. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const t = useTranslations('ui.copy');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'done' | 'byHand' | null>(null);

  async function copy() {
    field.current?.select();
    // Outside https and localhost a browser has no clipboard: the marked text is then copied by the keyboard.
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(copied ? 'done' : 'byHand');
  }

  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className="flex flex-col gap-3 sm:flex-row">
        <input
          ref={field}
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          className="control tabular min-w-0 flex-1"
        />
        <Button kind="secondary" onClick={() => void copy()} wide>
          {t('button')}
        </Button>
      </div>
      <LiveRegion>{said ? <p className="mt-1 text-sm">{t(said)}</p> : null}</LiveRegion>
    </div>
  );
}
