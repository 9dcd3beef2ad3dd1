import { getTranslations } from 'next-intl/server';
import { DotLine, DotScale } from '@/components/chart/dot-line';
import { DataTable, type Column } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { inPlaces, type RankedAgency, type Ranking } from '@/domain/scoring/rank';
import type { Rating } from '@/domain/scoring/rating';
import type { TieBreak } from '@/domain/scoring/tie-break';
import { whyAbove, whyInWords } from '@/domain/scoring/why-above';
import { formatCount, formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { MemberShown, ScoringShown } from './shown';

type RankingTableProps = {
  scope: ScoringShown['scope'];
  own: readonly string[];
  ranking: Ranking;
  tieBreaks: readonly TieBreak[];
  /** Totals of the self-assessments that were sent, by agency. */
  selfTotals: ReadonlyMap<string, number>;
  /** The rating a total brings; null where the charter rates nobody. */
  ratingOf: (totalCenti: number) => Rating | null;
};

type Row = RankedAgency & { member: MemberShown; selfCenti: number | null };

/** Places, totals and what each agency had given itself: recorded solid, self-assessed hollow. The table is the legend. */
export async function RankingTable({ scope, own, ranking, tieBreaks, selfTotals, ratingOf }: RankingTableProps) {
  const t = await getTranslations('scoring.ranking');
  const rows = inProtocolOrder(ranking, scope.everybody).map((row): Row => ({
    ...row,
    selfCenti: selfTotals.get(row.agencyId) ?? null,
  }));
  const ticks = ticksOf(
    rows.flatMap(({ totalCenti, selfCenti }) => (selfCenti === null ? [totalCenti] : [totalCenti, selfCenti])),
  );
  const range = { from: ticks[0], to: ticks[2] };
  const partedBy: Column<Row> = {
    key: 'partedBy',
    label: t('partedBy'),
    cell: (row) => {
      const next = ranking.find(({ rank }) => rank > row.rank);
      const why = next ? whyAbove(row, next, tieBreaks) : null;
      if (why && why.by !== 'total') return t(`steps.${why.by}`, whyInWords(why));
      return row.tied ? t('steps.none') : '–';
    },
  };
  const rated: Column<Row> = {
    key: 'rating',
    label: t('rating'),
    cell: ({ totalCenti }) => {
      const rating = ratingOf(totalCenti);
      return rating ? t(`ratings.${rating}`) : '–';
    },
  };
  return (
    <DataTable
      caption={t('caption')}
      rows={rows}
      rowKey={({ agencyId }) => agencyId}
      isOwn={({ agencyId }) => own.includes(agencyId)}
      columnsAre="many"
      columns={[
        {
          key: 'rank',
          label: t('rank'),
          cell: ({ rank, tied }) => <Place rank={rank} tied={tied ? t('tied') : null} />,
        },
        {
          key: 'agency',
          label: t('agency'),
          names: true,
          cell: ({ member }) => (
            <TextLink href={paths.sheet(placeOf(scope), member.slug)}>{nonBreaking(member.name)}</TextLink>
          ),
        },
        {
          key: 'dots',
          label: '',
          head: <DotScale {...range} ticks={ticks} format={(centi) => formatCount(centi / 100)} />,
          cell: ({ totalCenti, selfCenti }) => <DotLine {...range} solid={totalCenti} hollow={selfCenti} />,
        },
        {
          key: 'total',
          label: t('total'),
          numeric: true,
          cell: ({ totalCenti }) => <strong>{formatPoints(totalCenti)}</strong>,
        },
        {
          key: 'self',
          label: t('self'),
          numeric: true,
          cell: ({ selfCenti }) => (selfCenti === null ? '–' : formatPoints(selfCenti)),
        },
        {
          key: 'difference',
          label: t('difference'),
          numeric: true,
          cell: ({ totalCenti, selfCenti }) => (selfCenti === null ? '–' : signed(totalCenti - selfCenti)),
        },
        ...(rows.some(({ totalCenti }) => ratingOf(totalCenti) !== null) ? [rated] : []),
        ...(rows.some(({ partedBy, tied }) => partedBy !== null || tied) ? [partedBy] : []),
      ]}
    />
  );
}

/** A shared place is written "2=", and said in words. */
function Place({ rank, tied }: { rank: number; tied: string | null }) {
  return (
    <strong className="tabular">
      {rank}
      {tied ? (
        <>
          <span aria-hidden="true">=</span>
          <span className="unseen"> {tied}</span>
        </>
      ) : null}
    </strong>
  );
}

/** Equal agencies stand in the order of protocol, as everywhere. */
function inProtocolOrder(
  ranking: Ranking,
  members: readonly MemberShown[],
): (RankedAgency & { member: MemberShown })[] {
  const memberOf = new Map(members.map((member) => [member.agencyId, member]));
  return inPlaces(ranking, members).flatMap((ranked) => {
    const member = memberOf.get(ranked.agencyId);
    return member ? [{ ...ranked, member }] : [];
  });
}

const tenPoints = 10_00;

/** Both ends of the scale on whole tens of points, and its middle. */
function ticksOf(totals: readonly number[]): [number, number, number] {
  const from = Math.floor(Math.min(...totals) / tenPoints) * tenPoints;
  const to = Math.max(Math.ceil(Math.max(...totals) / tenPoints) * tenPoints, from + tenPoints);
  return [from, (from + to) / 2, to];
}

function signed(centi: number): string {
  return centi > 0 ? `+${formatPoints(centi)}` : formatPoints(centi);
}
