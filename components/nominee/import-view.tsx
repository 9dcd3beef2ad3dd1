import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { FileInput } from '@/components/form/file-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { sheetTold } from '@/components/form/sheet-told';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Steps } from '@/components/ui/steps';
import { TextLink } from '@/components/ui/text-link';
import { faultsOfNominees, writesOfNominees } from '@/domain/nominee/import';
import { formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { applyNomineesAction, uploadNomineesAction } from '@/server/nominee/actions';
import type { NomineeImportShown } from '@/server/nominee/loaders';
import { ImportTable } from './import-table';
import { OfAgency } from './of-agency';

/** A list of nominees from a sheet in two steps: see what each row would do, then write all of it or nothing. */
export async function NomineeImportView({ scope, member, checked }: NomineeImportShown) {
  const [t, words] = [await getTranslations('nominee.import'), await refusalWords()];
  const [nominees, nomination] = [await getTranslations('nominee'), await getTranslations('nomination')];
  const place = placeOf(scope);
  const sheet = checked?.sheet;
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(
          scope,
          { text: nomination('title'), href: paths.nominations(place) },
          { text: nominees('title'), href: paths.nominees(place) },
        )}
        standing={
          checked && sheet
            ? t(sheetTold(sheet, checked.appliedAt), {
                fileName: checked.fileName,
                added: writesOfNominees(sheet).length,
                wrong: sheet.rows.length - writesOfNominees(sheet).length,
              })
            : t('standing', { agency: member.name })
        }
        notice={
          checked?.appliedAt ? (
            <Notice kind="done" after={<TextLink href={paths.nominations(place)}>{t('toNominations')}</TextLink>}>
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
              <ImportTable rows={sheet.rows} agency={member.name} written={checked.appliedAt !== null} />
            )}
          </div>
          {checked.appliedAt ? null : (
            <Section heading={t('steps.write')}>
              <Apply scope={scope} member={member} checked={checked} />
            </Section>
          )}
        </>
      ) : null}
      <Section heading={t(checked ? 'again' : 'steps.choose')}>
        <Form action={uploadNomineesAction} id="upload">
          <OfAgency scope={scope} member={member} />
          <FileInput name="sheet" label={t('file')} hint={t('fileHint')} accept=".xlsx" maxMb={5} />
          <FormActions>
            <SubmitButton kind={checked ? 'secondary' : 'primary'}>{t('check')}</SubmitButton>
            <LinkButton href={paths.nomineeTemplate(place)} kind="quiet" download>
              {t('template')}
            </LinkButton>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}

type ApplyProps = Pick<NomineeImportShown, 'scope' | 'member'> & {
  checked: NonNullable<NomineeImportShown['checked']>;
};

async function Apply({ scope, member, checked: { id, sheet } }: ApplyProps) {
  const t = await getTranslations('nominee.import');
  const [faults, writes] = [faultsOfNominees(sheet).length, writesOfNominees(sheet).length];
  const closed = faults > 0 ? t('closedFaults', { faults }) : writes === 0 ? t('closedNothing') : null;
  if (closed !== null)
    return (
      <ClosedButton lead={t('closed')} reasons={[{ text: closed }]}>
        {t('apply')}
      </ClosedButton>
    );
  return (
    <Form action={applyNomineesAction} id="apply">
      <OfAgency scope={scope} member={member} />
      <input type="hidden" name="importId" value={id} />
      <p className="max-w-[65ch]">{t('sentence', { writes })}</p>
      <FormActions>
        <SubmitButton>{t('apply')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
