import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/form/radio-group';
import { Section } from '@/components/layout/section';
import { EventForm } from './event-form';
import { BlocChoice } from './merge-form';
import { NewAgencyFields } from './new-agency-fields';
import { Suggestions } from './suggestions';
import type { Typed } from './typed';

type SplitFormProps = {
  agencyId: string;
  today: string;
  suggestions: readonly string[];
  blocs: readonly { value: string; text: string }[];
  typed: Typed;
};

/** New agencies out of one, which ends or goes on. */
export async function SplitForm({ agencyId, today, suggestions, blocs, typed }: SplitFormProps) {
  const t = await getTranslations('agencyKeeping');
  return (
    <EventForm kind="split" agencyId={agencyId} typed={typed}>
      <Suggestions id="agencies" agencies={suggestions} />
      <RadioGroup
        name="continues"
        label={t('split.old')}
        choices={[
          { value: 'ends', text: t('split.ends') },
          { value: 'continues', text: t('split.continues') },
        ]}
        defaultValue={typed.continues}
      />
      {[0, 1, 2].map((index) => (
        <Section
          key={index}
          heading={t('split.heir', { number: index + 1 })}
          intro={index === 2 ? t('split.spare') : undefined}
        >
          <div className="form">
            <NewAgencyFields prefix={`heirs.${index}.`} today={today} list="agencies" typed={typed} />
          </div>
        </Section>
      ))}
      <Section heading={t('when')}>
        <div className="form">
          <BlocChoice blocs={blocs} typed={typed} />
        </div>
      </Section>
    </EventForm>
  );
}
