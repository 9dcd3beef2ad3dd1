import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { paths, placeOf } from '@/lib/paths';
import type { NominationsShown } from '@/server/nomination/loaders';

type NominationLinksProps = Pick<NominationsShown, 'scope' | 'rows' | 'mayNominate' | 'reviews' | 'decides'> & {
  /** Where the main button of the page leads already. */
  besides: string | undefined;
};

/** Every other page of the nominations, in words and by what one comes for: to propose, to review, or to look up. */
export async function NominationLinks({ scope, rows, mayNominate, reviews, decides, besides }: NominationLinksProps) {
  const [t, review] = [await getTranslations('nomination'), await getTranslations('review')];
  const [records, fairness, catalogue] = [
    await getTranslations('records'),
    await getTranslations('fairness'),
    await getTranslations('awardCatalogue'),
  ];
  const place = placeOf(scope);
  const groups = [
    {
      heading: t('ways.propose'),
      links: [
        { href: paths.newNomination(place), text: t('list.new'), open: mayNominate },
        { href: paths.nominees(place), text: t('list.nominees'), open: mayNominate },
        { href: paths.eligibility(place), text: t('list.eligibility'), open: true },
        { href: paths.awardCatalogue(place), text: catalogue('link'), open: true },
      ],
    },
    {
      heading: t('ways.review'),
      links: [
        { href: paths.reviewQueue(place), text: review('queue.link'), open: reviews && rows.length > 0 },
        { href: paths.nominationComparison(place), text: review('comparison.link'), open: rows.length > 1 },
        { href: paths.ballotGroups(place), text: review('group.link'), open: decides },
        { href: paths.objections(place), text: t('list.objections'), open: true },
      ],
    },
    {
      heading: t('ways.lookUp'),
      links: [
        { href: paths.records(place), text: records('link'), open: true },
        { href: paths.fairness(place), text: fairness('link'), open: true },
      ],
    },
  ].map(({ heading, links }) => ({ heading, links: links.filter(({ href, open }) => open && href !== besides) }));
  return (
    <nav aria-label={t('ways.label')} className="mt-8 grid gap-x-8 gap-y-6 md:grid-cols-3 print:hidden">
      {groups
        .filter(({ links }) => links.length > 0)
        .map(({ heading, links }) => (
          <div key={heading}>
            <h2 className="border-b border-line pb-2 text-base font-semibold">{heading}</h2>
            <ul>
              {links.map(({ href, text }) => (
                <li key={href}>
                  <TextLink href={href} className="inline-flex min-h-11 items-center py-1.5">
                    {text}
                  </TextLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  );
}
