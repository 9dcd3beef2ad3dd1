'use client';

import { controlOf, Field, type FieldWords } from './field';
import { useField } from './form-context';

type NumberInputProps = FieldWords & {
  defaultValue?: string;
  /** Words after the box: "trên 25". */
  suffix?: string;
  /** `numeric` where only whole numbers belong. */
  inputMode?: 'decimal' | 'numeric';
};

/** A number typed as text, so that "24,5" and "24.5" both reach the server as they were typed. */
export function NumberInput({ defaultValue, suffix, inputMode = 'decimal', ...words }: NumberInputProps) {
  const field = useField(words.name);
  return (
    <Field {...words}>
      <span className="inline-flex items-center gap-2">
        <input
          {...controlOf(field, words.name, words.hint)}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          defaultValue={field.kept ?? defaultValue}
          className="control tabular max-w-28 min-w-24 text-right text-lg"
        />
        {suffix ? <span className="tabular text-soft">{suffix}</span> : null}
      </span>
    </Field>
  );
}
