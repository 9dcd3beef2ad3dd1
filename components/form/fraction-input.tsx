import { NumberInput } from './number-input';
import { Select, type SelectOption } from './select';

type FractionInputProps = {
  name: string;
  label: string;
  hint?: string;
  operators: readonly SelectOption[];
  /** Names of the three boxes for who does not see them side by side. */
  words: { readonly operator: string; readonly num: string; readonly den: string };
  start: { readonly operator: string; readonly num: number; readonly den: number } | undefined;
  /** Words after the fraction: "số phiếu". */
  suffix?: string;
};

/** A share as a fraction, so that two thirds stay two thirds: "ít nhất 2 / 3". Sent as `name.operator`, `name.num`, `name.den`. */
export function FractionInput({ name, label, hint, operators, words, start, suffix }: FractionInputProps) {
  const box = (part: 'num' | 'den') => (
    <NumberInput
      name={`${name}.${part}`}
      label={`${label}, ${words[part]}`}
      labelUnseen
      inputMode="numeric"
      defaultValue={start ? String(start[part]) : undefined}
    />
  );
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="w-32">
          <Select
            name={`${name}.operator`}
            label={`${label}, ${words.operator}`}
            labelUnseen
            options={operators}
            defaultValue={start?.operator}
          />
        </div>
        {/* The fraction stays on one line, also on a phone. */}
        <span className="inline-flex items-end gap-2">
          <span className="w-16">{box('num')}</span>
          <span aria-hidden="true" className="pb-2.5 text-lg">
            /
          </span>
          <span className="w-16">{box('den')}</span>
        </span>
        {suffix ? <span className="pb-2.5 text-soft">{suffix}</span> : null}
      </div>
    </fieldset>
  );
}
