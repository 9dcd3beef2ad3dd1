import type { ReactNode } from 'react';

type EmptyStateProps = {
  /** What this place is for. */
  purpose: string;
  /** Why nothing is here. */
  why: string;
  /** The one thing to do. */
  action?: ReactNode;
};

export function EmptyState({ purpose, why, action }: EmptyStateProps) {
  return (
    <div className="border-y border-line py-6">
      <p className="max-w-[65ch] font-medium">{purpose}</p>
      <p className="mt-1 max-w-[65ch] text-soft">{why}</p>
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
