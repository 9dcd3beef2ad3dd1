import type { ReactNode } from 'react';

/** A place whose changes are read out politely. It must be on the page before its words change. */
export function LiveRegion({ children, unseen = false }: { children?: ReactNode; unseen?: boolean }) {
  return (
    <div role="status" aria-live="polite" className={unseen ? 'unseen' : undefined}>
      {children}
    </div>
  );
}
