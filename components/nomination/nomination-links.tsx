import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { paths, type Place } from '@/lib/paths';

/** What the nominations of a year rest on: the records of the agencies, and how the awards fell through the years. */
export async function NominationLinks({ place }: { place: Place }) {
  const [records, fairness, catalogue] = [
    await getTranslations('records'),
    await getTranslations('fairness'),
    await getTranslations('awardCatalogue'),
  ];
  const links = [
    { href: paths.records(place), text: records('link') },
    { href: paths.fairness(place), text: fairness('link') },
    { href: paths.awardCatalogue(place), text: catalogue('link') },
  ];
  return (
    <ul className="my-4 flex flex-wrap gap-x-6 print:hidden">
      {links.map(({ href, text }) => (
        <li key={href} className="flex min-h-11 items-center">
          <TextLink href={href}>{text}</TextLink>
        </li>
      ))}
    </ul>
  );
}
