/**
 * What a form's server action answers. Every sentence in it is already in the reader's language.
 * On refusal `fields` holds one sentence per field name and `values` what was typed, without passwords.
 */
export type Outcome<T = unknown> =
  | { ok: true; value: T; message?: string }
  | { ok: false; summary: string; fields: Record<string, string>; values: Record<string, string> };

/** A server action as a form calls it. */
export type FormAction<T = unknown> = (previous: Outcome<T> | null, form: FormData) => Promise<Outcome<T>>;
