'use client';

import type { ReactNode } from 'react';
import { Button } from './button';

type PrintButtonProps = { children: ReactNode; kind?: 'secondary' | 'quiet' };

/** Prints the page, or the paper on it; the browser's own menu does the same without script. */
export function PrintButton({ children, kind = 'secondary' }: PrintButtonProps) {
  return (
    <Button kind={kind} onClick={() => window.print()}>
      {children}
    </Button>
  );
}
