import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { formatDay } from '@/lib/format';
import { lowerFirst } from '@/lib/first-letter';
import { saveNominationAction } from '@/server/nomination/actions';
import type { NewNominationShown } from '@/server/nomination/loaders';

type Choice = Omit<NewNominationShown['choices'][number], 'registered'> & {
  /** Whether the covenant of the year registers the agency for it; null or left out where that is not told. */
  readonly registered?: boolean | null;
};

type NominationFormProps = {
  blocYearId: string;
  agencyId: string;
  /** Whom it is for, as `subjectValue` writes it. */
  subject: string;
  /** Forms that may be proposed on the official day, each with its grounds. */
  choices: readonly Choice[];
  /** The achievements and initiatives of the agency, from which it picks what the nomination rests on. */
  grounds: Pick<NewNominationShown['grounds'], 'achievements' | 'initiatives'>;
  /** What is written so far. */
  draft?: {
    readonly id: string;
    readonly formCode: string;
    readonly groundCode: string;
    readonly achievement: string;
    readonly achievementId: string | null;
  };
  /** The initiatives it rests on so far. */
  picked?: readonly { readonly id: string }[];
};

/** The agency's draft: form and ground in one choice, only those of the law of the day, what it rests on, and the achievement in words. */
export async function NominationForm({
  blocYearId,
  agencyId,
  subject,
  choices,
  grounds,
  draft,
  picked = [],
}: NominationFormProps) {
  const t = await getTranslations('nomination');
  return (
    <Form action={saveNominationAction} id="nomination">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="agencyId" value={agencyId} />
      <input type="hidden" name="subject" value={subject} />
      {draft ? <input type="hidden" name="nominationId" value={draft.id} /> : null}
      <RadioGroup
        name="basis"
        label={t('form.basis')}
        hint={t('form.basisHint')}
        defaultValue={draft ? `${draft.formCode}.${draft.groundCode}` : undefined}
        choices={registeredFirst(choices).flatMap((form) =>
          form.grounds.map((ground) => ({
            value: `${form.code}.${ground.code}`,
            text: `${form.name}: ${lowerFirst(ground.label)}`,
            hint: [
              ground.citation,
              ...(ground.verified ? [] : [t('unverified')]),
              ...(form.registered ? [t('registered.yes')] : []),
            ].join(' · '),
          })),
        )}
      />
      {grounds.achievements.length > 0 ? (
        <Select
          name="achievementId"
          label={t('form.restsOn')}
          hint={t('form.restsOnHint')}
          none={t('form.restsOnNone')}
          defaultValue={draft?.achievementId ?? ''}
          options={grounds.achievements.map(({ id, title, to }) => ({
            value: id,
            text: `${title} (${formatDay(to)})`,
          }))}
          optional
        />
      ) : null}
      {grounds.initiatives.length > 0 ? (
        <fieldset className="field">
          <legend className="field-label">{t('form.initiatives')}</legend>
          <p className="field-hint">{t('form.initiativesHint')}</p>
          {grounds.initiatives.map(({ id, title, recognisedOn }, i) => (
            <Checkbox
              key={id}
              name={`initiativeIds.${i}`}
              value={id}
              label={title}
              hint={t('form.recognisedOn', { day: formatDay(recognisedOn) })}
              defaultChecked={picked.some((one) => one.id === id)}
            />
          ))}
        </fieldset>
      ) : null}
      <TextArea
        name="achievement"
        label={t('form.achievement')}
        hint={t('form.achievementHint')}
        defaultValue={draft?.achievement}
        rows={10}
        limit={4000}
      />
      <FormActions>
        <SubmitButton kind={draft ? 'secondary' : 'primary'}>{t('form.save')}</SubmitButton>
      </FormActions>
    </Form>
  );
}

/** What the agency registered for stands first; the rest keeps the order of the catalogue. */
function registeredFirst(choices: readonly Choice[]): Choice[] {
  return choices.toSorted((a, b) => Number(b.registered ?? false) - Number(a.registered ?? false));
}
