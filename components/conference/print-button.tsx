'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

/** Prints the paper of this page. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button kind="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
