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

type Aim = { readonly text: string; readonly unit: string; readonly target: string };

type Kept = {
  readonly midYear: string | null;
  readonly midYearAt: Date | null;
  readonly midYearDraft: string | null;
  readonly midYearDraftBy: string | null;
  readonly midYearVersion: number;
};

const nothingYet: Kept = {
  midYear: null,
  midYearAt: null,
  midYearDraft: null,
  midYearDraftBy: null,
  midYearVersion: 0,
};

/** What was reported and is being written for a target stays with it when the registration is written again in the same words. */
export function reportedBefore(before: readonly (Aim & Kept)[], { text, unit, target }: Aim): Kept {
  const same = before.find((one) => one.text === text && one.unit === unit && one.target === target);
  if (!same) return nothingYet;
  const { midYear, midYearAt, midYearDraft, midYearDraftBy, midYearVersion } = same;
  return { midYear, midYearAt, midYearDraft, midYearDraftBy, midYearVersion };
}
