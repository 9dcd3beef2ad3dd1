'use client';

import { controlOf, Field, type FieldWords } from './field';
import { useField } from './form-context';

export type SelectOption = { value: string; text: string };

type SelectProps = FieldWords & {
  options: readonly SelectOption[];
  defaultValue?: string;
  /** A first line that is no answer: "Chọn cơ quan". */
  none?: string;
};

export function Select({ options, defaultValue, none, ...words }: SelectProps) {
  const field = useField(words.name);
  const start = field.kept ?? defaultValue ?? (none === undefined ? undefined : '');
  return (
    <Field {...words}>
      <select {...controlOf(field, words.name, words.hint)} defaultValue={start} className="control">
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
