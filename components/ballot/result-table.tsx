import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { bases } from '@/domain/ballot/tally';
import { denominators } from '@/domain/ballot/threshold';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { BallotPage, BallotResult } from '@/server/ballot/loaders';

type ResultTableProps = Pick<BallotPage, 'scope' | 'ballot'> & { result: BallotResult };

/** How the vote ended for each nominee, with its share of all three denominators; the charter's one is marked. */
export async function ResultTable({ scope, ballot, result }: ResultTableProps) {
  const t = await getTranslations('ballot.result');
  const base = bases(result.turnout, ballot);
  return (
    <DataTable
      caption={t('heading')}
      rows={result.nominees}
      rowKey={({ id }) => id}
      columnsAre="many"
      columns={[
        {
          key: 'agency',
          label: t('agency'),
          names: true,
          cell: ({ agency, nominationNumber }) => (
            <TextLink href={paths.nomination(placeOf(scope), nominationNumber)}>{nonBreaking(agency)}</TextLink>
          ),
        },
        {
          key: 'yes',
          label: t('yes'),
          numeric: true,
          cell: ({ yes, writtenYes, counted }) => (counted === yes ? yes : t('withWritten', { yes, writtenYes })),
        },
        ...denominators.map((one) => ({
          key: one,
          label: t(`bases.${one}`, { base: base[one], rule: String(one === ballot.denominator) }),
          numeric: true,
          cell: ({ shares }: BallotResult['nominees'][number]) =>
            one === ballot.denominator ? (
              <strong>{formatPoints(shares[one])}%</strong>
            ) : (
              `${formatPoints(shares[one])}%`
            ),
        })),
        {
          key: 'outcome',
          label: t('outcome'),
          cell: ({ approved }) => (
            <Tag kind={approved ? 'done' : 'plain'}>{t(approved ? 'approved' : 'notApproved')}</Tag>
          ),
        },
      ]}
    />
  );
}
