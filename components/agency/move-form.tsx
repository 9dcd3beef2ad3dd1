import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { Select } from '@/components/form/select';
import { AgencyInput } from './agency-input';
import { EventForm } from './event-form';
import { Suggestions } from './suggestions';
import type { Typed } from './typed';

type MoveFormProps = {
  agencyId: string;
  suggestions: readonly string[];
  blocs: readonly { value: string; text: string }[];
  typed: Typed;
};

/** Another parent, another bloc, or both. */
export async function MoveForm({ agencyId, suggestions, blocs, typed }: MoveFormProps) {
  const t = await getTranslations('agencyKeeping');
  return (
    <EventForm kind="moved" agencyId={agencyId} typed={typed}>
      <Suggestions id="agencies" agencies={suggestions} />
      <AgencyInput
        name="parent"
        label={t('move.parent')}
        hint={t('move.parentHint')}
        list="agencies"
        optional
        defaultValue={typed.parent}
      />
      <Checkbox name="noParent" label={t('move.noParent')} defaultChecked={typed.noParent === 'yes'} />
      <Select
        name="bloc"
        label={t('move.bloc')}
        options={[{ value: 'keep', text: t('move.blocKeep') }, ...blocs]}
        defaultValue={typed.bloc ?? 'keep'}
      />
    </EventForm>
  );
}
