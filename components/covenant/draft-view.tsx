import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Figures } from '@/components/ui/figures';
import { Notice } from '@/components/ui/notice';
import type { ConsultationAnswer } from '@/domain/covenant/consult';
import { formatDay, formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { DraftShown } from '@/server/covenant/draft-loaders';
import { AnswerBoard } from './answer-board';
import { ConsultForm, OwnAnswer } from './consultation-panel';
import { DraftLinks } from './draft-links';
import { DraftPaper } from './draft-paper';
import { RemarkItem } from './remark-item';

/** The draft of a covenant before the members: who has answered, the text with what was said to it, and the reader's own answer. */
export async function DraftView({ shown }: { shown: DraftShown }) {
  const { scope, round, frozen, board, remarks } = shown;
  const [t, covenant] = [await getTranslations('covenant.draft'), await getTranslations('covenant')];
  const year = String(scope.year);
  const place = placeOf(scope);
  const count = (wanted: ConsultationAnswer) => board.filter(({ answer }) => answer === wanted).length;
  const open = remarks.filter((remark) => remark.open);
  const gone = remarks.filter(({ paragraph }) => paragraph === null);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: covenant('title', { year }), href: paths.covenant(place) })}
        standing={
          frozen
            ? t('standing.frozen')
            : round
              ? t('standing.open', {
                  moment: formatMoment(round.openedAt),
                  day: formatDay(round.answerBy),
                  agreed: count('agreed'),
                  remarked: count('remarked'),
                  silent: count('silent'),
                })
              : t('standing.none')
        }
        notice={round || frozen ? undefined : <Notice kind="info">{t('notYet')}</Notice>}
      />
      <DraftLinks place={place} current="draft" />
      {round ? (
        <Figures
          figures={[
            { value: `${count('agreed')}/${board.length}`, label: t('figures.agreed') },
            { value: String(count('remarked')), label: t('figures.remarked') },
            { value: String(count('silent')), label: t('figures.silent') },
            { value: String(open.length), label: t('figures.open') },
          ]}
        />
      ) : null}
      <OwnAnswer shown={shown} />
      <ConsultForm shown={shown} />
      <Section heading={t('text')} intro={remarks.length > 0 ? t('textNote') : undefined}>
        <nav aria-label={t('outline')} className="mb-3 print:hidden">
          <ul className="flex flex-wrap gap-x-6">
            {(['bases', 'opening', 'tasks', 'undertakings', 'closing'] as const).map((part) => (
              <li key={part}>
                <a href={`#${part}`} className="flex min-h-11 items-center">
                  {t(`parts.${part}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <DraftPaper shown={shown} />
      </Section>
      {gone.length > 0 ? (
        <Section heading={t('gone')}>
          <ul className="hairlines">
            {gone.map((remark) => (
              <RemarkItem key={remark.id} shown={shown} remark={remark} />
            ))}
          </ul>
        </Section>
      ) : null}
      {round ? <AnswerBoard board={board} /> : null}
    </>
  );
}
