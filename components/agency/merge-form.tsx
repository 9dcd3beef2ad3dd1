import { getTranslations } from 'next-intl/server';
import { Select } from '@/components/form/select';
import { Section } from '@/components/layout/section';
import { AgencyInput } from './agency-input';
import { EventForm } from './event-form';
import { NewAgencyFields } from './new-agency-fields';
import { Suggestions } from './suggestions';
import type { Typed } from './typed';

type Keeping = {
  today: string;
  suggestions: readonly string[];
  blocs: readonly { value: string; text: string }[];
  typed: Typed;
};

const list = 'agencies';

/** Agencies that merge, and who goes on: one on record that takes them in, or a new one. */
export async function MergeForm({ today, suggestions, blocs, typed }: Keeping) {
  const t = await getTranslations('agencyKeeping');
  return (
    <EventForm kind="merged" typed={typed}>
      <Suggestions id={list} agencies={suggestions} />
      <Section heading={t('merge.parts')} intro={t('merge.partsIntro')}>
        <div className="form">
          {[0, 1, 2, 3].map((index) => (
            <AgencyInput
              key={index}
              name={`parts.${index}`}
              label={t('merge.part', { number: index + 1 })}
              hint={index === 0 ? t('agencyHint') : undefined}
              list={list}
              optional={index > 1}
              defaultValue={typed[`parts.${index}`]}
            />
          ))}
        </div>
      </Section>
      <Section heading={t('merge.existing')} intro={t('merge.existingIntro')}>
        <div className="form">
          <AgencyInput name="heirId" label={t('merge.heir')} list={list} optional defaultValue={typed.heirId} />
        </div>
      </Section>
      <Section heading={t('merge.new')} intro={t('merge.newIntro')}>
        <div className="form">
          <NewAgencyFields prefix="heir." today={today} list={list} typed={typed} />
        </div>
      </Section>
      <Section heading={t('when')}>
        <div className="form">
          <BlocChoice blocs={blocs} typed={typed} />
        </div>
      </Section>
    </EventForm>
  );
}

/** The blocs the agencies that go on belong to. */
export async function BlocChoice({ blocs, typed }: Pick<Keeping, 'blocs' | 'typed'>) {
  const t = await getTranslations('agencyKeeping');
  return (
    <Select
      name="bloc"
      label={t('bloc')}
      hint={t('blocHint')}
      options={[{ value: 'theirs', text: t('blocTheirs') }, { value: 'none', text: t('blocNone') }, ...blocs]}
      defaultValue={typed.bloc ?? 'theirs'}
    />
  );
}
