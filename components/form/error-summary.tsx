'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { AlertGlyph } from '@/components/ui/glyphs';
import { fieldId } from './form-context';

type ErrorSummaryProps = {
  refused: { summary: string; fields: Readonly<Record<string, string>> };
  /** The id of the form, which begins the ids of its fields. */
  prefix?: string;
};

/** What must be put right, each a link to its field. Takes the focus each time it has something new to say. */
export function ErrorSummary({ refused, prefix = 'field' }: ErrorSummaryProps) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDivElement>(null);
  const titlePrefix = t('errorTitlePrefix');

  useEffect(() => {
    box.current?.focus();
    const usual = document.title;
    const marked = `${titlePrefix}${usual}`;
    document.title = marked;
    return () => {
      // A page that has come since keeps its own title.
      if (document.title === marked) document.title = usual;
    };
  }, [refused, titlePrefix]);

  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded border-2 border-late bg-late-soft px-4 py-3">
      <h2 className="flex items-center gap-2 text-late">
        <AlertGlyph />
        {t('errorSummary')}
      </h2>
      {refused.summary ? <p className="mt-1">{refused.summary}</p> : null}
      <ul>
        {Object.entries(refused.fields).map(([name, sentence]) => (
          <li key={name}>
            <a href={`#${fieldId(prefix, name)}`} className="inline-block py-1 font-medium text-late">
              <LabelOf id={fieldId(prefix, name)} />
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words that stand before a field on the page: which of many is meant. */
function LabelOf({ id }: { id: string }) {
  const label = useSyncExternalStore(
    neverChanges,
    () => labelOf(id),
    () => null,
  );
  return label ? `${label}: ` : null;
}

const neverChanges = () => () => undefined;

/** A field is named by its label, a group of answers by its legend, a box by the words beside it. */
function labelOf(id: string): string | null {
  const group = document.querySelector(`[type=radio][id="${CSS.escape(id)}"]`)?.closest('fieldset');
  const named = (group ?? document).querySelector(group ? 'legend' : `label[for="${CSS.escape(id)}"]`);
  const label = namingOf(named ?? document.querySelector(`[data-label-of="${CSS.escape(id)}"]`));
  // Of rows that are alike, which one: its legend is heard and not seen.
  const row = document.getElementById(id)?.closest('fieldset')?.querySelector(':scope > legend.unseen')?.textContent;
  return [row, label].filter(Boolean).join(', ') || null;
}

/** The words of a label without "(không bắt buộc)": what is wrong must be put right all the same. */
function namingOf(label: Element | null): string {
  return Array.from(label?.childNodes ?? [])
    .filter((part) => !(part instanceof HTMLElement && part.dataset['optional'] !== undefined))
    .map(({ textContent }) => textContent ?? '')
    .join('');
}
