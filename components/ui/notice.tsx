import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

export type NoticeKind = 'late' | 'info' | 'done' | 'seal';

type NoticeProps = {
  kind: NoticeKind;
  /** Who says it and when: "Thư ký khối trả lại ngày 22/11". */
  lead?: string;
  /** The sender's own words. */
  children: ReactNode;
  /** What can be done about it: links or one button. */
  after?: ReactNode;
};

const looks: Record<NoticeKind, string> = {
  late: 'border-late bg-late-soft',
  info: 'border-pen bg-pen-soft',
  done: 'border-done bg-done-soft',
  seal: 'border-seal bg-seal-soft',
};

/** Stands on top of a page: a return in the sender's words, what became official, what was done. */
export function Notice({ kind, lead, children, after }: NoticeProps) {
  return (
    <div className={cn('rounded border-l-4 px-4 py-3', looks[kind])}>
      <div className="max-w-[75ch]">
        {lead ? <strong>{children === null || children === undefined ? lead : `${lead}: `}</strong> : null}
        {children}
      </div>
      {after ? <div className="mt-2">{after}</div> : null}
    </div>
  );
}
