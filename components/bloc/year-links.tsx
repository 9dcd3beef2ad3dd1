'use client';

import { usePathname } from 'next/navigation';
import { TextLink } from '@/components/ui/text-link';
import { stationKeys } from '@/domain/bloc/stations';
import { paths } from '@/lib/paths';

type YearLinksProps = { bloc: string; years: readonly { year: number; text: string }[] };

/** The way to other years: to the same station of each, so that a page can be followed through time. */
export function YearLinks({ bloc, years }: YearLinksProps) {
  const [, , , , here] = usePathname().split('/');
  const station = stationKeys.find((key) => key === here);
  return (
    <ul>
      {years.map(({ year, text }) => (
        <li key={year}>
          <TextLink
            href={station ? paths[station]({ bloc, year }) : paths.year({ bloc, year })}
            className="flex min-h-11 items-center"
          >
            {text}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
