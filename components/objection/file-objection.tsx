import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Tag } from '@/components/ui/tag';
import { objectionKinds, objectionTargets } from '@/domain/objection/kinds';
import { fileObjectionAction } from '@/server/objection/actions';
import type { ObjectionsShown } from '@/server/objection/loaders';

type FileObjectionProps = Pick<ObjectionsShown, 'scope' | 'nominations' | 'rule'> & { agencyId: string };

/** The head of an agency objects or complains, and reads by when it is answered. */
export async function FileObjection({ scope, nominations, rule, agencyId }: FileObjectionProps) {
  const t = await getTranslations('objection');
  return (
    <Form action={fileObjectionAction} id="file" keepAs={`objection:${scope.id}:${agencyId}`}>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={agencyId} />
      <RadioGroup
        name="kind"
        label={t('file.kind')}
        choices={objectionKinds.map((value) => ({ value, text: t(`kinds.${value}`), hint: t(`kindHints.${value}`) }))}
      />
      <RadioGroup
        name="target"
        label={t('file.target')}
        choices={objectionTargets.map((value) => ({ value, text: t(`targets.${value}`) }))}
      />
      <Select
        name="nomination"
        label={t('file.nomination')}
        hint={t('file.nominationHint')}
        none={t('file.noNomination')}
        options={nominations.map(({ number, nominee, formName }) => ({
          value: String(number),
          text: t('file.one', { number, nominee, form: formName }),
        }))}
      />
      <TextInput name="subject" label={t('file.subject')} hint={t('file.subjectHint')} />
      <TextArea name="ground" label={t('file.ground')} hint={t('file.groundHint')} rows={8} limit={4000} />
      {rule ? (
        <p className="text-soft">
          {t('file.answered', { days: rule.days, citation: rule.citation })}{' '}
          {rule.verified ? null : <Tag kind="waiting">{t('unverified')}</Tag>}
        </p>
      ) : null}
      <p className="text-soft">{t('file.readers')}</p>
      <FormActions>
        <SubmitButton>{t('file.send')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
