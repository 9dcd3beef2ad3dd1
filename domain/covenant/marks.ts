import { diffArrays } from 'diff';

/** A stretch of two texts: in both, only in the earlier one, only in the later one. */
export type Mark = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/**
 * What differs between two texts, word by word, as people mark it on paper: what stays, what is struck out, what is put in. What stays
 * and what is struck out is the earlier text, what stays and what is put in the later one.
 */
export function marksBetween(before: string, after: string): Mark[] {
  const marks = diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }): Mark => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  const kept = marks.filter(({ kind }) => kind === 'same').reduce((sum, mark) => sum + lettersOf(mark.text), 0);
  // Two texts that have hardly a word in common are struck out and put in as a whole: scattered words cannot be read.
  if (before !== '' && after !== '' && kept * 5 < Math.max(lettersOf(before), lettersOf(after)))
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return bridged(marks);
}

/** How much of a text is words. */
function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Words, the spaces between them, and each other sign by itself. Vietnamese letters are NFC here; a mark stays with its letter anyhow. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** A space alone between two changes belongs to both, so that a phrase is struck out in one stroke. */
function bridged(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) out.push({ kind: 'removed', text: removed });
    if (added) out.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [i, { kind, text }] of marks.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed && added && /^\s+$/.test(text) && i < marks.length - 1) {
      removed += text;
      added += text;
    } else {
      flush();
      out.push({ kind, text });
    }
  }
  flush();
  return out;
}
