import type { ReactNode } from 'react';
import { ClosedButton } from '@/components/ui/closed-button';
import type { Decision } from '@/domain/shared/refusal';
import { refusalSentence } from '@/server/action';

/** What the rules say of an act: whether this reader has the right, and whether the act is open. */
export type Offer = { readonly right: Decision<unknown>; readonly rule: Decision<unknown> };

type ActProps = {
  offer: Offer;
  /** The words of the button. */
  words: string;
  /** Before the reason: "Chưa gửi được:". */
  lead: string;
  children: ReactNode;
};

/** An act as the reader may see it: its form, the closed button with the reason, or nothing where it is somebody else's work. */
export async function Act({ offer: { right, rule }, words, lead, children }: ActProps) {
  if (right.ok && rule.ok) return <>{children}</>;
  const ended = !right.ok && right.refusal.code === 'rights.termEnded';
  if (!right.ok && !ended) return null;
  const refusal = right.ok ? (rule.ok ? null : rule.refusal) : right.refusal;
  if (!refusal) return null;
  return (
    <ClosedButton lead={lead} reasons={[{ text: await refusalSentence(refusal) }]}>
      {words}
    </ClosedButton>
  );
}
