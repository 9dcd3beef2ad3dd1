'use client';

import { Button } from '@/components/ui/button';

type TakeButtonProps = {
  /** The box of the same form it is put into. */
  into: string;
  value: string;
  label: string;
  children: string;
};

/** Puts a figure the system knows into a box, as if it had been typed there: it is kept like everything else, and may be changed. */
export function TakeButton({ into, value, label, children }: TakeButtonProps) {
  return (
    <Button
      kind="quiet"
      aria-label={label}
      onClick={({ currentTarget }) => {
        const box = currentTarget.form?.elements.namedItem(into);
        if (!(box instanceof HTMLInputElement)) return;
        box.value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        box.focus();
      }}
    >
      {children}
    </Button>
  );
}
