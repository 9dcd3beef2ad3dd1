'use client';

import type { ReactNode } from 'react';
import { controlOf, FieldError } from './field';
import { useField } from './form-context';

type CheckboxProps = {
  name: string;
  /** The sentence a person says yes to. */
  label: ReactNode;
  hint?: string;
  value?: string;
  defaultChecked?: boolean;
};

export function Checkbox({ name, label, hint, value = 'yes', defaultChecked = false }: CheckboxProps) {
  const field = useField(name);
  return (
    <div className="field">
      <FieldError id={field.errorId} error={field.error} />
      <label className="choice">
        <input
          {...controlOf(field, name, hint)}
          type="checkbox"
          value={value}
          defaultChecked={field.kept === undefined ? defaultChecked : field.kept === value}
          className="checkbox"
        />
        <span>
          <span data-label-of={field.id}>{label}</span>
          {hint ? (
            <span id={field.hintId} className="block text-sm text-soft">
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
}
