'use client';

import { controlOf, Field, type FieldWords } from '@/components/form/field';
import { useField } from '@/components/form/form-context';

type AgencyInputProps = FieldWords & {
  defaultValue?: string;
  /** The id of the list of suggestions on this page. */
  list: string;
};

/** An agency by its code or name, with the browser's own suggestions from a register of thousands. */
export function AgencyInput({ defaultValue, list, ...words }: AgencyInputProps) {
  const field = useField(words.name);
  return (
    <Field {...words}>
      <input
        {...controlOf(field, words.name, words.hint)}
        type="text"
        list={list}
        autoComplete="off"
        defaultValue={field.kept ?? defaultValue}
        className="control"
      />
    </Field>
  );
}
