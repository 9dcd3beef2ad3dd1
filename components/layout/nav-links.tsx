'use client';

import { usePathname } from 'next/navigation';
import { cn } from '@/lib/cn';
import { TextLink } from '@/components/ui/text-link';
import { isUnder } from './is-under';

export type NavLink = {
  text: string;
  href: string;
  /** Other beginnings of an address that belong to this place. */
  also?: readonly string[];
};

export function NavLinks({ label, links }: { label: string; links: readonly NavLink[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="-mx-4 sm:mx-0">
      <ul className="flex gap-x-5 overflow-x-auto px-4 sm:px-0 lg:gap-x-6">
        {links.map(({ text, href, also = [] }) => {
          const here = [href, ...also].some((place) => isUnder(pathname, place));
          return (
            <li key={href} className="shrink-0">
              <TextLink
                href={href}
                aria-current={here ? (pathname === href ? 'page' : 'true') : undefined}
                className={cn(
                  'flex min-h-11 items-center px-0.5 pt-[3px] text-ink no-underline -outline-offset-2',
                  here ? 'border-b-3 border-pen font-semibold' : 'pb-[3px] hover:underline',
                )}
              >
                {text}
              </TextLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
