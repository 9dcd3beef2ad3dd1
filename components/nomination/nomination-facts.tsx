import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { NominationShown } from '@/server/nomination/loaders';
import { RatingFacts } from '@/components/history/rating-facts';
import { AlikeNote } from '@/components/nominee/alike-note';
import { StatusTag } from './status-tag';

/** The facts of a nomination: place and points of an agency, form, ground with its text of the day, earlier awards, where it stands. */
export async function NominationFacts(shown: NominationShown) {
  const { scope, nomination, place, ranked, awards, targets, ratings, restsOn, initiatives } = shown;
  const t = await getTranslations('nomination');
  const { agencySlug, formName, formVerified, groundLabel, groundCitation, groundVerified, status } = nomination;
  const year = placeOf(scope);
  const ofAgency = nomination.subjectKind === 'agency';
  const day =
    nomination.settledOn ??
    nomination.putToBallotOn ??
    (status === 'withdrawn' ? nomination.withdrawnOn : nomination.sentOn);
  return (
    <SummaryList
      rows={[
        ...(ofAgency
          ? [
              {
                term: t('facts.rank', { year: String(scope.year) }),
                detail:
                  place && ranked ? (
                    <>
                      {t('rankOf', { rank: place.rank, ranked })},{' '}
                      <TextLink href={paths.sheet(year, agencySlug)}>
                        {t('points', { points: formatPoints(place.totalCenti) })}
                      </TextLink>{' '}
                      <IllustrativeTag show={scope.illustrative.includes('results')} />
                    </>
                  ) : (
                    t('facts.notRanked')
                  ),
              },
            ]
          : []),
        ...(targets && targets.all > 0
          ? [
              {
                term: t('facts.targets', { year: String(scope.year) }),
                detail: (
                  <TextLink href={paths.registration(year, agencySlug)}>{t('facts.targetsOf', targets)}</TextLink>
                ),
              },
            ]
          : []),
        {
          term: t('facts.form'),
          detail: (
            <>
              {nonBreaking(formName)} {formVerified ? null : <Tag kind="waiting">{t('unverified')}</Tag>}
            </>
          ),
        },
        {
          term: t('facts.ground'),
          detail: (
            <>
              {groundLabel}
              <span className="block text-sm text-soft">
                <TextLink href={paths.regulations(nomination.sentOn ?? scope.on)}>{groundCitation}</TextLink>{' '}
                {groundVerified ? null : <Tag kind="waiting">{t('unverified')}</Tag>}
              </span>
            </>
          ),
        },
        ...(restsOn
          ? [
              {
                term: t('facts.restsOn'),
                detail: (
                  <>
                    {restsOn.title}
                    <span className="block text-sm text-soft">
                      {t('facts.restsOnDays', { from: formatDay(restsOn.from), to: formatDay(restsOn.to) })} ·{' '}
                      {restsOn.field}
                    </span>
                    <AlikeNote one={restsOn} />
                  </>
                ),
              },
            ]
          : []),
        ...(initiatives.length > 0
          ? [
              {
                term: t('facts.initiatives'),
                detail: initiatives.map(({ id, title, recognisedOn }) => (
                  <span key={id} className="block">
                    {title} <span className="text-sm text-soft">({formatDay(recognisedOn)})</span>
                  </span>
                )),
              },
            ]
          : []),
        {
          term: t(ofAgency ? 'facts.ratings' : 'facts.ratingsOfAgency'),
          detail: <RatingFacts ratings={ratings} />,
          action: (
            <TextLink href={paths.agencyRecords(year, agencySlug)} className="print:hidden">
              {t('facts.records')}
            </TextLink>
          ),
        },
        {
          term: t('facts.awards'),
          detail:
            awards.length === 0
              ? t('facts.noAwards')
              : awards.map(({ name, number, year: given, decidedOn, isRevoked }) => (
                  <span key={`${number} ${decidedOn}`} className="block">
                    {t('facts.award', {
                      year: String(given),
                      name: nonBreaking(name),
                      number,
                      day: formatDay(decidedOn),
                    })}{' '}
                    {isRevoked ? <Tag kind="late">{t('facts.revoked')}</Tag> : null}
                  </span>
                )),
        },
        {
          term: t('facts.status'),
          detail: (
            <>
              <StatusTag status={status} /> {day ? formatDay(day) : null}
            </>
          ),
        },
      ]}
    />
  );
}
