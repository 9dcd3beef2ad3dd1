'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cn } from '@/lib/cn';
import { controlOf, Field, type FieldWords } from './field';
import { useField } from './form-context';

type TextAreaProps = FieldWords & {
  defaultValue?: string;
  rows?: number;
  /** Counts what is left, and lets a person write on and shorten afterwards. */
  limit?: number;
};

export function TextArea({ defaultValue, rows = 4, limit, ...words }: TextAreaProps) {
  const t = useTranslations('ui');
  const field = useField(words.name);
  const start = field.kept ?? defaultValue;
  const [length, setLength] = useState(start?.normalize().length ?? 0);
  const control = controlOf(field, words.name, words.hint);
  const countId = `${field.id}-count`;
  const described = [control['aria-describedby'], limit ? countId : null].filter(Boolean).join(' ');
  return (
    <Field {...words}>
      <textarea
        {...control}
        aria-describedby={described || undefined}
        rows={rows}
        defaultValue={start}
        onChange={limit ? (event) => setLength(event.currentTarget.value.normalize().length) : undefined}
        className="control"
      />
      {limit ? (
        <p id={countId} className={cn('tabular mt-1 text-sm', length > limit ? 'font-medium text-late' : 'text-soft')}>
          {length > limit ? t('count.over', { count: length - limit }) : t('count.left', { count: limit - length })}
        </p>
      ) : null}
    </Field>
  );
}
