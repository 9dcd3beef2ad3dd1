'use client';

import { useId } from 'react';
import { FieldError } from '@/components/form/field';
import { useField } from '@/components/form/form-context';

type AttendanceFieldProps = {
  name: string;
  agency: string;
  choices: readonly { value: string; text: string }[];
  defaultValue?: string;
  /** What stands recorded, in words. */
  now?: string;
};

/** How one member takes part: its line of the roll. Keyboard: Tab to the line, arrows choose. */
export function AttendanceField({ name, agency, choices, defaultValue, now }: AttendanceFieldProps) {
  const field = useField(name);
  const label = useId();
  const chosen = field.kept ?? defaultValue;
  return (
    <div
      role="radiogroup"
      aria-labelledby={label}
      aria-describedby={field.error ? field.errorId : undefined}
      className="gap-x-6 border-b border-line py-2 xl:grid xl:grid-cols-[minmax(0,1fr)_auto] xl:items-center"
    >
      <div>
        <p id={label} className="font-medium">
          {agency}
        </p>
        {now ? <p className="text-sm text-soft">{now}</p> : null}
        <FieldError id={field.errorId} error={field.error} />
      </div>
      <div className="grid grid-cols-2 gap-x-4 lg:flex lg:flex-wrap lg:gap-x-6">
        {choices.map(({ value, text }, position) => (
          <label key={value} className="choice">
            <input
              type="radio"
              id={position === 0 ? field.id : undefined}
              name={name}
              value={value}
              defaultChecked={chosen === value}
              className="radio"
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
