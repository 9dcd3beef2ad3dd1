'use client';

import { Button } from '@/components/ui/button';

/** Opens the browser's own printing; the page says how to print without script. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button kind="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
