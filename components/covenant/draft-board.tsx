import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Figures } from '@/components/ui/figures';
import { LinkButton } from '@/components/ui/link-button';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { ConsultationAnswer } from '@/domain/covenant/consult';
import type { RegistrationStatus } from '@/domain/registration/status';
import { formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { AgreeAll } from './agree-all';
import { CovenantPaper } from './covenant-paper';
import type { CovenantShown } from './covenant-view';
import { FreezePanel } from './freeze-panel';

const looks: Record<RegistrationStatus, TagKind> = {
  notStarted: 'plain',
  draft: 'plain',
  returned: 'late',
  sent: 'waiting',
  agreed: 'done',
};
const answers: Record<ConsultationAnswer, TagKind> = { agreed: 'done', remarked: 'waiting', silent: 'plain' };

/** Before the freeze: how far each agency's registration is, the text as it would be frozen now, and the freeze itself. */
export async function DraftBoard({ shown }: { shown: CovenantShown }) {
  const { scope, board, tasks, draft, round } = shown;
  const [t, statuses] = [await getTranslations('covenant'), await getTranslations('status.registration')];
  const answered = await getTranslations('status.consultation');
  const place = placeOf(scope);
  const count = (...wanted: RegistrationStatus[]) => board.filter(({ status }) => wanted.includes(status)).length;
  const mine = board.filter(({ own, status }) => own && status !== 'sent' && status !== 'agreed');
  return (
    <>
      <Figures
        figures={[
          { value: `${count('agreed')}/${board.length}`, label: t('figures.agreed') },
          { value: String(count('sent')), label: t('figures.waiting') },
          { value: String(count('returned')), label: t('figures.returned') },
          { value: String(count('notStarted', 'draft')), label: t('figures.unsent') },
        ]}
      />
      {mine.map(({ member }) => (
        <p key={member.agencyId} className="mt-6">
          <LinkButton href={paths.registration(place, member.slug)} wide>
            {t('board.mine', { agency: nonBreaking(member.name) })}
          </LinkButton>
        </p>
      ))}
      <div className="mt-8">
        <DataTable
          caption={t('board.heading', { count: board.length })}
          rows={board}
          rowKey={({ member }) => member.agencyId}
          isOwn={({ own }) => own}
          columns={[
            {
              key: 'agency',
              label: t('board.agency'),
              names: true,
              cell: ({ member }) => (
                <TextLink href={paths.registration(place, member.slug)}>{nonBreaking(member.name)}</TextLink>
              ),
            },
            {
              key: 'status',
              label: t('board.status'),
              cell: ({ status }) => <Tag kind={looks[status]}>{statuses(status)}</Tag>,
            },
            { key: 'targets', label: t('board.targets'), numeric: true, cell: ({ targets }) => targets },
            ...(round
              ? [
                  {
                    key: 'consultation',
                    label: t('board.consultation'),
                    cell: ({ answer }: (typeof board)[number]) => <Tag kind={answers[answer]}>{answered(answer)}</Tag>,
                  },
                ]
              : []),
            {
              key: 'at',
              label: t('board.at'),
              cell: ({ at }) => (at ? <span className="tabular">{formatMoment(at)}</span> : '–'),
            },
          ]}
        />
        <IllustrativeTag
          under
          show={count('notStarted') < board.length && scope.illustrative.includes('registrations')}
        />
      </div>
      <AgreeAll shown={shown} />
      <FreezePanel shown={shown} />
      {draft ? (
        <Section heading={t('preview')} intro={t('previewNote')}>
          <Disclosure summary={t('previewOpen')}>
            <CovenantPaper
              content={draft}
              sampleTasks={tasks.filter(({ illustrative }) => illustrative).map(({ number }) => number)}
            />
          </Disclosure>
        </Section>
      ) : null}
    </>
  );
}
