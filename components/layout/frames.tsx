import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

/** The ground of a page without a spine: one calm column. `reading` is for text and forms, `wide` for tables. */
export function PageFrame({ children, width = 'reading' }: { children: ReactNode; width?: 'reading' | 'wide' }) {
  return (
    <div
      className={cn(
        'mx-auto w-full px-4 pt-6 pb-12 sm:px-6 print:p-0',
        width === 'reading' ? 'max-w-[60rem]' : 'max-w-[76rem]',
      )}
    >
      {children}
    </div>
  );
}

/** The ground of every page of a bloc year: the spine on the left, the work beside it; on a phone the spine is folded on top. */
export function YearFrame({ spine, children }: { spine: ReactNode; children: ReactNode }) {
  return (
    <div className="md:grid md:min-h-[calc(100dvh-74px)] md:grid-cols-[17rem_minmax(0,1fr)] print:block print:min-h-0">
      <div className="border-line max-md:border-b md:border-r print:hidden">{spine}</div>
      <div className="min-w-0 max-w-[76rem] px-4 pt-6 pb-12 sm:px-8 print:p-0">{children}</div>
    </div>
  );
}

/** The work, and beside it behind a hairline what goes with it; underneath on a narrow page. */
export function WithAside({ children, aside, label }: { children: ReactNode; aside: ReactNode; label: string }) {
  return (
    <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-8">
      <div className="min-w-0">{children}</div>
      <aside
        aria-label={label}
        className="border-line print:border-0 max-xl:mt-8 max-xl:border-t max-xl:pt-6 xl:border-l xl:pl-6"
      >
        {aside}
      </aside>
    </div>
  );
}
