import { getTranslations } from 'next-intl/server';
import { Gated, type Gate } from '@/components/conference/gated';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { publishBulletinAction } from '@/server/bulletin/actions';

type PublishFormProps = { blocYearId: string; href: string; offer: Gate };

/** The keeper reads the bulletin first, then tells it to everybody. */
export async function PublishForm({ blocYearId, href, offer }: PublishFormProps) {
  const t = await getTranslations('bulletin');
  return (
    <Gated gate={offer} label={t('publish')} lead={t('notYet')}>
      <p className="mb-3 max-w-[65ch]">
        {t('publishSentence')} <TextLink href={href}>{t('preview')}</TextLink>
      </p>
      <Form action={publishBulletinAction} id="publish">
        <input type="hidden" name="blocYearId" value={blocYearId} />
        <FormActions>
          <SubmitButton kind="secondary">{t('publish')}</SubmitButton>
        </FormActions>
      </Form>
    </Gated>
  );
}
