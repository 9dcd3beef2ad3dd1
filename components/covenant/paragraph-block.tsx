import type { ReactNode } from 'react';
import { lineOf } from '@/domain/covenant/paragraph';
import type { DraftShown } from '@/server/covenant/draft-loaders';
import './draft.css';
import { RemarkForm } from './remark-form';
import { RemarkItem } from './remark-item';

type ParagraphBlockProps = {
  shown: DraftShown;
  paragraph: DraftShown['paragraphs'][number];
  /** The paragraph as it stands on the paper. */
  children: ReactNode;
};

/** One paragraph of the draft on its paper, what was said to it, and where a word on it is written. */
export function ParagraphBlock({ shown, paragraph, children }: ParagraphBlockProps) {
  const { kind, id } = paragraph;
  const remarks = shown.remarks.filter((remark) => remark.paragraph?.kind === kind && remark.paragraph.id === id);
  return (
    <div id={`${kind}-${id}`} className="draft-paragraph">
      {children}
      {remarks.length > 0 || shown.speaksFor ? (
        <div className="draft-margin">
          {remarks.length > 0 ? (
            <ul className="hairlines">
              {remarks.map((remark) => (
                <RemarkItem key={remark.id} shown={shown} remark={remark} />
              ))}
            </ul>
          ) : null}
          {/* A remark that was sent, or words that changed, leave an empty form behind. */}
          <RemarkForm key={`${remarks.length} ${lineOf(paragraph.words)}`} shown={shown} paragraph={paragraph} />
        </div>
      ) : null}
    </div>
  );
}
