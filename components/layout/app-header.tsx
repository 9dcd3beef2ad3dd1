import type { ReactNode } from 'react';
import { SealMark } from '@/components/ui/seal-mark';
import { TextLink } from '@/components/ui/text-link';
import { NavLinks, type NavLink } from './nav-links';

type AppHeaderProps = {
  name: string;
  home: string;
  /** Read out as the name of the navigation. */
  navLabel: string;
  links: readonly NavLink[];
  search?: ReactNode;
  /** The person's menu, or a link to sign in. */
  person?: ReactNode;
};

/** Mark, places and person. On a phone the places are one scrolling row underneath. */
export function AppHeader({ name, home, navLabel, links, search, person }: AppHeaderProps) {
  return (
    <header className="border-b border-line bg-sheet print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 px-4 sm:px-6 lg:gap-x-10 md:min-h-[74px] lg:flex-nowrap">
        <TextLink
          href={home}
          className="flex min-h-14 shrink-0 items-center gap-2.5 font-semibold text-ink no-underline hover:underline"
        >
          <SealMark />
          {name}
        </TextLink>
        {links.length > 0 ? (
          <div className="order-last w-full min-w-0 lg:order-none lg:w-auto">
            <NavLinks label={navLabel} links={links} />
          </div>
        ) : null}
        <div className="ml-auto flex min-w-0 items-center gap-4">
          {search}
          {person}
        </div>
      </div>
    </header>
  );
}
