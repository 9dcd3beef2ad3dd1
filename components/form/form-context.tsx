'use client';

import { createContext, use } from 'react';

export type FormState = {
  /** Begins the id of every field, so that two forms may stand on one page. */
  prefix: string;
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  pending: boolean;
  /** `name=value` of the button that was pressed. */
  pressed: string | null;
  /** Everything on it was kept by another way than its button. */
  markSaved: () => void;
  /** Says at its fields what was refused by another way than its button. */
  report: (errors: Readonly<Record<string, string>>) => void;
};

const nothing = () => undefined;
/** What stands where no form is. */
export const outside: FormState = {
  prefix: 'field',
  errors: {},
  values: {},
  pending: false,
  pressed: null,
  markSaved: nothing,
  report: nothing,
};

export const FormContext = createContext<FormState>(outside);

export type FieldState = {
  id: string;
  hintId: string;
  errorId: string;
  /** What the server refused, in words. */
  error: string | undefined;
  /** What was typed before the refusal. */
  kept: string | undefined;
};

/** What a form knows of one field. Outside a form: an id and nothing else. */
export function useField(name: string): FieldState {
  const { prefix, errors, values } = use(FormContext);
  const id = fieldId(prefix, name);
  return { id, hintId: `${id}-hint`, errorId: `${id}-error`, error: errors[name], kept: values[name] };
}

export function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name}`;
}
