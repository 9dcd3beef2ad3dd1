import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import type { Profile } from '@/domain/agency/import';
import { editProfileAction } from '@/server/agency/actions';

/** How an agency is reached, and who answers for it day by day: posts, never names of people. */
export async function ProfileFields({ profile }: { profile?: Profile }) {
  const t = await getTranslations('agencies.profile');
  const value = (field: keyof Profile) => profile?.[field] ?? undefined;
  return (
    <>
      <TextInput
        name="identifier"
        label={t('identifier')}
        hint={t('identifierHint')}
        width="short"
        optional
        defaultValue={value('identifier')}
      />
      <TextInput name="address" label={t('address')} optional defaultValue={value('address')} />
      <TextInput name="phone" label={t('phone')} type="tel" width="short" optional defaultValue={value('phone')} />
      <TextInput name="email" label={t('email')} type="email" optional defaultValue={value('email')} />
      <TextInput
        name="contactPost"
        label={t('contactPost')}
        hint={t('contactPostHint')}
        optional
        defaultValue={value('contactPost')}
      />
      <TextInput
        name="contactPhone"
        label={t('contactPhone')}
        type="tel"
        width="short"
        optional
        defaultValue={value('contactPhone')}
      />
      <TextInput
        name="contactEmail"
        label={t('contactEmail')}
        type="email"
        optional
        defaultValue={value('contactEmail')}
      />
    </>
  );
}

/** The profile of an agency on record, written in place. */
export async function ProfileForm({ agencyId, profile }: { agencyId: string; profile: Profile }) {
  const t = await getTranslations('agencyKeeping');
  return (
    <Form action={editProfileAction} id="profile">
      <input type="hidden" name="agencyId" value={agencyId} />
      <ProfileFields profile={profile} />
      <FormActions>
        <SubmitButton>{t('saveProfile')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
