'use client';

import { use } from 'react';
import { Checkbox } from '@/components/form/checkbox';
import { FormContext } from '@/components/form/form-context';

type GrantedBoxesProps = {
  legend: string;
  nominees: readonly { nominationId: string; agency: string; form: string }[];
};

/** One box per nominee, ticked at first; after a refusal only those that were ticked, since an empty box is not sent. */
export function GrantedBoxes({ legend, nominees }: GrantedBoxesProps) {
  const { values } = use(FormContext);
  const untouched = Object.keys(values).length === 0;
  return (
    <fieldset className="field">
      <legend className="field-label">{legend}</legend>
      {nominees.map(({ nominationId, agency, form }) => (
        <Checkbox
          key={nominationId}
          name={`granted.${nominationId}`}
          label={agency}
          hint={form}
          defaultChecked={untouched}
        />
      ))}
    </fieldset>
  );
}
