import { cn } from '@/lib/cn';
import { TextLink } from './text-link';

export type Tab = { text: string; href: string; current?: boolean; count?: string };

/** Faces of one page, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6 px-0.5 pt-0.5">
        {tabs.map(({ text, href, current, count }) => (
          <li key={href} className="shrink-0">
            <TextLink
              href={href}

              aria-current={current ? 'page' : undefined}
              className={cn(
                'flex min-h-11 items-center no-underline -outline-offset-2',
                current ? 'border-b-3 border-pen font-semibold text-ink' : 'pb-[3px] hover:underline',
              )}
            >
              {text}
              {count ? <span className="tabular ml-1.5 text-sm font-normal text-soft">{count}</span> : null}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
