'use client';

import { Checkbox } from './checkbox';
import { FieldError, type FieldWords } from './field';
import { useField } from './form-context';

type CheckboxGroupProps = Omit<FieldWords, 'optional'> & {
  choices: readonly { value: string; text: string; hint?: string }[];
  /** Those that are ticked from the start. */
  chosen?: readonly string[];
};

/** Several answers of a few. They are sent as `name.0`, `name.1` …; a refusal of the whole stands over them. */
export function CheckboxGroup({ name, label, hint, labelUnseen = false, choices, chosen = [] }: CheckboxGroupProps) {
  const { id, hintId, error, errorId } = useField(name);
  const described = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(' ');
  return (
    <fieldset id={id} tabIndex={-1} className="field" aria-describedby={described || undefined}>
      <legend className={labelUnseen ? 'field-label unseen' : 'field-label'}>{label}</legend>
      {hint ? (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      ) : null}
      <FieldError id={errorId} error={error} />
      {choices.map(({ value, text, hint: more }, i) => (
        <Checkbox
          key={value}
          name={`${name}.${i}`}
          value={value}
          label={text}
          defaultChecked={chosen.includes(value)}
          {...(more ? { hint: more } : {})}
        />
      ))}
    </fieldset>
  );
}
