import { getTranslations } from 'next-intl/server';
import type { TableOrder } from '@/components/table/column-head';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { cn } from '@/lib/cn';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { NominationRow } from './order-rows';
import { StatusTag } from './status-tag';

type NominationTableProps = {
  scope: { bloc: { slug: string }; year: number };
  rows: readonly NominationRow[];
  order: TableOrder;
  /** How many agencies the published ranking holds. */
  ranked: number | null;
  empty: string;
};

/** Each nomination with its ground, its place in the ranking and what the rules found. */
export async function NominationTable({ scope, rows, order, ranked, empty }: NominationTableProps) {
  const [t, review] = [await getTranslations('nomination'), await getTranslations('review')];
  const place = placeOf(scope);
  return (
    <DataTable
      caption={t('list.caption')}
      captionUnseen
      rows={rows}
      rowKey={({ id }) => id}
      isOwn={({ isOwn }) => isOwn}
      order={order}
      empty={<p>{empty}</p>}
      columnsAre="many"
      columns={[
        { key: 'number', label: t('list.number'), numeric: true, sortable: true, cell: ({ number }) => number },
        {
          key: 'agency',
          label: t('new.nominee'),
          names: true,
          cell: ({ number, nominee, isOwn, awaitsMe, sights, status }) => (
            <>
              {sights.achievement === 'shown' ? (
                <TextLink href={paths.nomination(place, number)}>{nonBreaking(nominee)}</TextLink>
              ) : (
                <>
                  {nonBreaking(nominee)}
                  {status === 'withdrawn' ? null : (
                    <span className="block text-sm font-normal text-soft">
                      {review(`hidden.${sights.achievement}`)}
                    </span>
                  )}
                </>
              )}
              {isOwn ? <span className="block text-sm font-normal text-soft">{t('list.own')}</span> : null}
              {awaitsMe ? <span className="block text-sm font-normal text-late">{t('list.awaitsMe')}</span> : null}
            </>
          ),
        },
        {
          key: 'ground',
          label: t('list.ground'),
          words: true,
          cell: ({ formName, groundLabel, groundVerified, registered }) => (
            <div>
              {nonBreaking(formName)}
              <span className="block text-sm text-soft">
                {groundLabel}
                {groundVerified ? null : ` · ${t('unverified')}`}
              </span>
              {registered === null ? null : (
                <span className={cn('block text-sm', registered ? 'text-soft' : 'text-late')}>
                  {t(registered ? 'registered.yes' : 'registered.no')}
                </span>
              )}
            </div>
          ),
        },
        {
          key: 'rank',
          label: t('list.rank'),
          numeric: true,
          sortable: true,
          cell: ({ place: at }) => (at && ranked ? t('rankOf', { rank: at.rank, ranked }) : '–'),
        },
        {
          key: 'total',
          label: t('list.points'),
          numeric: true,
          sortable: true,
          cell: ({ place: at, agencySlug }) =>
            at ? <TextLink href={paths.sheet(place, agencySlug)}>{formatPoints(at.totalCenti)}</TextLink> : '–',
        },
        {
          key: 'status',
          label: t('list.status'),
          cell: ({ status, findings, count, sights, awaitsRating }) => (
            <span className="flex flex-wrap gap-2 xl:flex-col xl:items-start">
              <StatusTag status={status} />
              {awaitsRating ? <Tag kind="waiting">{t('list.awaitsRating')}</Tag> : null}
              {findings.some(({ verdict }) => verdict === 'fail') ? <Tag kind="late">{t('list.fails')}</Tag> : null}
              {count ? <span className="text-sm text-soft">{review('comparison.given', count)}</span> : null}
              {sights.count === 'ownAgency' && status !== 'draft' && status !== 'withdrawn' ? (
                <span className="text-sm text-soft">{review('opinionsHidden')}</span>
              ) : null}
            </span>
          ),
        },
      ]}
    />
  );
}
