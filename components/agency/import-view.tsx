import { getTranslations } from 'next-intl/server';
import { FileInput } from '@/components/form/file-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Steps } from '@/components/ui/steps';
import { TextLink } from '@/components/ui/text-link';
import { faultsOfRegister, writesOfRegister } from '@/domain/agency/import';
import { formatMoment } from '@/lib/format';
import { paths } from '@/lib/paths';
import { applyRegisterAction, uploadRegisterAction } from '@/server/agency/actions';
import type { loadRegisterImport } from '@/server/agency/loaders';
import { ImportTable } from './import-table';

type Checked = NonNullable<Awaited<ReturnType<typeof loadRegisterImport>>>;

/** A register from a sheet in two steps: see what each row would do, then write all of it or nothing. */
export async function RegisterImportView({ checked }: { checked: Checked | null }) {
  const [t, words] = [await getTranslations('agencyImport'), await refusalWords()];
  const sheet = checked?.sheet;
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ text: t('crumb'), href: paths.adminAgencies }]}
        standing={checked ? <Standing checked={checked} /> : t('standing')}
        notice={
          checked?.appliedAt ? (
            <Notice kind="done" after={<TextLink href={paths.agencies}>{t('toRegister')}</TextLink>}>
              {t('applied', { at: formatMoment(checked.appliedAt) })}
            </Notice>
          ) : undefined
        }
      />
      <Steps
        names={[t('steps.choose'), t('steps.look'), t('steps.write')]}
        current={checked ? (checked.appliedAt ? 3 : 2) : 1}
      />
      {checked && sheet ? (
        <>
          <div className="mt-8">
            {sheet.headingFaults.length > 0 ? (
              <Notice kind="late" lead={t('headings')}>
                <ul>
                  {sheet.headingFaults.map(({ cell, refusal }) => (
                    <li key={`${cell} ${words(refusal)}`}>{words(refusal)}</li>
                  ))}
                </ul>
              </Notice>
            ) : (
              <ImportTable rows={sheet.rows} />
            )}
          </div>
          {checked.appliedAt ? null : (
            <Section heading={t('steps.write')}>
              <Apply checked={checked} />
            </Section>
          )}
        </>
      ) : null}
      <Section heading={t(checked ? 'again' : 'steps.choose')}>
        <Form action={uploadRegisterAction} id="upload">
          <FileInput name="sheet" label={t('file')} hint={t('fileHint')} accept=".xlsx" maxMb={5} />
          <FormActions>
            <SubmitButton kind={checked ? 'secondary' : 'primary'}>{t('check')}</SubmitButton>
            <LinkButton href={paths.agencyTemplate} kind="quiet" download>
              {t('template')}
            </LinkButton>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}

async function Standing({ checked: { sheet, fileName } }: { checked: Checked }) {
  const t = await getTranslations('agencyImport');
  const count = (status: string) => sheet.rows.filter((row) => row.status === status).length;
  const faults = faultsOfRegister(sheet).length;
  return (
    <>
      {t('found', {
        fileName,
        added: count('new'),
        changed: count('changed'),
        same: count('same'),
        renamed: count('renamed'),
        wrong: count('wrong'),
      })}{' '}
      {faults > 0 ? <strong>{t('faulty', { faults })}</strong> : null}
    </>
  );
}

async function Apply({ checked: { id, sheet } }: { checked: Checked }) {
  const t = await getTranslations('agencyImport');
  const [faults, writes] = [faultsOfRegister(sheet).length, writesOfRegister(sheet).length];
  const closed = faults > 0 ? t('closedFaults', { faults }) : writes === 0 ? t('closedNothing') : null;
  if (closed !== null)
    return (
      <ClosedButton lead={t('closed')} reasons={[{ text: closed }]}>
        {t('apply')}
      </ClosedButton>
    );
  return (
    <Form action={applyRegisterAction} id="apply">
      <input type="hidden" name="importId" value={id} />
      <p className="max-w-[65ch]">{t('sentence', { writes })}</p>
      <FormActions>
        <SubmitButton>{t('apply')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
