import { Fragment } from 'react';

type MarkedTextProps = {
  marks: readonly { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }[];
  /** What is heard before a stretch that was struck out or put in. */
  words: { removed: string; added: string };
};

/** A text with what was struck out and what was put in, as people mark it on paper: by a line and by words, never by a colour alone. */
export function MarkedText({ marks, words }: MarkedTextProps) {
  return (
    <span className="marked-text">
      {marks.map(({ kind, text }, i) => (
        <Fragment key={i}>
          {kind === 'same' ? (
            text
          ) : kind === 'removed' ? (
            <del>
              <span className="unseen">{words.removed} </span>
              {text}
            </del>
          ) : (
            <ins>
              <span className="unseen">{words.added} </span>
              {text}
            </ins>
          )}
        </Fragment>
      ))}
    </span>
  );
}
