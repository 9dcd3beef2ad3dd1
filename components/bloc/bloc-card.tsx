import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { LinkButton } from '@/components/ui/link-button';
import { SummaryList } from '@/components/ui/summary-list';
import { TaskList } from '@/components/ui/task-list';
import { dayOf } from '@/domain/shared/dates';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadBlocCard } from '@/server/bloc/register-loaders';
import { DissolveForm } from './dissolve-form';
import { RenameForm } from './rename-form';

/** One bloc in the register: what it stands on, its names, its years, and the year to be drawn up next. */
export async function BlocCard({ card }: { card: Awaited<ReturnType<typeof loadBlocCard>> }) {
  const { bloc, former, years, drafts, ahead } = card;
  const [t, blocs] = [await getTranslations('blocs.card'), await getTranslations('blocs')];
  const unknown = t('unknown');
  return (
    <>
      <PageHeader
        title={bloc.name}
        crumbs={[
          { text: blocs('title'), href: paths.blocs },
          { text: blocs('register'), href: paths.adminBlocs },
        ]}
        standing={
          bloc.dissolvedOn
            ? t('dissolved', { day: formatDay(bloc.dissolvedOn) })
            : t('standing', { kind: blocs(`kinds.${bloc.kind}`), level: blocs(`levels.${bloc.level}`) })
        }
      />
      <SummaryList
        rows={[
          { term: t('foundedOn'), detail: formatDay(bloc.foundedOn) },
          {
            term: t('decision'),
            detail: bloc.decisionRef
              ? [
                  bloc.decisionRef,
                  bloc.decidedOn ? t('ofDay', { day: formatDay(bloc.decidedOn) }) : null,
                  bloc.decidedBy,
                ]
                  .filter(Boolean)
                  .join(' · ')
              : unknown,
          },
          { term: t('superior'), detail: nonBreaking(bloc.superior) },
          { term: t('managedBy'), detail: bloc.managedBy ? nonBreaking(bloc.managedBy) : unknown },
          ...former.map(({ name, from, to }) => ({
            term: t('formerName', { from: formatDay(from), to: formatDay(to) }),
            detail: name,
          })),
          ...(bloc.dissolutionRef ? [{ term: t('dissolution'), detail: bloc.dissolutionRef }] : []),
        ]}
      />
      <Section heading={t('years')} level={2} intro={t('yearsIntro')}>
        <TaskList
          tasks={[
            ...drafts.map((year) => ({
              text: t('draft', { year: String(year) }),
              href: paths.composition({ bloc: bloc.slug, year }),
              tag: { kind: 'waiting' as const, text: t('unpublished') },
            })),
            ...years.map(({ year, composedAt, decisionRef }) => ({
              text: t('year', { year: String(year) }),
              href: paths.members({ bloc: bloc.slug, year }),
              place: decisionRef
                ? t('publishedBy', { day: formatDay(dayOf(composedAt)), decision: decisionRef })
                : t('published', { day: formatDay(dayOf(composedAt)) }),
            })),
          ]}
        />
        {years.length + drafts.length === 0 ? <p className="text-soft">{t('noYear')}</p> : null}
        <div className="mt-4 flex flex-wrap gap-3">
          {ahead.map((year) => (
            <LinkButton key={year} href={paths.composition({ bloc: bloc.slug, year })} wide>
              {t('drawUp', { year: String(year) })}
            </LinkButton>
          ))}
        </div>
      </Section>
      {bloc.dissolvedOn ? null : (
        <Section heading={t('changes')} level={2}>
          <RenameForm blocId={bloc.id} />
          <DissolveForm blocId={bloc.id} />
        </Section>
      )}
    </>
  );
}
