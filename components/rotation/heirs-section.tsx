import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { formatDay, nonBreaking } from '@/lib/format';
import { decideHeirAction } from '@/server/rotation/actions';
import type { RotationPage } from '@/server/rotation/loaders';

/** Heirs of mergers and splits: those a human still has to place, and what was decided with which paper. */
export async function HeirsSection({ page }: { page: RotationPage }) {
  const { undecided, heirs, names, deciding } = page;
  const t = await getTranslations('rotation.heirs');
  const nameOf = (agencyId: string) => nonBreaking(names[agencyId]?.name ?? '');
  if (undecided.length === 0 && heirs.length === 0) return null;
  return (
    <Section anchor="heirs" heading={t('heading')} intro={t('intro')}>
      {undecided.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="hairlines border-t border-line">
        {undecided.map((one) => (
          <li key={`${one.on} ${one.heirAgencyId}`} className="py-4">
            <p className="font-medium">
              {t('event', {
                day: formatDay(one.on),
                ancestors: one.ancestorAgencyIds.map(nameOf).join(', '),
                heir: nameOf(one.heirAgencyId),
              })}
            </p>
            {deciding.ok ? <HeirForm page={page} heir={one} /> : <p className="text-soft">{t('waiting')}</p>}
          </li>
        ))}
        {heirs.map(({ heirAgencyId, ancestorAgencyId, on, paper, decidedOn }) => (
          <li key={`${on} ${heirAgencyId}`} className="py-3">
            <p className="font-medium">
              {ancestorAgencyId
                ? t('decidedPlace', { heir: nameOf(heirAgencyId), ancestor: nameOf(ancestorAgencyId) })
                : t('decidedOwn', { heir: nameOf(heirAgencyId) })}
            </p>
            <p className="text-sm text-soft">
              {t('decidedBy', { paper, day: formatDay(decidedOn), on: formatDay(on) })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type HeirFormProps = { page: RotationPage; heir: RotationPage['undecided'][number] };

async function HeirForm({ page: { scope, names, terms }, heir }: HeirFormProps) {
  const t = await getTranslations('rotation.heirs');
  const nameOf = (agencyId: string) => nonBreaking(names[agencyId]?.name ?? '');
  const led = (agencyId: string) =>
    terms
      .filter((year) => year.terms.some((term) => term.role === 'leader' && term.agencyId === agencyId))
      .map(({ year }) => year)
      .toReversed();
  return (
    <Form action={decideHeirAction} id={`heir-${heir.heirAgencyId}-${heir.on}`}>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="heirAgencyId" value={heir.heirAgencyId} />
      <input type="hidden" name="on" value={heir.on} />
      <RadioGroup
        name="ancestorAgencyId"
        label={t('question', { heir: nameOf(heir.heirAgencyId) })}
        choices={[
          ...heir.ancestorAgencyIds.map((agencyId) => ({
            value: agencyId,
            text: nameOf(agencyId),
            hint: led(agencyId).length > 0 ? t('ledHint', { years: led(agencyId).join(', ') }) : t('neverHint'),
          })),
          { value: 'own', text: t('own'), hint: t('ownHint') },
        ]}
      />
      <TextInput name="paper" label={t('paper')} hint={t('paperHint')} />
      <DateInput name="decidedOn" label={t('decidedOn')} />
      <FormActions>
        <SubmitButton kind="secondary">{t('button')}</SubmitButton>
        <p className="text-sm text-soft">{t('sentence')}</p>
      </FormActions>
    </Form>
  );
}
