import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { WorkProgress } from '@/components/form/work-progress';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { ClosedButton } from '@/components/ui/closed-button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { isReady, type OlderTable } from '@/domain/older-years/read';
import { columnName } from '@/lib/column-name';
import { formatMoment, formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { takeTableAction } from '@/server/older-years/actions';
import type { OlderYearsShown } from '@/server/older-years/loaders';
import type { KeptTable } from '@/server/older-years/queries';
import { NamesForm } from './names-form';

/** So many rows are shown; those with faults first. */
const shownRows = 100;

type TablePreviewProps = { shown: OlderYearsShown; table: KeptTable; read: OlderTable };

/** What a table comes to, row by row, and the button that takes it over. */
export async function TablePreview({ shown, table, read }: TablePreviewProps) {
  const [t, all] = [await getTranslations('olderYears.preview'), await getTranslations('olderYears')];
  const words = await refusalWords();
  const faults = read.faults.length + read.rows.reduce((sum, row) => sum + row.faults.length, 0);
  const rows = read.rows.toSorted((a, b) => Number(b.faults.length > 0) - Number(a.faults.length > 0) || a.at - b.at);
  const years = new Set(read.rows.map(({ year }) => year));
  // Of a table with its agencies across, what is a row here is a column of the file.
  const turned = table.mapping?.turned ?? false;
  const placeIn = (at: number) => (turned ? columnName(at) : String(at));
  const known = read.rows.filter(({ agencyId }) => agencyId !== null).length;
  return (
    <>
      {table.withdrawnAt ? (
        <Notice kind="late" lead={all('take.withdrawn', { at: formatMoment(table.withdrawnAt) })}>
          {table.withdrawnReason}
        </Notice>
      ) : table.takenAt ? (
        <Notice
          kind="done"
          lead={all('take.taken', { at: formatMoment(table.takenAt) })}
          after={<TextLink href={paths.earlier(placeOf(shown.scope))}>{all('take.back')}</TextLink>}
        >
          {null}
        </Notice>
      ) : null}
      <Section heading={t('heading')} intro={t('found', { rows: read.rows.length, faults, known })}>
        {read.faults.map((fault) => (
          <Notice key={fault.code} kind="late">
            {words(fault)}
          </Notice>
        ))}
        {read.nameless && read.nameless.length > 0 ? (
          <p className="mb-3 max-w-[70ch] text-late">
            {t('nameless', {
              count: read.nameless.length,
              turned: String(turned),
              rows: read.nameless.slice(0, 20).map(placeIn).join(', '),
            })}
          </p>
        ) : null}
        <DataTable
          caption={t('heading')}
          captionUnseen
          rows={rows.slice(0, shownRows)}
          rowKey={({ at }) => String(at)}
          columnsAre="many"
          columns={[
            { key: 'row', label: t(turned ? 'column' : 'row'), numeric: true, cell: ({ at }) => placeIn(at) },
            { key: 'year', label: t('year'), numeric: true, cell: ({ year }) => (year === 0 ? '–' : String(year)) },
            {
              key: 'agency',
              label: all('agency'),
              names: true,
              cell: ({ name, agencyId }) => (
                <>
                  {nonBreaking(name)}
                  {agencyId === null ? <span className="block text-sm text-soft">{all('byName')}</span> : null}
                </>
              ),
            },
            {
              key: 'total',
              label: all('total'),
              numeric: true,
              cell: ({ totalCenti }) => (totalCenti === null ? '–' : formatPoints(totalCenti)),
            },
            { key: 'rank', label: all('rank'), numeric: true, cell: ({ rank }) => rank ?? '–' },
            { key: 'rating', label: all('rating'), cell: ({ rating }) => rating || '–' },
            {
              key: 'fault',
              label: t('fault'),
              cell: ({ faults: own }) =>
                own.length === 0 ? (
                  t('ok')
                ) : (
                  <ul className="text-late">
                    {own.map((fault) => (
                      <li key={fault.code}>{words(fault)}</li>
                    ))}
                  </ul>
                ),
            },
          ]}
        />
        {rows.length > shownRows ? (
          <p className="mt-3 text-soft">{t('more', { count: rows.length - shownRows })}</p>
        ) : null}
      </Section>
      {table.takenAt ? null : <NamesForm shown={shown} table={table} read={read} />}
      {table.takenAt ? null : (
        <Section heading={all('take.heading')}>
          {isReady(read) ? (
            <Form action={takeTableAction} id="take">
              <input type="hidden" name="blocYearId" value={shown.scope.id} />
              <input type="hidden" name="tableId" value={table.id} />
              <p className="max-w-[65ch]">{all('take.sentence', { rows: read.rows.length, years: years.size })}</p>
              <WorkProgress from={paths.olderTable(table.id)} total={read.rows.length} />
              <FormActions>
                <SubmitButton>{all('take.button')}</SubmitButton>
              </FormActions>
            </Form>
          ) : (
            <ClosedButton lead={all('take.closed')} reasons={[{ text: all('take.faulty', { faults }) }]}>
              {all('take.button')}
            </ClosedButton>
          )}
        </Section>
      )}
    </>
  );
}
