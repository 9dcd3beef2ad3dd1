'use client';

import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { CopyField } from '@/components/ui/copy-field';
import type { FormAction } from '@/lib/outcome';

type FeedLinkFormProps = {
  action: FormAction<{ link: string }>;
  words: { button: string; hint: string | null; field: string; once: string; how: string };
};

/** Makes the secret link and shows it, this once. */
export function FeedLinkForm({ action, words }: FeedLinkFormProps) {
  return (
    <Form
      action={action}
      id="make-feed"
      answered={({ link }) => (
        <div>
          <CopyField label={words.field} text={link} />
          <p className="mt-2 max-w-[75ch] text-sm text-soft">{words.once}</p>
          <p className="mt-2 max-w-[75ch] text-sm text-soft">{words.how}</p>
        </div>
      )}
    >
      <FormActions>
        <SubmitButton kind="secondary">{words.button}</SubmitButton>
        {words.hint ? <span className="text-sm text-soft">{words.hint}</span> : null}
      </FormActions>
    </Form>
  );
}
