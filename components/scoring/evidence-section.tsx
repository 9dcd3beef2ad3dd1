import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { UploadInput } from '@/components/form/upload-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { lineTitle, shownCode } from '@/domain/criteria/scale';
import { acceptedBy, evidenceLimits, megabytes } from '@/domain/file/kind';
import { pageIn } from '@/domain/scoring/evidence';
import type { SheetLine } from '@/domain/scoring/lines';
import { formatMoment } from '@/lib/format';
import { paths } from '@/lib/paths';
import { attachEvidenceAction, withdrawEvidenceAction } from '@/server/evidence/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { LineHeading } from './line-heading';

type EvidenceSectionProps = { sheet: SheetShown; lines: readonly SheetLine[] };

/** Attaches and takes back evidence, line by line. */
export async function EvidenceSection({ sheet, lines }: EvidenceSectionProps) {
  const t = await getTranslations('evidence');
  return (
    <Section heading={t('heading')} intro={t('intro')}>
      {lines
        .filter(({ kind }) => kind !== 'manual')
        .map((line) => (
          <LineEvidence key={line.code} sheet={sheet} line={line} />
        ))}
    </Section>
  );
}

async function LineEvidence({ sheet, line }: { sheet: SheetShown; line: SheetLine }) {
  const t = await getTranslations('evidence');
  const { scope, member } = sheet;
  const own = sheet.evidence.filter(({ code }) => code === line.code);
  const hidden = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
    </>
  );
  return (
    <section
      id={`attach-${line.code}`}
      tabIndex={-1}
      className="border-t border-line py-3"
      aria-label={lineTitle(line)}
    >
      <LineHeading line={line} />
      {own.map((one) => (
        <div key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1">
          <span className="min-w-0 wrap-anywhere">
            <a href={paths.file(one.fileId, pageIn(one.place))} target="_blank" rel="noreferrer">
              {one.name}
            </a>
            {one.place ? `, ${one.place}` : null}{' '}
            <span className="text-sm text-soft">{t('attachedAt', { at: formatMoment(one.attachedAt) })}</span>
          </span>
          <Form action={withdrawEvidenceAction} id={`withdraw-${one.id}`}>
            {hidden}
            <input type="hidden" name="evidenceId" value={one.id} />
            <SubmitButton kind="quiet">
              {t('withdraw')}
              <span className="unseen"> {one.name}</span>
            </SubmitButton>
          </Form>
        </div>
      ))}
      <Disclosure summary={t(own.length > 0 ? 'another' : 'first', { code: shownCode(line) })}>
        <Form action={attachEvidenceAction} id={`attach-${line.code}-form`}>
          {hidden}
          <input type="hidden" name="code" value={line.code} />
          <UploadInput
            key={own.length}
            name="file"
            label={t('file')}
            hint={t('fileHint')}
            accept={acceptedBy(evidenceLimits)}
            maxMb={megabytes(evidenceLimits.maxBytes)}
          />
          <TextInput key={`place-${own.length}`} name="place" label={t('place')} hint={t('placeHint')} optional />
          <FormActions>
            <SubmitButton kind="secondary">{t('attach')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </section>
  );
}
