import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { CheckboxGroup } from '@/components/form/checkbox-group';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { RadioGroup } from '@/components/form/radio-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { agencyKinds } from '@/domain/agency/kind';
import { formatBands } from '@/domain/criteria/bands';
import { criterionKinds, lineFeeds, type Criterion } from '@/domain/criteria/scale';
import { formatPoints } from '@/lib/format';
import { saveCriterionAction } from '@/server/criteria/actions';
import type { GroupShown } from './group-view';

/** One line of a group: what it asks, how it is scored, and of whom. Works without script: what a way of scoring does not need stays empty. */
export async function LineForm({ shown, line }: { shown: GroupShown; line: Criterion | null }) {
  const t = await getTranslations('criteria.line');
  const kinds = await getTranslations('criteria.kinds');
  const agencies = await getTranslations('agencies.kinds');
  const { scope, group, targets } = shown;
  const points = (centi: number | null | undefined) => (centi ? formatPoints(centi) : undefined);
  const parents = group.criteria.filter(({ parentCode, code }) => parentCode === null && code !== line?.code);
  const known = [...new Set([...targets, ...(line?.measures ? [line.measures] : [])])];
  const special =
    line !== null &&
    (line.stepCenti !== null || line.appliesTo !== null || line.measures !== '' || line.fedBy !== null);
  return (
    <Form action={saveCriterionAction} id="line-form">
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="groupCode" value={group.code} />
      <input type="hidden" name="was" value={line?.code ?? ''} />
      <TextInput name="code" label={t('code')} hint={t('codeHint')} width="short" defaultValue={line?.code} />
      <TextInput name="name" label={t('name')} defaultValue={line?.name} />
      {parents.length > 0 ? (
        <Select
          name="parentCode"
          label={t('parent')}
          none={t('noParent')}
          options={parents.map(({ code, name }) => ({ value: code, text: `${code} ${name}` }))}
          defaultValue={line?.parentCode ?? undefined}
        />
      ) : null}
      <RadioGroup
        name="kind"
        label={t('kind')}
        choices={criterionKinds.map((kind) => ({ value: kind, text: kinds(kind), hint: t(`kindHints.${kind}`) }))}
        defaultValue={line?.kind ?? 'points'}
      />
      <NumberInput name="maxCenti" label={t('max')} suffix={t('points')} defaultValue={points(line?.maxCenti)} />
      <Checkbox name="evidence" value="yes" label={t('evidence')} defaultChecked={line?.evidence ?? false} />
      <TextInput name="unit" label={t('unit')} hint={t('unitHint')} optional width="short" defaultValue={line?.unit} />
      <NumberInput
        name="unitCenti"
        label={t('unitPoints')}
        hint={t('unitPointsHint')}
        suffix={t('points')}
        optional
        defaultValue={points(line?.unitCenti)}
      />
      <TextInput
        name="bands"
        label={t('bands')}
        hint={t('bandsHint')}
        optional
        defaultValue={line ? formatBands(line.bands) : undefined}
      />
      <Disclosure summary={t('more')} open={special}>
        <NumberInput
          name="stepCenti"
          label={t('step')}
          hint={t('stepHint')}
          optional
          defaultValue={points(line?.stepCenti)}
        />
        <RadioGroup
          name="asked"
          label={t('asked')}
          choices={[
            { value: 'everybody', text: t('everybody') },
            { value: 'some', text: t('some'), hint: t('someHint') },
          ]}
          defaultValue={line?.appliesTo ? 'some' : 'everybody'}
        />
        <CheckboxGroup
          name="appliesTo"
          label={t('kinds')}
          choices={agencyKinds.map((kind) => ({ value: kind, text: agencies(kind) }))}
          chosen={line?.appliesTo ?? []}
        />
        <Select
          name="measures"
          label={t('measures')}
          hint={t('measuresHint')}
          none={t('noMeasure')}
          options={known.map((text) => ({ value: text, text }))}
          defaultValue={line?.measures || undefined}
        />
        <Select
          name="fedBy"
          label={t('fedBy')}
          hint={t('fedByHint')}
          none={t('notFed')}
          options={lineFeeds.map((feed) => ({ value: feed, text: t(feed) }))}
          defaultValue={line?.fedBy ?? undefined}
        />
      </Disclosure>
      <FormActions>
        <SubmitButton>{line ? t('save') : t('add')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
