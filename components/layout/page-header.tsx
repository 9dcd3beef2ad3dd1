import type { ReactNode } from 'react';
import { nonBreaking } from '@/lib/format';
import { Breadcrumbs, type Crumb } from './breadcrumbs';

type PageHeaderProps = {
  /** What this page is. */
  title: string;
  crumbs?: readonly Crumb[];
  /** One sentence: where things stand. */
  standing?: ReactNode;
  /** A return, or what has just become official: stands on top of all else. */
  notice?: ReactNode;
};

/** How each page opens: the way here, what it is, how things stand. */
export function PageHeader({ title, crumbs, standing, notice }: PageHeaderProps) {
  return (
    <header className="mb-6">
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <h1 className="mt-1">{nonBreaking(title)}</h1>
      {standing ? <p className="mt-1 max-w-[75ch] text-lg text-soft [&_strong]:text-ink">{standing}</p> : null}
      {notice ? <div className="mt-4">{notice}</div> : null}
    </header>
  );
}
