import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { LinkButton } from '@/components/ui/link-button';
import { maxExtras } from '@/domain/criteria/input';
import { formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { saveExtrasAction } from '@/server/criteria/actions';
import type { loadCriteriaDraft } from '@/server/criteria/loaders';

const spare = 3;
const bonusKinds = ['yesNo', 'count', 'points'] as const;

type ExtrasViewProps = { shown: Awaited<ReturnType<typeof loadCriteriaDraft>> };

/** What stands beside the groups of a draft: bonus items, deductions, knock-outs; each with spare rows. */
export async function ExtrasView({ shown }: ExtrasViewProps) {
  const { scope, rules } = shown;
  const t = await getTranslations('criteria.extras');
  const all = await getTranslations('criteria');
  const [year, place] = [String(scope.year), placeOf(scope)];
  const rowsOf = <T,>(list: readonly T[]) =>
    Array.from({ length: Math.min(list.length + spare, maxExtras) }, (_, i) => ({ i, one: list[i] }));
  const points = (centi: number | null | undefined) => (centi ? formatPoints(centi) : undefined);
  return (
    <>
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: all('title', { year }), href: paths.criteria(place) })}
        standing={t('standing', { cap: formatPoints(rules.bonusCapCenti) })}
      />
      <Form action={saveExtrasAction} id="extras">
        <input type="hidden" name="blocYearId" value={scope.id} />
        <Section heading={t('bonuses')} intro={t('bonusesIntro')}>
          {rowsOf(rules.bonuses).map(({ i, one }) => (
            <fieldset key={`${i} ${one?.code ?? ''}`} className="border-t border-line py-3">
              <legend className="unseen">{t('bonusRow', { number: i + 1 })}</legend>
              <div className="grid gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
                <TextInput name={`bonuses.${i}.code`} label={t('code')} defaultValue={one?.code} />
                <TextInput name={`bonuses.${i}.name`} label={t('name')} defaultValue={one?.name} />
              </div>
              <div className="grid gap-x-4 sm:grid-cols-4">
                <Select
                  name={`bonuses.${i}.kind`}
                  label={t('kind')}
                  options={bonusKinds.map((kind) => ({ value: kind, text: all(`kinds.${kind}`) }))}
                  defaultValue={one?.kind ?? 'yesNo'}
                />
                <NumberInput name={`bonuses.${i}.maxCenti`} label={t('max')} defaultValue={points(one?.maxCenti)} />
                <NumberInput
                  name={`bonuses.${i}.unitCenti`}
                  label={t('perUnit')}
                  optional
                  defaultValue={points(one?.unitCenti)}
                />
                <TextInput name={`bonuses.${i}.unit`} label={t('unit')} optional defaultValue={one?.unit} />
              </div>
              <Checkbox name={`bonuses.${i}.evidence`} label={t('evidence')} defaultChecked={one?.evidence ?? true} />
            </fieldset>
          ))}
        </Section>
        <Section heading={t('deductions')} intro={t('deductionsIntro')}>
          {rowsOf(rules.deductions).map(({ i, one }) => (
            <fieldset key={`${i} ${one?.code ?? ''}`} className="border-t border-line py-3">
              <legend className="unseen">{t('deductionRow', { number: i + 1 })}</legend>
              <div className="grid gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
                <TextInput name={`deductions.${i}.code`} label={t('code')} defaultValue={one?.code} />
                <TextInput name={`deductions.${i}.name`} label={t('name')} defaultValue={one?.name} />
              </div>
              <div className="grid gap-x-4 sm:grid-cols-3">
                <NumberInput
                  name={`deductions.${i}.unitCenti`}
                  label={t('takesPerUnit')}
                  defaultValue={points(one?.unitCenti)}
                />
                <TextInput name={`deductions.${i}.unit`} label={t('unit')} optional defaultValue={one?.unit} />
                <NumberInput
                  name={`deductions.${i}.maxCenti`}
                  label={t('atMost')}
                  optional
                  defaultValue={points(one?.maxCenti)}
                />
              </div>
            </fieldset>
          ))}
        </Section>
        <Section heading={t('knockOuts')} intro={t('knockOutsIntro')}>
          {rowsOf(rules.knockOuts).map(({ i, one }) => (
            <div key={`${i} ${one?.code ?? ''}`} className="grid gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
              <TextInput name={`knockOuts.${i}.code`} label={t('code')} defaultValue={one?.code} />
              <TextInput name={`knockOuts.${i}.name`} label={t('name')} defaultValue={one?.name} />
            </div>
          ))}
        </Section>
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
          <LinkButton href={paths.criteria(place)} kind="quiet">
            {all('group.back')}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
