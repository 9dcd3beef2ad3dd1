/** What a deputy may be authorised for; each stands for acts of the head of an agency. */
export const mandateScopes = ['covenant', 'selfScore', 'review', 'handover'] as const;
export type MandateScope = (typeof mandateScopes)[number];

/** The acts each scope opens. Everything else stays with the head: nominating, and giving mandates on. */
const actsOfScope = {
  covenant: ['covenant.read', 'covenant.signed', 'covenant.passkeyAsked', 'covenant.copyGiven', 'covenant.refused'],
  selfScore: [
    'selfAssessment.saved',
    'selfAssessment.submitted',
    'evidence.attached',
    'evidence.withdrawn',
    'womenShare.stated',
    'explanation.saved',
    'explanation.sent',
    'recheck.requested',
    'cross.saved',
    'cross.sent',
    'cross.recused',
  ],
  review: [
    'opinion.given',
    'nomination.returned',
    'nomination.putToBallot',
    'conflict.declared',
    'conflict.withdrawn',
    'discussion.remarked',
    'discussion.withdrawn',
  ],
  handover: ['handover.confirmed'],
} as const satisfies Record<MandateScope, readonly string[]>;

/** Whether somebody does an act as the head of an agency does: being it, or a deputy authorised for this act. */
export function actsAsHead(
  { office, scopes = [] }: { readonly office: string; readonly scopes?: readonly MandateScope[] },
  action: string,
): boolean {
  if (office !== 'authorised') return office === 'head';
  return scopes.some((scope) => actsOfScope[scope].some((act) => act === action));
}
