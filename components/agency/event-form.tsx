import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextLink } from '@/components/ui/text-link';
import type { EventKind } from '@/domain/agency/event';
import { paths } from '@/lib/paths';
import { previewEventAction } from '@/server/agency/actions';
import { PaperFields } from './paper-fields';
import type { Typed } from './typed';

type EventFormProps = { kind: EventKind; agencyId?: string; typed: Typed; children?: ReactNode };

/** The first of two steps: what happens, from when, by which paper. It leads to the preview and writes nothing. */
export async function EventForm({ kind, agencyId, typed, children }: EventFormProps) {
  const t = await getTranslations('agencyKeeping');
  return (
    <Form action={previewEventAction} id={kind}>
      <input type="hidden" name="kind" value={kind} />
      {agencyId ? <input type="hidden" name="agencyId" value={agencyId} /> : null}
      {children}
      <PaperFields typed={typed} onHint={t(`onHints.${kind}`)} />
      <FormActions>
        <SubmitButton>{t('preview')}</SubmitButton>
        <TextLink href={paths.adminAgencies} className="flex min-h-11 items-center">
          {t('cancel')}
        </TextLink>
      </FormActions>
    </Form>
  );
}
