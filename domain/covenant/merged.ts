import type { CovenantContent } from './content';
import { paragraphsOf, type CovenantParagraph } from './paragraphs';

/** A paragraph of a text as it was signed and as it reads now; the words are empty where it was not there, or is no more. */
export type MergedParagraph = Pick<CovenantParagraph, 'key' | 'kind' | 'mark'> & {
  readonly before: string;
  readonly after: string;
};

/**
 * Two states of one text read as one, paragraph by paragraph in the order of the later one; what fell away stands behind what it stood
 * behind. Source: trust 3.8 (the effective text with marked changes).
 */
export function mergedParagraphs(before: CovenantContent, after: CovenantContent): MergedParagraph[] {
  const [was, is] = [paragraphsOf(before), paragraphsOf(after)];
  const now = new Map(is.map((one) => [one.key, one]));
  const then = new Map(was.map((one) => [one.key, one]));
  const goneBehind = new Map<string, CovenantParagraph[]>();
  let last = '';
  for (const one of was) {
    if (now.has(one.key)) last = one.key;
    else goneBehind.set(last, [...(goneBehind.get(last) ?? []), one]);
  }
  const gone = (key: string) => (goneBehind.get(key) ?? []).map((one) => merged(one, one.text, ''));
  return [
    ...gone(''),
    ...is.flatMap((one) => [merged(one, then.get(one.key)?.text ?? '', one.text), ...gone(one.key)]),
  ];
}

function merged({ key, kind, mark }: CovenantParagraph, before: string, after: string): MergedParagraph {
  return { key, kind, mark, before, after };
}
