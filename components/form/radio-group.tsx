'use client';

import { cn } from '@/lib/cn';
import { controlOf, FieldError, type FieldWords } from './field';
import { useField } from './form-context';

export type Choice = { value: string; text: string; hint?: string };

type RadioGroupProps = Omit<FieldWords, 'optional'> & {
  choices: readonly Choice[];
  defaultValue?: string;
  /** Answers in boxes over the full width, as on a ballot. */
  boxed?: boolean;
};

/** One answer of a few, each a row of at least 48 px. Keyboard: arrows move and choose. */
export function RadioGroup({
  name,
  label,
  hint,
  labelUnseen = false,
  choices,
  defaultValue,
  boxed = false,
}: RadioGroupProps) {
  const field = useField(name);
  const { id, 'aria-describedby': describedBy } = controlOf(field, name, hint);
  const chosen = field.kept ?? defaultValue;
  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend className={cn('field-label', labelUnseen && 'unseen')}>{label}</legend>
      {hint ? (
        <p id={field.hintId} className="field-hint">
          {hint}
        </p>
      ) : null}
      <FieldError id={field.errorId} error={field.error} />
      <div className={boxed ? 'flex flex-col gap-2' : undefined}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={cn('choice', boxed && 'choice-boxed')}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={choice.value}
              defaultChecked={chosen === choice.value}
              className="radio"
            />
            <span>
              {choice.text}
              {choice.hint ? <span className="block text-sm font-normal text-soft">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
