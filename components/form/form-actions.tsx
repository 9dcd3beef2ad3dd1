import type { ReactNode } from 'react';

/** The buttons at the end of a form: the main one first, over the full width on a phone. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-col gap-x-4 gap-y-3 sm:flex-row sm:flex-wrap sm:items-center">{children}</div>;
}
