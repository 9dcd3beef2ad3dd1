'use client';

import { useTranslations } from 'next-intl';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { CopyField } from '@/components/ui/copy-field';
import type { FormAction } from '@/lib/outcome';

type FeedLinkFormProps = { action: FormAction<{ link: string }>; renews: boolean };

/** Makes the secret link and shows it, this once. */
export function FeedLinkForm({ action, renews }: FeedLinkFormProps) {
  const t = useTranslations('calendar.feed');
  return (
    <Form
      action={action}
      id="make-feed"
      answer={({ link }) => (
        <>
          <CopyField label={t('field')} text={link} />
          <p className="mt-2 max-w-[75ch] text-sm text-soft">{t('once')}</p>
          <p className="mt-2 max-w-[75ch] text-sm text-soft">{t('how')}</p>
        </>
      )}
    >
      {renews ? <p className="max-w-[75ch] text-soft">{t('renewHint')}</p> : null}
      <FormActions>
        <SubmitButton kind="secondary">{t(renews ? 'renew' : 'make')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
