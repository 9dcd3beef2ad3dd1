'use client';

import { useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { DownGlyph } from '@/components/ui/glyphs';
import { TextLink } from '@/components/ui/text-link';
import { isUnder } from './is-under';

export type Station = {
  label: string;
  /** Its living figure: "6/9 đã gửi · còn 4 ngày". */
  figure?: string;
  href: string;
  /** Other places that belong to the station. */
  also?: readonly string[];
  /** Where the year stands. */
  state: 'past' | 'present' | 'future';
  /** Whether the reader is on it; found from the address unless told. */
  current?: boolean;
};

type SpineProps = {
  /** "Năm 2026". */
  title: string;
  /** The overview of the year. */
  href: string;
  stations: readonly Station[];
  /** A way to other years. */
  other?: ReactNode;
};

/** The year as a line of stations, the same on every page of it. On a phone it folds into one station, without script. */
export function Spine({ title, href, stations, other }: SpineProps) {
  const t = useTranslations('ui.spine');
  const pathname = usePathname();
  const placed = stations.map((station) => ({
    ...station,
    current: station.current ?? [station.href, ...(station.also ?? [])].some((place) => isUnder(pathname, place)),
  }));
  const shown = Math.max(
    placed.findIndex(({ current }) => current),
    placed.some(({ current }) => current) ? 0 : placed.findIndex(({ state }) => state === 'present'),
  );
  const heading = (
    <TextLink href={href} className="inline-flex min-h-11 items-center">
      {title}
    </TextLink>
  );
  const line = (
    <ol className="spine">
      {placed.map(({ label, figure, href: to, state, current }) => (
        <li key={to} data-state={state} data-current={current || undefined}>
          <TextLink href={to} aria-current={current ? (pathname === to ? 'page' : 'true') : undefined}>
            <span className="spine-label">{label}</span>
            <span className="unseen"> ({t(state)})</span>
            {figure ? <span className="spine-figure">{figure}</span> : null}
          </TextLink>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={title}>
      <details className="spine-fold md:hidden">
        <summary>
          <span className="min-w-0">
            <span className="block text-sm text-soft">
              {title} · {t('at', { step: shown + 1, total: stations.length })}
            </span>
            <span className="block font-semibold">{placed[shown]?.label}</span>
          </span>
          <DownGlyph className="shrink-0" />
        </summary>
        <div className="px-4 pb-4">
          <div className="flex min-h-11 items-center justify-between gap-4">
            {heading}
            {other}
          </div>
          {line}
        </div>
      </details>
      <div className="p-6 pr-4 max-md:hidden">
        <div className="mb-4 flex items-baseline justify-between gap-2">
          <span className="spine-title">{heading}</span>
          {other}
        </div>
        {line}
      </div>
    </nav>
  );
}
