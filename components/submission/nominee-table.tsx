import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { whomOf } from '@/domain/nominee/subject';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { DocumentsPage } from '@/server/document/loaders';

/** The agencies the letter proposes, each with the rank, the ground and the vote behind it, and what the decision said. */
export async function NomineeTable({ page }: { page: DocumentsPage }) {
  const { scope, nominees, decision } = page;
  const t = await getTranslations('submission');
  const place = placeOf(scope);
  return (
    <>
      <DataTable
        caption={t('nominees', { count: nominees.length, whom: whomOf(nominees) })}
        rows={nominees}
        rowKey={({ nominationId }) => nominationId}
        columnsAre="many"
        columns={[
          {
            key: 'agency',
            label: t('agency'),
            names: true,
            cell: ({ agency, number }) => (
              <TextLink href={paths.nomination(place, number)}>{nonBreaking(agency)}</TextLink>
            ),
          },
          {
            key: 'form',
            label: t('formAndGround'),
            words: true,
            cell: ({ form, ground }) => (
              <div>
                {nonBreaking(form.name)}
                <span className="block text-sm text-soft">
                  {ground.label}. {ground.citation}
                  {ground.verified ? null : ` (${t('unverified')})`}
                </span>
              </div>
            ),
          },
          {
            key: 'rank',
            label: t('rank'),
            numeric: true,
            cell: ({ ranked }) =>
              ranked ? t('rankAndPoints', { rank: ranked.rank, points: formatPoints(ranked.totalCenti) }) : '–',
          },
          { key: 'votes', label: t('votes'), numeric: true, cell: ({ yes, base }) => t('votesOf', { yes, base }) },
          ...(decision
            ? [
                {
                  key: 'granted',
                  label: t('decided'),
                  cell: ({ nominationId }: DocumentsPage['nominees'][number]) =>
                    decision.granted.includes(nominationId) ? <Tag kind="seal">{t('granted')}</Tag> : t('notGranted'),
                },
              ]
            : []),
        ]}
      />
      <IllustrativeTag under show={scope.illustrative.includes('nominees') || scope.illustrative.includes('tally')} />
    </>
  );
}
