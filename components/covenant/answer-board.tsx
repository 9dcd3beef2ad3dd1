import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { ConsultationAnswer } from '@/domain/covenant/consult';
import { formatMoment, nonBreaking } from '@/lib/format';
import type { DraftShown } from '@/server/covenant/draft-loaders';

const looks: Record<ConsultationAnswer, TagKind> = { agreed: 'done', remarked: 'waiting', silent: 'plain' };

/** What every agency answered to the draft. */
export async function AnswerBoard({ board }: Pick<DraftShown, 'board'>) {
  const [t, statuses] = [await getTranslations('covenant.draft.board'), await getTranslations('status.consultation')];
  return (
    <div className="mt-8">
      <DataTable
        caption={t('heading', { count: board.length })}
        rows={board}
        rowKey={({ member }) => member.agencyId}
        isOwn={({ own }) => own}
        columns={[
          { key: 'agency', label: t('agency'), names: true, cell: ({ member }) => nonBreaking(member.name) },
          {
            key: 'answer',
            label: t('answer'),
            cell: ({ answer }) => <Tag kind={looks[answer]}>{statuses(answer)}</Tag>,
          },
          { key: 'remarks', label: t('remarks'), numeric: true, cell: ({ remarks }) => remarks },
          {
            key: 'at',
            label: t('at'),
            cell: ({ at }) => (at ? <span className="tabular">{formatMoment(at)}</span> : '–'),
          },
        ]}
      />
    </div>
  );
}
