'use client';

import { Tag } from '@/components/ui/tag';
import type { CovenantParagraph } from '@/domain/covenant/paragraphs';

export type PaperLine = CovenantParagraph & {
  /** Whether it is sample text. */
  readonly sample?: true;
};

const looks: Readonly<Partial<Record<CovenantParagraph['kind'], string>>> = {
  target: 'mb-0!',
  titles: 'mb-0!',
  closing: 'mt-3',
};

/** The paragraphs of the paper. Drawn from their words: two hundred undertakings go to the page as text, not as a tree each. */
export function PaperLines({ lines, sample }: { lines: readonly PaperLine[]; sample: string }) {
  return lines.map((line) => {
    const { key, kind, mark, text } = line;
    if (kind === 'heading')
      return (
        <h3 key={key} className="mt-6 mb-2 text-base font-bold">
          {text}
        </h3>
      );
    if (kind === 'agency' || kind === 'change')
      return (
        <p key={key} className="mt-3 mb-0!">
          <strong>{mark ? `${mark} ${text}` : text}</strong>
        </p>
      );
    return (
      <p key={key} className={looks[kind]}>
        {mark ? <strong>{mark} </strong> : null}
        {text}
        {line.sample ? (
          <span className="indent-0">
            {' '}
            <Tag>{sample}</Tag>
          </span>
        ) : null}
      </p>
    );
  });
}
