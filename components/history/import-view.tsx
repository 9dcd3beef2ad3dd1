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
import { DataTable } from '@/components/table/data-table';
import { ClosedButton } from '@/components/ui/closed-button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Steps } from '@/components/ui/steps';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { faultsOfHistory, writesOfHistory, type HistoryLine, type HistoryRow } from '@/domain/history/import';
import { formatDay, formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { applyHistoryAction, uploadHistoryAction } from '@/server/history/actions';
import type { HistoryImportShown } from '@/server/history/loaders';

/** Records of several years from a sheet in two steps: see what each row would do, then write all of it or nothing. */
export async function HistoryImportView({ scope, checked }: HistoryImportShown) {
  const [t, records, list, words] = [
    await getTranslations('records.import'),
    await getTranslations('records'),
    await getTranslations('nomination'),
    await refusalWords(),
  ];
  const place = placeOf(scope);
  const sheet = checked?.sheet;
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(
          scope,
          { text: list('title'), href: paths.nominations(place) },
          { text: records('title'), href: paths.records(place) },
        )}
        standing={
          sheet
            ? t(sheetTold(sheet, checked.appliedAt), {
                fileName: checked.fileName,
                added: count(sheet.rows, 'new'),
                same: count(sheet.rows, 'same'),
                differs: count(sheet.rows, 'differs'),
                wrong: count(sheet.rows, 'wrong'),
              })
            : t('standing')
        }
        notice={
          checked?.appliedAt ? (
            <Notice
              kind="done"
              after={
                <TextLink href={paths.records(place)} className="inline-flex min-h-11 items-center">
                  {t('toRecords')}
                </TextLink>
              }
            >
              {t('applied', { at: formatMoment(checked.appliedAt) })}
            </Notice>
          ) : null
        }
      />
      <Steps
        names={[t('steps.choose'), t('steps.look'), t('steps.write')]}
        current={checked ? (checked.appliedAt ? 3 : 2) : 1}
      />
      {checked && sheet ? (
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
            <ImportTable rows={sheet.rows} applied={checked.appliedAt !== null} />
          )}
          {checked.appliedAt ? null : (
            <Section heading={t('steps.write')}>
              <Apply blocYearId={scope.id} checked={checked} />
            </Section>
          )}
        </div>
      ) : null}
      <Section heading={t(checked ? 'again' : 'steps.choose')}>
        <Form action={uploadHistoryAction} id="upload">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <FileInput name="sheet" label={t('file')} hint={t('fileHint')} accept=".xlsx" maxMb={5} />
          <FormActions>
            <SubmitButton kind={checked ? 'secondary' : 'primary'}>{t('check')}</SubmitButton>
            <LinkButton href={paths.export('agency-history', place)} kind="quiet" download>
              {t('template')}
            </LinkButton>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}

const count = (rows: readonly HistoryRow[], status: HistoryRow['status']) =>
  rows.filter((row) => row.status === status).length;

const looks: Record<HistoryRow['status'], TagKind> = { new: 'pen', same: 'plain', differs: 'waiting', wrong: 'late' };

/** Every row with what it would do, every wrong cell by its name. */
async function ImportTable({ rows, applied }: { rows: readonly HistoryRow[]; applied: boolean }) {
  const [t, words] = [await getTranslations('records.import'), await refusalWords()];
  return (
    <DataTable
      caption={t('rows')}
      rows={rows}
      rowKey={({ row }) => String(row)}
      columnsAre="many"
      columns={[
        { key: 'row', label: t('row'), numeric: true, cell: ({ row }) => row },
        { key: 'agency', label: t('agency'), names: true, cell: ({ agency }) => nonBreaking(agency) || t('unknown') },
        {
          key: 'told',
          label: t('told'),
          words: true,
          cell: (row) => (row.status === 'wrong' ? null : <Told line={row.line} />),
        },
        {
          key: 'status',
          label: t('status'),
          words: true,
          cell: (row) => (
            <>
              {applied && row.status === 'new' ? (
                <Tag kind="done">{t('written')}</Tag>
              ) : (
                <Tag kind={looks[row.status]}>{t(`statuses.${row.status}`)}</Tag>
              )}
              {row.status === 'differs' ? <p className="mt-1 text-sm">{t('differs')}</p> : null}
              {row.status === 'wrong' ? (
                <ul className="mt-1 text-sm">
                  {row.faults.map(({ cell, refusal }) => (
                    <li key={`${cell} ${refusal.code}`}>
                      <strong>{t('cell', { cell })}</strong> {words(refusal)}
                    </li>
                  ))}
                </ul>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}

async function Told({ line }: { line: HistoryLine }) {
  const [t, rated] = [await getTranslations('records.import'), await getTranslations('scoring.ranking.ratings')];
  const [year, what, number, day] =
    line.kind === 'rating'
      ? [line.rating.year, rated(line.rating.rating), line.rating.paperNumber, line.rating.paperOn]
      : [line.award.year, line.award.formName, line.award.decisionNumber, line.award.decidedOn];
  return (
    <>
      {t('inYear', { year: String(year), what: nonBreaking(what) })}
      <span className="block text-sm text-soft">
        {number === '' || day === null ? t('noPaper') : t('paper', { number, day: formatDay(day) })}
      </span>
    </>
  );
}

type Checked = NonNullable<HistoryImportShown['checked']>;

async function Apply({ blocYearId, checked: { id, sheet } }: { blocYearId: string; checked: Checked }) {
  const t = await getTranslations('records.import');
  const [faults, writes] = [faultsOfHistory(sheet).length, writesOfHistory(sheet).length];
  const closed = faults > 0 ? t('closedFaults', { faults }) : writes === 0 ? t('closedNothing') : null;
  if (closed !== null)
    return (
      <ClosedButton lead={t('closed')} reasons={[{ text: closed }]}>
        {t('apply')}
      </ClosedButton>
    );
  return (
    <Form action={applyHistoryAction} id="apply">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="importId" value={id} />
      <p className="max-w-[65ch]">{t('sentence', { writes })}</p>
      <FormActions>
        <SubmitButton>{t('apply')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
