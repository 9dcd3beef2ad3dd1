import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { formatTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import { takeCopyAction } from '@/server/covenant/actions';
import type { SigningShown } from './covenant-view';
import { PdfForm } from './pdf-form';

type PdfPanelProps = {
  version: SigningShown['version'];
  agencyId: string;
  copy: SigningShown['desks'][number]['copy'];
  statement: string;
  fields: { readonly agencyId: string; readonly sha256: string; readonly key: string };
  page: string;
  /** Whether a form without script was refused until the signer confirms. */
  confirms: boolean;
};

/** Signing with an official certificate, in three steps: take the file, sign it with the official tool, send it back. */
export async function PdfPanel({ version, agencyId, copy, statement, fields, page, confirms }: PdfPanelProps) {
  const [t, refusal] = [await getTranslations('covenant.pdf'), await getTranslations('refusals')];
  const inTurn = version.pdfOrder === 'inTurn';
  return (
    <div className="mt-3">
      <Disclosure summary={t('open')} open={copy !== null}>
        <ol className="list-inside list-decimal text-sm [&>li]:py-1">
          <li>{t(inTurn ? 'takeInTurn' : 'take')}</li>
          <li>{t('sign')}</li>
          <li>{t('send')}</li>
        </ol>
        <Form action={takeCopyAction} id={`copy-${agencyId}`}>
          <input type="hidden" name="versionId" value={version.id} />
          <input type="hidden" name="agencyId" value={agencyId} />
          <input type="hidden" name="sha256" value={version.sha256} />
          <FormActions>
            <SubmitButton kind="secondary">{t('button')}</SubmitButton>
          </FormActions>
        </Form>
        {copy ? (
          <>
            <p className="mt-3">
              <a href={`${paths.file(copy.fileId)}?download`} download>
                {t('download')}
              </a>
              {copy.until ? (
                <span className="block text-sm text-soft">{t('until', { time: formatTime(copy.until) })}</span>
              ) : null}
            </p>
            <PdfForm
              address={paths.signatures(version.id)}
              page={page}
              fields={fields}
              statement={statement}
              confirms={confirms}
              words={{
                file: t('file'),
                hint: t('hint'),
                button: t('submit'),
                sending: t('sending'),
                offline: t('offline'),
                confirm: t('confirm'),
                tooLarge: t('tooLarge'),
                none: refusal('file.none'),
              }}
            />
          </>
        ) : null}
      </Disclosure>
    </div>
  );
}
