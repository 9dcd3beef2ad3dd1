'use client';

import { cn } from '@/lib/cn';
import { controlOf, Field, type FieldWords } from './field';
import { useField } from './form-context';

type TextInputProps = FieldWords & {
  type?: 'text' | 'email' | 'password' | 'search' | 'tel';
  defaultValue?: string;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  /** As wide as what belongs in it. */
  width?: 'full' | 'short';
};

export function TextInput({
  type = 'text',
  defaultValue,
  autoComplete,
  inputMode,
  width = 'full',
  ...words
}: TextInputProps) {
  const field = useField(words.name);
  return (
    <Field {...words}>
      <input
        {...controlOf(field, words.name, words.hint)}
        type={type}
        defaultValue={field.kept ?? defaultValue}
        autoComplete={autoComplete}
        inputMode={inputMode}
        className={cn('control', width === 'short' && 'max-w-56')}
      />
    </Field>
  );
}
