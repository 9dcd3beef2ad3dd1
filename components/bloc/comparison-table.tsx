import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { ComparedBloc, ComparisonOrder } from '@/domain/bloc/compare';
import { stationKeys } from '@/domain/bloc/stations';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';

type ComparisonTableProps = {
  rows: readonly ComparedBloc[];
  year: number;
  filtered: boolean;
  order: ComparisonOrder;
  query: Readonly<Record<string, string>>;
};

/** So many late agencies are named in the table; all of them stand in the file. */
const namedAtMost = 3;

/** One bloc a row, each column in its own order. */
export async function ComparisonTable({ rows, year, filtered, order, query }: ComparisonTableProps) {
  const [t, blocs] = [await getTranslations('comparison'), await getTranslations('blocs')];
  const [labels, deadlines] = [await getTranslations('stations.labels'), await getTranslations('deadlines')];
  const dossiers = await getTranslations('comparison.dossiers');
  const named = (late: readonly string[]) => {
    const [names, more] = [late.slice(0, namedAtMost).map(nonBreaking).join(', '), late.length - namedAtMost];
    return more > 0 ? t('andMore', { names, count: more }) : names;
  };
  return (
    <DataTable
      caption={t('caption')}
      captionUnseen
      columnsAre="many"
      rows={rows}
      rowKey={({ blocId }) => blocId}
      order={{ path: paths.compareBlocs(), query: { ...query, year: String(year) }, ...order }}
      empty={<EmptyState purpose={t('purpose')} why={t(filtered ? 'noneFound' : 'none', { year: String(year) })} />}
      columns={[
        {
          key: 'name',
          label: blocs('name'),
          names: true,
          sortable: true,
          cell: ({ slug, name, members, leader }) => (
            <>
              <TextLink href={paths.year({ bloc: slug, year })}>{nonBreaking(name)}</TextLink>
              <span className="block text-sm font-normal text-soft">
                {t('of', { members, leader: nonBreaking(leader ?? t('noLeader')) })}
              </span>
            </>
          ),
        },
        {
          key: 'step',
          label: t('stage'),
          sortable: true,
          cell: ({ station, step }) =>
            station ? (
              t('at', { station: labels(station), step, steps: stationKeys.length })
            ) : (
              <Tag kind="done">{t('done')}</Tag>
            ),
        },
        {
          key: 'next',
          label: t('next'),
          sortable: true,
          cell: ({ next }) =>
            next ? (
              <div>
                <span className="tabular">{formatDay(next.on)}</span>
                <span className="block text-sm text-soft">{deadlines(next.kind)}</span>
              </div>
            ) : (
              '–'
            ),
        },
        {
          key: 'late',
          label: t('late'),
          sortable: true,
          cell: ({ late }) =>
            late.length > 0 ? (
              <div>
                <Tag kind="late">{t('lateCount', { count: late.length })}</Tag>
                <span className="block text-sm text-soft">{named(late)}</span>
              </div>
            ) : (
              t('nobodyLate')
            ),
        },
        {
          key: 'signed',
          label: t('signed'),
          numeric: true,
          sortable: true,
          cell: ({ signed, parties, signedOn }) => (
            <div>
              {`${signed}/${parties}`}
              {signedOn ? <span className="block text-sm text-soft">{formatDay(signedOn)}</span> : null}
            </div>
          ),
        },
        {
          key: 'sheets',
          label: t('sheets'),
          numeric: true,
          sortable: true,
          cell: ({ sheets, members }) => `${sheets}/${members}`,
        },
        { key: 'nominations', label: t('nominations'), numeric: true, sortable: true, cell: (row) => row.nominations },
        {
          key: 'dossier',
          label: t('dossier'),
          cell: ({ dossier, decidedOn }) =>
            decidedOn ? t('decided', { day: formatDay(decidedOn) }) : dossiers(dossier ?? 'none'),
        },
        { key: 'awards', label: t('awards'), numeric: true, sortable: true, cell: ({ awards }) => awards },
      ]}
    />
  );
}
