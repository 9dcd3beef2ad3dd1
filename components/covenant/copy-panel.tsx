import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { copyCovenantAction } from '@/server/clause/actions';
import type { ClausesShown } from '@/server/covenant/draft-loaders';

/** Last year's covenant taken over in one press; over what is written only with a choice. */
export async function CopyPanel({ shown: { scope, source, written, tasksStand } }: { shown: ClausesShown }) {
  const [t, say] = [await getTranslations('covenant.clauses.copy'), await refusalWords()];
  const [year, before] = [String(scope.year), String(scope.year - 1)];
  if (!source)
    return (
      <Section heading={t('heading')} anchor="copy">
        <ClosedButton
          lead={t('closed')}
          reasons={[{ text: say({ code: 'covenant.nothingToCopy', params: { year: scope.year - 1 } }) }]}
        >
          {t('button', { from: before })}
        </ClosedButton>
      </Section>
    );
  const from =
    source.version === null
      ? t('sourcePlan', { from: before })
      : t('sourceFrozen', { from: before, version: source.version });
  const { clauses, tasks, indicators } = source;
  const fills = written.clauses + written.tasks > 0;
  return (
    <Section heading={t('heading')} anchor="copy">
      <Form action={copyCovenantAction} id="copy" after="clauses">
        <input type="hidden" name="blocYearId" value={scope.id} />
        <p className="max-w-[75ch]">
          {t('sentence', { source: from, clauses, tasks, indicators, from: before, year })}{' '}
          {tasksStand ? t('tasksStand', { year }) : null}
        </p>
        {fills ? (
          <RadioGroup
            name="over"
            label={t('over', written)}
            choices={[
              { value: 'keep', text: t('keep') },
              { value: 'replace', text: t('replace') },
            ]}
          />
        ) : null}
        <FormActions>
          <SubmitButton kind="secondary">{t('button', { from: before })}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
