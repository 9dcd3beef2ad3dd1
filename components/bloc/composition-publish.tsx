import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { ClosedButton } from '@/components/ui/closed-button';
import { Notice } from '@/components/ui/notice';
import { usualSize } from '@/domain/bloc/composition';
import { formatDay, nonBreaking } from '@/lib/format';
import { publishCompositionAction } from '@/server/bloc/actions';
import type { CompositionShown } from './composition-view';
import { DraftKey } from './draft-key';
import { PublishedRow } from './published-row';

/** The list as it will stand, and the decision that makes it official; closed with the reasons while something is in the way. */
export async function CompositionPublish({ shown }: { shown: CompositionShown }) {
  const { bloc, year, namesOn, members, faults, unusual } = shown;
  const [t, say] = [await getTranslations('composition'), await refusalWords()];
  if (faults.length > 0) {
    const nameOf = (field: string | undefined) =>
      members.find(({ agencyId }) => field?.endsWith(agencyId))?.name ?? null;
    return (
      <ClosedButton
        lead={t('closed')}
        reasons={faults.map((fault) => {
          const name = nameOf(fault.field);
          return { text: name ? `${nonBreaking(name)}: ${say(fault)}` : say(fault) };
        })}
      >
        {t('submit', { year: String(year) })}
      </ClosedButton>
    );
  }
  return (
    <>
      {unusual ? <Notice kind="late">{t(`unusual.${unusual}`, { ...usualSize, count: members.length })}</Notice> : null}
      <Form action={publishCompositionAction} id="publish" after="arrange">
        <DraftKey blocId={bloc.id} year={year} />
        <ol className="hairlines">
          {members.map(({ agencyId, name }, index) => (
            <PublishedRow key={agencyId} agencyId={agencyId} place={index + 1} name={nonBreaking(name)} />
          ))}
        </ol>
        <TextInput name="decisionRef" label={t('decision')} hint={t('decisionHint')} />
        <p>{t('sentence', { year: String(year), count: members.length, day: formatDay(namesOn) })}</p>
        <FormActions>
          <SubmitButton>{t('submit', { year: String(year) })}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
