'use client';

import { controlOf, Field, type FieldWords } from './field';
import { useField } from './form-context';

type FileInputProps = FieldWords & {
  /** Endings the server will take: ".pdf,.docx". Say them in the hint too. */
  accept?: string;
  multiple?: boolean;
};

export function FileInput({ accept, multiple = false, ...words }: FileInputProps) {
  const field = useField(words.name);
  return (
    <Field {...words}>
      <input
        {...controlOf(field, words.name, words.hint)}
        type="file"
        accept={accept}
        multiple={multiple}
        className="file-control"
      />
    </Field>
  );
}
