'use client';

import { FieldError } from '@/components/form/field';
import { useField } from '@/components/form/form-context';
import { memberField } from '@/domain/bloc/composition';

type PublishedRowProps = { agencyId: string; place: number; name: string };

/** A member as it will stand; what was found against it meanwhile is said at its row. */
export function PublishedRow({ agencyId, place, name }: PublishedRowProps) {
  const field = useField(memberField(agencyId));
  return (
    <li className="py-2">
      <output id={field.id} tabIndex={-1} className="tabular mr-2 text-soft">
        {place}.
      </output>
      <label htmlFor={field.id}>{name}</label>
      <FieldError id={field.errorId} error={field.error} />
    </li>
  );
}
