import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { formatMoment } from '@/lib/format';
import { paths } from '@/lib/paths';
import { removePasskeyAction, renamePasskeyAction } from '@/server/passkey/actions';
import { AddPasskey } from './add-passkey';

type PasskeyShown = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

/** One's own passkeys: each with its name and when it was used last, and the way to add one. */
export async function PasskeySection({
  passkeys,
  hasPassword,
  asksCode,
}: {
  passkeys: readonly PasskeyShown[];
  hasPassword: boolean;
  asksCode: boolean;
}) {
  const t = await getTranslations('passkey');
  return (
    <div id="passkeys">
      <Section heading={t('heading')} intro={t('intro')}>
        {passkeys.length === 0 ? <p className="mb-4 text-soft">{t('none')}</p> : null}
        <ul className="hairlines mb-6">
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <li key={id} className="py-2.5">
              <p className="font-medium wrap-anywhere">{name}</p>
              <p className="text-sm text-soft">
                {t('since', { moment: formatMoment(createdAt) })}{' '}
                {lastUsedAt ? t('used', { moment: formatMoment(lastUsedAt) }) : t('unused')}
              </p>
              <Disclosure summary={t('change', { name })}>
                <Form action={renamePasskeyAction} id={`rename-${id}`}>
                  <input type="hidden" name="passkeyId" value={id} />
                  <TextInput name="name" label={t('name')} defaultValue={name} />
                  <FormActions>
                    <SubmitButton kind="secondary">{t('rename')}</SubmitButton>
                  </FormActions>
                </Form>
                <Form action={removePasskeyAction} id={`remove-${id}`}>
                  <input type="hidden" name="passkeyId" value={id} />
                  <p className="mt-4 mb-2 text-sm text-soft">{t('removeHint')}</p>
                  <FormActions>
                    <SubmitButton kind="danger">{t('remove')}</SubmitButton>
                  </FormActions>
                </Form>
              </Disclosure>
            </li>
          ))}
        </ul>
        <AddPasskey
          addresses={{ challenge: paths.passkeyChallenges, add: paths.passkeys }}
          hasPassword={hasPassword}
          asksCode={asksCode}
          words={{
            name: t('name'),
            nameHint: t('nameHint'),
            password: t('password'),
            code: t('code'),
            loading: t('loading'),
            button: t('add'),
            waiting: t('waiting'),
            insecure: t('insecure'),
            cancelled: t('cancelled'),
            offline: t('offline'),
            added: t('added'),
          }}
        />
      </Section>
    </div>
  );
}
