'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { controlOf, Field, FieldError, type FieldWords } from './field';
import { FileBox } from './file-box';
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
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const box = useRef<HTMLInputElement>(null);
  // What was chosen before the script had come is told again, for nobody heard it.
  useEffect(() => {
    if (box.current?.files?.length) box.current.dispatchEvent(new Event('change', { bubbles: true }));
  }, []);
  return (
    <Field {...words}>
      <FileBox
        {...controlOf(field, words.name, words.hint)}
        ref={box}
        accept={accept}
        multiple={multiple}
        chosen={chosen}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          const over = maxMb !== undefined && files.some(({ size }) => size > maxMb * 1024 * 1024);
          setTooLarge(over);
          setChosen(over ? [] : files.map(({ name }) => name));
          if (over) currentTarget.value = '';
        }}
      />
      <div role="alert">
        {tooLarge ? <FieldError id={`${field.id}-size`} error={t('fileTooLarge', { maxMb: maxMb ?? 0 })} /> : null}
      </div>
    </Field>
  );
}
