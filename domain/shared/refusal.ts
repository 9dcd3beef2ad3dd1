/** A reason in words why something may not happen. `code` is also the key of its sentence under `refusals` in the messages. */
export type Refusal = {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The form field the refusal belongs to, where there is one. */
  readonly field?: string;
};

export type Allowed<T> = { readonly ok: true; readonly value: T };
export type Refused = { readonly ok: false; readonly refusal: Refusal };

/** What a rule answers: what follows, or why not. */
export type Decision<T = void> = Allowed<T> | Refused;

/** The decision that something may be, with what follows from it. */
export function allow(): Allowed<void>;
export function allow<T>(value: T): Allowed<T>;
export function allow<T>(value?: T): Allowed<T | undefined> {
  return { ok: true, value };
}

/** The decision that something may not be; `code` names its sentence under `refusals` in the messages, `field` where it is said. */
export function refuse(code: string, params?: Refusal['params'], field?: string): Refused {
  return { ok: false, refusal: { code, ...(params ? { params } : {}), ...(field ? { field } : {}) } };
}
