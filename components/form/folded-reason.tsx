import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormAction } from '@/lib/outcome';
import { Form } from './form';
import { FormActions } from './form-actions';
import { SubmitButton } from './submit-button';
import { TextArea } from './text-area';

type FoldedReasonProps<T> = {
  action: FormAction<T>;
  id: string;
  /** The words that unfold it, those above the box, and those of its button. */
  summary: string;
  label: string;
  hint?: string;
  button: string;
  limit?: number;
  /** Which one is meant, as hidden fields. */
  children: ReactNode;
};

/** What is done seldom and never without a reason, such as taking something back: folded until somebody wants it. */
export function FoldedReason<T>({
  action,
  id,
  summary,
  label,
  hint,
  button,
  limit = 1000,
  children,
}: FoldedReasonProps<T>) {
  return (
    <Disclosure summary={summary}>
      <Form action={action} id={id}>
        {children}
        <TextArea name="reason" label={label} hint={hint} rows={2} limit={limit} />
        <FormActions>
          <SubmitButton kind="secondary">{button}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
