import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { QueueState } from '@/domain/nomination/queue';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { QueueShown } from '@/server/nomination/loaders';
import { ConflictWithdrawal } from './conflict-section';
import { StatusTag } from './status-tag';

const looks: Partial<Record<QueueState, TagKind>> = { waits: 'waiting', given: 'done', changed: 'late' };

type QueueViewProps = QueueShown & { said: { declared?: string; uncounted: boolean } };

/** What is on the table of whoever gives opinions: how far they have come, where to begin, and how each case stands. */
export async function QueueView({ scope, rows, given, asked, ranked, first, changed, said }: QueueViewProps) {
  const [t, list] = [await getTranslations('review'), await getTranslations('nomination')];
  const place = placeOf(scope);
  const start = first ?? changed;
  const progress =
    asked === null ? t('queue.stepped') : asked === 0 ? t('queue.nothing') : t('queue.standing', { given, asked });
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('queue.title')}
        crumbs={await yearCrumbs(scope, { text: list('title'), href: paths.nominations(place) })}
        standing={asked !== null && asked > 0 && start === null ? `${progress} ${t('queue.done')}` : progress}
        notice={
          said.declared ? (
            <Notice kind="done">
              {t('queue.declared', { number: said.declared })} {said.uncounted ? t('queue.uncounted') : null}
            </Notice>
          ) : null
        }
      />
      {start === null ? null : (
        <p className="mb-6">
          <LinkButton href={paths.nomination(place, start)}>
            {first === null ? t('queue.again') : t(given > 0 ? 'queue.goOn' : 'queue.begin')}
          </LinkButton>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState purpose={t('queue.purpose')} why={t('queue.why')} />
      ) : (
        <DataTable
          caption={t('queue.caption')}
          captionUnseen
          rows={rows}
          rowKey={({ id }) => id}
          columnsAre="many"
          columns={[
            { key: 'number', label: list('list.number'), numeric: true, cell: ({ number }) => number },
            {
              key: 'nominee',
              label: t('nominee'),
              names: true,
              cell: ({ number, nominee, sights, formerPost }) => (
                <>
                  {sights.achievement === 'shown' ? (
                    <TextLink href={paths.nomination(place, number)}>{nonBreaking(nominee)}</TextLink>
                  ) : (
                    nonBreaking(nominee)
                  )}
                  {formerPost ? (
                    <span className="block text-sm font-normal text-late">
                      {t('conflict.hintShort', { post: formerPost.post })}
                    </span>
                  ) : null}
                </>
              ),
            },
            {
              key: 'ground',
              label: list('list.ground'),
              cell: ({ formName, groundLabel }) => (
                <div className="lg:min-w-52">
                  {nonBreaking(formName)}
                  <span className="block text-sm text-soft">{groundLabel}</span>
                </div>
              ),
            },
            {
              key: 'rank',
              label: list('list.rank'),
              numeric: true,
              cell: ({ place: at }) => (at && ranked ? list('rankOf', { rank: at.rank, ranked }) : '–'),
            },
            {
              key: 'points',
              label: list('list.points'),
              numeric: true,
              cell: ({ place: at }) => (at ? formatPoints(at.totalCenti) : '–'),
            },
            { key: 'status', label: list('list.status'), cell: ({ status }) => <StatusTag status={status} /> },
            {
              key: 'state',
              label: t('queue.state'),
              cell: ({ id, state, declared, seatGone }) => (
                <div>
                  {looks[state] ? (
                    <Tag kind={looks[state]}>{t(`queue.states.${state}`)}</Tag>
                  ) : (
                    t(`queue.states.${state}`)
                  )}
                  {declared ? (
                    <ConflictWithdrawal scope={scope} nominationId={id} conflictId={declared.id} seat={false} />
                  ) : null}
                  {seatGone ? (
                    <ConflictWithdrawal scope={scope} nominationId={id} conflictId={seatGone.id} seat />
                  ) : null}
                </div>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
