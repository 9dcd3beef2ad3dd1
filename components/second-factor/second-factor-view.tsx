import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { QrPicture } from '@/components/ui/qr-picture';
import { paths } from '@/lib/paths';
import {
  beginSecondFactorAction,
  removeSecondFactorAction,
  showRecoveryCodesAction,
} from '@/server/second-factor/actions';
import type { SecondFactorPage } from '@/server/second-factor/loaders';
import { CodesForm } from './codes-form';

/** One's own second factor: what it is for, the picture to scan, the code that confirms it; then the codes for a day without telephone. */
export async function SecondFactorView({ page }: { page: SecondFactorPage }) {
  const t = await getTranslations('secondFactor');
  if (page.stage === 'none')
    return (
      <>
        <ol className="max-w-[65ch] list-inside list-decimal">
          {(['install', 'scan', 'type'] as const).map((step) => (
            <li key={step} className="py-1">
              {t(`steps.${step}`)}
            </li>
          ))}
        </ol>
        <form action={beginSecondFactorAction} className="mt-4">
          <Button type="submit" wide>
            {t('begin')}
          </Button>
        </form>
      </>
    );
  const on = page.stage === 'on';
  return (
    <>
      {page.stage === 'begun' ? <Picture keyText={page.key} rows={page.picture} /> : null}
      <Section heading={on ? t('renewTitle') : t('confirmTitle')} {...(on ? { intro: t('renewIntro') } : {})}>
        <CodesForm
          action={showRecoveryCodesAction}
          label={t('code')}
          hint={on ? t('codeOrRecoveryHint') : t('codeHint')}
          button={on ? t('renew') : t('confirm')}
          shown={{ lead: t('codesLead'), keep: t('codesKeep') }}
        />
      </Section>
      {page.stage === 'on' ? (
        <>
          <div className="mt-6">
            <LinkButton href={paths.desk}>{t('goOn')}</LinkButton>
          </div>
          <Section heading={t('removeTitle')} intro={t('removeIntro')}>
            <Disclosure summary={t('remove')}>
              <RemoveForm hasPassword={page.hasPassword} />
            </Disclosure>
          </Section>
        </>
      ) : null}
    </>
  );
}

async function Picture({ keyText, rows }: { keyText: string; rows: readonly (readonly boolean[])[] }) {
  const t = await getTranslations('secondFactor');
  return (
    <Section heading={t('scanTitle')} intro={t('scanIntro')}>
      <QrPicture rows={rows} label={t('picture')} />
      <p className="mt-3 text-soft">{t('byHand')}</p>
      <p className="tabular text-lg break-words">
        <code>{(keyText.match(/.{1,4}/g) ?? []).join(' ')}</code>
      </p>
    </Section>
  );
}

async function RemoveForm({ hasPassword }: { hasPassword: boolean }) {
  const t = await getTranslations('secondFactor');
  return (
    <Form action={removeSecondFactorAction} id="remove">
      {hasPassword ? (
        <TextInput name="password" type="password" label={t('password')} autoComplete="current-password" />
      ) : null}
      <TextInput
        name="code"
        label={t('code')}
        hint={t('codeOrRecoveryHint')}
        autoComplete="one-time-code"
        width="short"
      />
      <FormActions>
        <SubmitButton kind="secondary">{t('remove')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
