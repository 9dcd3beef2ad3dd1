import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { isIsoDate } from '@/domain/shared/dates';
import { formatDay, formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { RecordsShown } from '@/server/history/loaders';
import { DisciplineSection } from './discipline-section';
import { InitiativeSection } from './initiative-section';
import { PastAwardSection } from './past-award-section';
import { RatingSection } from './rating-section';
import { WorkforceSection } from './workforce-section';

/** All that is on record of one agency, which every proposal for an award is judged by. */
export async function RecordsView(shown: RecordsShown) {
  const { scope, member, own, before } = shown;
  const [t, list] = [await getTranslations('records'), await getTranslations('nomination')];
  const place = placeOf(scope);
  const counting = own.pastAwards.filter(({ revokedOn }) => revokedOn === null).length;
  const listed = own.pastAwards.length + before.pastAwards.length;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={member.name}
        crumbs={await yearCrumbs(
          scope,
          { text: list('title'), href: paths.nominations(place) },
          { text: t('title'), href: paths.records(place) },
        )}
        standing={
          <>
            {t('standing', { ratings: own.ratings.length, awards: counting, listed })}{' '}
            <IllustrativeTag show={scope.illustrative.includes('history')} />
          </>
        }
      />
      <RatingSection {...shown} />
      <PastAwardSection {...shown} />
      <InitiativeSection {...shown} />
      <WorkforceSection {...shown} />
      <DisciplineSection {...shown} />
      <WithdrawnFacts {...shown} />
    </>
  );
}

async function WithdrawnFacts({ withdrawn }: Pick<RecordsShown, 'withdrawn'>) {
  if (withdrawn.length === 0) return null;
  const t = await getTranslations('records.withdrawn');
  return (
    <Section heading={t('heading')} anchor="withdrawn">
      <Disclosure summary={t('open', { count: withdrawn.length })}>
        <ul className="hairlines">
          {withdrawn.map(({ id, kind, about, at, by, reason }) => (
            <li key={id} className="py-3">
              <p>{t(`kinds.${kind}`, { about: isIsoDate(about) ? formatDay(about) : about })}</p>
              <p className="text-sm text-soft">
                {reason === '' ? t('replaced') : t('because', { reason })} · {t('by', { by, at: formatMoment(at) })}
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}
