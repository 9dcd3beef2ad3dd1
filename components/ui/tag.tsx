import type { ReactNode } from 'react';

export type TagKind = 'plain' | 'pen' | 'waiting' | 'late' | 'done' | 'seal';

/** A state or a deadline in words. `seal` is for what has become official, and for nothing else. */
export function Tag({ kind = 'plain', children }: { kind?: TagKind; children: ReactNode }) {
  return (
    <span className="tag" data-kind={kind}>
      {children}
    </span>
  );
}
