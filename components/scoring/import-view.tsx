import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { refusalWords } from '@/components/form/refusal-words';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Steps } from '@/components/ui/steps';
import { TextLink } from '@/components/ui/text-link';
import { faultsOfSheet, type CheckedSheet } from '@/domain/scoring/import';
import { formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { ApplyImport } from './apply-import';
import { CellFaults, DryRunTable } from './dry-run-table';
import { UploadForm } from './upload-form';
import type { Permission, ScoringShown } from './shown';

type ImportViewProps = ScoringShown & {
  mayImport: Permission;
  checked: { id: string; fileName: string; sheet: CheckedSheet; checkedAt: Date; appliedAt: Date | null } | null;
};

/** Results from a sheet in two steps: see what each row would do, then write all of it or nothing. */
export async function ImportView({ mayImport, checked, ...scoring }: ImportViewProps) {
  const [t, results] = [await getTranslations('results.import'), await getTranslations('results')];
  const words = await refusalWords();
  const { scope, scale } = scoring;
  const place = placeOf(scope);
  const upload = (
    <UploadForm blocYearId={scope.id} templateHref={paths.export('score-template', place)} again={checked !== null} />
  );
  return (
    <>
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope, { text: results('crumb'), href: paths.results(place) })}
        standing={checked ? <DryRunStanding sheet={checked.sheet} fileName={checked.fileName} /> : t('standing')}
        notice={
          checked?.appliedAt ? (
            <Notice
              kind="done"
              lead={t('applied', { at: formatMoment(checked.appliedAt) })}
              after={<TextLink href={paths.results(place)}>{t('toResults')}</TextLink>}
            >
              {t('appliedNext')}
            </Notice>
          ) : null
        }
      />
      {!mayImport.ok && !checked ? (
        <EmptyState
          purpose={t('purpose')}
          why={words(mayImport.refusal)}
          action={<TextLink href={paths.results(place)}>{t('toResults')}</TextLink>}
        />
      ) : (
        <Steps
          names={[t('steps.choose'), t('steps.look'), t('steps.write')]}
          current={checked ? (checked.appliedAt ? 3 : 2) : 1}
        />
      )}
      {checked && scale ? (
        <>
          <div className="mt-8">
            {checked.sheet.headingFaults.length > 0 ? (
              <Notice kind="late" lead={t('headings')}>
                <CellFaults faults={checked.sheet.headingFaults} />
              </Notice>
            ) : (
              <DryRunTable sheet={checked.sheet} scale={scale} />
            )}
          </div>
          {checked.sheet.absent.length > 0 ? (
            <p className="mt-3 text-soft">
              {t('absent', { agencies: checked.sheet.absent.map(({ name }) => nonBreaking(name)).join('; ') })}
            </p>
          ) : null}
          {checked.appliedAt ? null : (
            <Section heading={t('steps.write')}>
              <ApplyImport blocYearId={scope.id} importId={checked.id} sheet={checked.sheet} mayImport={mayImport} />
            </Section>
          )}
          {mayImport.ok ? <Section heading={t('again')}>{upload}</Section> : null}
        </>
      ) : mayImport.ok ? (
        <div className="mt-8">{upload}</div>
      ) : null}
    </>
  );
}

async function DryRunStanding({ sheet, fileName }: { sheet: CheckedSheet; fileName: string }) {
  const t = await getTranslations('results.import');
  const count = (status: string) => sheet.rows.filter((row) => row.status === status).length;
  return (
    <>
      {t('found', {
        fileName,
        added: count('new'),
        changed: count('changed'),
        same: count('same'),
        wrong: count('wrong'),
      })}{' '}
      {faultsOfSheet(sheet).length > 0 ? <strong>{t('faulty', { faults: faultsOfSheet(sheet).length })}</strong> : null}
    </>
  );
}
