import type { z } from 'zod';
import type { Decision, Refusal } from '@/domain/shared/refusal';

/** Thrown inside a transaction so that it rolls back; carries the refusal to the page. */
export class RefusedError extends Error {
  constructor(
    readonly refusal: Refusal,
    /** A missing right, as opposed to a rule: it is written to the audit log. */
    readonly forbidden: boolean,
    readonly scope: { blocId: string; blocYearId: string | null } | null = null,
    readonly fields: readonly Refusal[] = [],
  ) {
    super(refusal.code);
  }
}

/** The value of a decision, or the refusal thrown. */
export function demand<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  throw new RefusedError(decision.refusal, false);
}

/** The same for a right: a refusal is audited in the chain of the bloc concerned. */
export function demandRight<T>(decision: Decision<T>, scope: { blocId: string; blocYearId: string | null } | null): T {
  if (decision.ok) return decision.value;
  throw new RefusedError(decision.refusal, true, scope);
}

/** Refuses with several fields at once, each with its own sentence. */
export function demandFields(refusals: readonly Refusal[]): void {
  const [first] = refusals;
  if (first) throw new RefusedError(first, false, null, refusals);
}

/** What zod found, as refusals of the fields concerned; what no sentence is written for is `form.broken`. */
export function refusals(error: z.ZodError): readonly Refusal[] {
  return error.issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    const known = /^[a-z][A-Za-z]*\.[A-Za-z]+$/.test(issue.message);
    return {
      code: known ? issue.message : 'form.broken',
      ...(field ? { field } : {}),
      ...(issue.code === 'too_big' ? { params: { max: Number(issue.maximum) } } : {}),
    };
  });
}
