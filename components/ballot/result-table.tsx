import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { bases, type Verdict } from '@/domain/ballot/tally';
import { denominators } from '@/domain/ballot/threshold';
import { whomOf } from '@/domain/nominee/subject';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { BallotPage, BallotResult } from '@/server/ballot/loaders';

const tags: Record<Verdict, TagKind> = { approved: 'done', undecided: 'waiting', notApproved: 'plain' };

type ResultTableProps = Pick<BallotPage, 'scope' | 'ballot'> & { result: BallotResult };

/** How the vote ended for each nominee, with its share of all three denominators; the charter's one is marked. */
export async function ResultTable({ scope, ballot, result }: ResultTableProps) {
  const t = await getTranslations('ballot.result');
  const whom = whomOf(ballot.nominees);
  const base = bases(result.turnout, ballot);
  return (
    <DataTable
      caption={t('heading', { whom })}
      rows={result.nominees}
      rowKey={({ id }) => id}
      columnsAre="many"
      columns={[
        {
          key: 'agency',
          label: t('agency', { whom }),
          names: true,
          cell: ({ agency, nominationNumber }) => (
            <TextLink href={paths.nomination(placeOf(scope), nominationNumber)}>{nonBreaking(agency)}</TextLink>
          ),
        },
        {
          key: 'yes',
          label: t('yes'),
          numeric: true,
          cell: ({ yes, writtenYes, counted, base: own }) => (
            <>
              {counted === yes ? yes : t('withWritten', { yes, writtenYes })}
              {own === base[ballot.denominator] ? null : (
                <span className="text-soft"> {t('ofBase', { base: own })}</span>
              )}
            </>
          ),
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
          cell: ({ verdict }) => <Tag kind={tags[verdict]}>{t(verdict)}</Tag>,
        },
      ]}
    />
  );
}
