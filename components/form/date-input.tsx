'use client';

import { useTranslations } from 'next-intl';
import type { FocusEvent } from 'react';
import { formatDay, parseDay } from '@/lib/format';
import { controlOf, Field, type FieldWords } from './field';
import { useField } from './form-context';

type DateInputProps = FieldWords & {
  /** A day as `YYYY-MM-DD`. */
  defaultValue?: string;
};

/** A day typed as dd/mm/yyyy; "5/1/26" and "05-01-2026" are taken too and written out. The server reads it with `parseDay`. */
export function DateInput({ defaultValue, ...words }: DateInputProps) {
  const t = useTranslations('ui');
  const field = useField(words.name);
  const hint = words.hint ?? t('dateHint');
  return (
    <Field {...words} hint={hint}>
      <input
        {...controlOf(field, words.name, hint)}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={field.kept ?? (defaultValue ? formatDay(defaultValue) : undefined)}
        onBlur={writeOut}
        className="control tabular max-w-44"
      />
    </Field>
  );
}

function writeOut({ currentTarget }: FocusEvent<HTMLInputElement>) {
  const day = parseDay(currentTarget.value);
  if (day) currentTarget.value = formatDay(day);
}
