import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClosedButton } from '@/components/ui/closed-button';
import type { Decision } from '@/domain/shared/refusal';
import { shownParams } from '@/lib/params';

/** Whether the reader has the right to an act, and whether the rules allow it now. */
export type Gate = { readonly right: Decision<unknown>; readonly rule: Decision<unknown> };

type GatedProps = {
  gate: Gate;
  /** The words of the button. */
  label: string;
  /** Words before the reason: "Chưa khai mạc được:". */
  lead: string;
  /** Where what is missing can be put right. */
  href?: string;
  children: ReactNode;
};

/**
 * An act with its button, open or closed. Whoever never had the right sees nothing; whose term has ended, or whom a rule stops, sees
 * the button with the reason.
 */
export async function Gated({ gate: { right, rule }, label, lead, href, children }: GatedProps) {
  if (!right.ok && right.refusal.code !== 'rights.termEnded') return null;
  const refused = right.ok ? rule : right;
  if (refused.ok) return <>{children}</>;
  const t = await getTranslations('refusals');
  const { code, params } = refused.refusal;
  const text = t(code as Parameters<typeof t>[0], shownParams(params) as never);
  return (
    <ClosedButton lead={lead} reasons={[{ text, ...(right.ok && href ? { href } : {}) }]}>
      {label}
    </ClosedButton>
  );
}
