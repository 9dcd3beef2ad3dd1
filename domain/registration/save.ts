import { allow, refuse, type Decision } from '../shared/refusal';

/** Whether an agency may still write its registration. Refusal: `registration.frozen` once the covenant can be signed (domain 10.2). */
export function mayWriteRegistration(covenant: { readonly frozen: boolean }): Decision {
  return covenant.frozen ? refuse('registration.frozen') : allow();
}

/** Whether every title is one that may be aimed at on that day. Refusal: `registration.unknownTitle`. */
export function mayRegisterTitles(codes: readonly string[], inForce: ReadonlySet<string>): Decision {
  const unknown = codes.find((code) => !inForce.has(code));
  return unknown === undefined ? allow() : refuse('registration.unknownTitle', { code: unknown });
}

type Kept = {
  readonly text: string;
  readonly unit: string;
  readonly target: string;
  readonly midYear: string | null;
  readonly midYearAt: Date | null;
};

/** What was reported for a target stays with it when the registration is written again in the same words. */
export function reportedBefore(
  before: readonly Kept[],
  target: Pick<Kept, 'text' | 'unit' | 'target'>,
): Pick<Kept, 'midYear' | 'midYearAt'> {
  const same = before.find(
    ({ text, unit, target: aim }) => text === target.text && unit === target.unit && aim === target.target,
  );
  return { midYear: same?.midYear ?? null, midYearAt: same?.midYearAt ?? null };
}
