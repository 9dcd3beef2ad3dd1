import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/link-button';
import type { EventKind } from '@/domain/agency/event';
import type { FormAction } from '@/lib/outcome';
import {
  dissolveAgencyAction,
  mergeAgenciesAction,
  moveAgencyAction,
  renameAgencyAction,
  splitAgencyAction,
} from '@/server/agency/actions';
import type { Happened } from '@/server/agency/happen';
import type { Typed } from './typed';

const actions: Readonly<Record<EventKind, FormAction<Happened>>> = {
  renamed: renameAgencyAction,
  merged: mergeAgenciesAction,
  split: splitAgencyAction,
  moved: moveAgencyAction,
  dissolved: dissolveAgencyAction,
};

type WriteFormProps = {
  kind: EventKind;
  typed: Typed;
  seen: string;
  /** The sentence of what will be written. */
  sentence: string;
  back: string;
};

/** The second step: what was previewed, written as it was shown or not at all. */
export async function WriteForm({ kind, typed, seen, sentence, back }: WriteFormProps) {
  const t = await getTranslations('agencyKeeping');
  return (
    <Form action={actions[kind]} id="write">
      {Object.entries(typed)
        .filter(([name]) => name !== 'seen')
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <input type="hidden" name="seen" value={seen} />
      <p className="max-w-[65ch]">{sentence}</p>
      <FormActions>
        <SubmitButton>{t('write')}</SubmitButton>
        <LinkButton href={back} kind="quiet">
          {t('change')}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
