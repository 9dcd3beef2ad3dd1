import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { SubmitButton } from '@/components/form/submit-button';
import { whomOf } from '@/domain/nominee/subject';
import { nonBreaking } from '@/lib/format';
import { enterTallyAction } from '@/server/ballot/actions';
import type { BallotPage } from '@/server/ballot/loaders';

const turnout = ['present', 'writtenOpinions', 'issued', 'returned', 'valid', 'invalid'] as const;

/** What the hall counted, in the order of the minutes. Tab goes from figure to figure, Enter sends. */
export async function TallyForm({ ballot, expected }: Pick<BallotPage, 'ballot' | 'expected'>) {
  const t = await getTranslations('ballot.tally');
  const counted: Record<(typeof turnout)[number], number | null> = ballot;
  const known = {
    ...counted,
    present: counted.present ?? expected.present,
    writtenOpinions: counted.writtenOpinions ?? expected.writtenOpinions,
  };
  const shown = (value: number | null) => (value === null ? undefined : String(value));
  return (
    <Form action={enterTallyAction} id="tally">
      <input type="hidden" name="blocYearId" value={ballot.blocYearId} />
      <input type="hidden" name="number" value={ballot.number} />
      <p>{t('roll', { roll: ballot.roll })}</p>
      {turnout.map((name, position) => (
        <NumberInput
          key={name}
          name={name}
          label={t('line', { position: position + 2, label: t(`turnout.${name}`) })}
          inputMode="numeric"
          defaultValue={shown(known[name])}
          suffix={t(name === 'present' || name === 'writtenOpinions' ? 'agencies' : 'papers')}
        />
      ))}
      <fieldset className="flex flex-col gap-6">
        <legend className="mb-4 text-xl font-semibold">{t('nominees', { whom: whomOf(ballot.nominees) })}</legend>
        {ballot.nominees.map(({ id, agency, yes, writtenYes }, position) => (
          <div key={id} className="flex flex-col gap-4">
            <NumberInput
              name={`yes.${id}`}
              label={t('line', { position: position + 1, label: nonBreaking(agency) })}
              inputMode="numeric"
              defaultValue={shown(yes)}
              suffix={t('yesPapers')}
            />
            {ballot.countWrittenOpinions ? (
              <NumberInput
                name={`writtenYes.${id}`}
                label={t('writtenYes', { agency: nonBreaking(agency) })}
                hint={t('writtenYesHint')}
                inputMode="numeric"
                optional
                defaultValue={writtenYes ? shown(writtenYes) : undefined}
                suffix={t('opinions')}
              />
            ) : null}
          </div>
        ))}
      </fieldset>
      <FormActions>
        <SubmitButton>{t('button')}</SubmitButton>
        <p className="text-sm text-soft">{t('after')}</p>
      </FormActions>
    </Form>
  );
}
