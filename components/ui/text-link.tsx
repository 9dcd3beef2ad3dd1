import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps } from 'react';

type TextLinkProps = Omit<ComponentProps<'a'>, 'href' | 'ref'> & {
  /** A place of this application. */
  href: string;
};

/** A link inside the application. It fetches nothing before it is followed: lines are weak and lists are long. */
export function TextLink({ href, ...rest }: TextLinkProps) {
  return <Link href={href as Route} prefetch={false} {...rest} />;
}
