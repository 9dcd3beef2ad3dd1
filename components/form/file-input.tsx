'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { controlOf, Field, FieldError, type FieldWords } from './field';
import { useField } from './form-context';

type FileInputProps = FieldWords & {
  /** Endings the server will take: ".pdf,.docx". Say them in the hint too. */
  accept?: string;
  multiple?: boolean;
  /** The size the server takes; a larger file is refused before it is sent. */
  maxMb?: number;
};

export function FileInput({ accept, multiple = false, maxMb, ...words }: FileInputProps) {
  const field = useField(words.name);
  const t = useTranslations('ui');
  const [tooLarge, setTooLarge] = useState(false);
  return (
    <Field {...words}>
      <input
        {...controlOf(field, words.name, words.hint)}
        type="file"
        accept={accept}
        multiple={multiple}
        className="file-control"
        onChange={({ currentTarget }) => {
          const sizes = [...(currentTarget.files ?? [])].map(({ size }) => size);
          const over = maxMb !== undefined && sizes.some((size) => size > maxMb * 1024 * 1024);
          setTooLarge(over);
          if (over) currentTarget.value = '';
        }}
      />
      <div role="alert">
        {tooLarge ? <FieldError id={`${field.id}-size`} error={t('fileTooLarge', { maxMb: maxMb ?? 0 })} /> : null}
      </div>
    </Field>
  );
}
