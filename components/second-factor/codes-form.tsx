'use client';

import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Notice } from '@/components/ui/notice';
import type { FormAction } from '@/lib/outcome';
import { groupCode } from '@/lib/format';

type CodesFormProps = {
  action: FormAction<readonly string[]>;
  label: string;
  hint: string;
  button: string;
  /** Words over the codes once they are there, and how to go on. */
  shown: { lead: string; keep: string };
};

/** Asks for a code of the telephone and shows, this once, the recovery codes that come of it. */
export function CodesForm({ action, label, hint, button, shown }: CodesFormProps) {
  return (
    <Form
      action={action}
      id="codes"
      answered={(codes) => (
        <Notice kind="done" lead={shown.lead}>
          {shown.keep}
          <ol className="tabular mt-3 grid list-inside list-decimal gap-x-8 gap-y-1 sm:grid-cols-2">
            {codes.map((code) => (
              <li key={code} className="whitespace-nowrap">
                <code>{groupCode(code)}</code>
              </li>
            ))}
          </ol>
        </Notice>
      )}
    >
      <TextInput name="code" label={label} hint={hint} inputMode="numeric" autoComplete="one-time-code" width="short" />
      <FormActions>
        <SubmitButton>{button}</SubmitButton>
      </FormActions>
    </Form>
  );
}
