'use client';

import { Button } from '@/components/ui/button';

/** Prints the page; the browser's own menu does the same without script. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button kind="quiet" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
