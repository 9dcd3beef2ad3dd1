import { formatMeasure } from '@/lib/format';

/** What of a draft may be remarked on: a paragraph of its keepers, a common task, what measures it, all that an agency undertakes. */
export const paragraphKinds = ['clause', 'task', 'indicator', 'undertaking'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** The words of a paragraph. How much and in which unit is said by an indicator only; else both are empty. */
export type Words = { readonly text: string; readonly target: string; readonly unit: string };

/** One paragraph of the draft, by its id: of a clause, a task, an indicator, or of the agency that undertakes. */
export type Paragraph = {
  readonly kind: ParagraphKind;
  readonly id: string;
  readonly words: Words;
  /** Whether the keepers may still change its words: an adopted task stands, an undertaking is the agency's own. */
  readonly open: boolean;
};

/** Words that say no figure. */
export function plainWords(text: string): Words {
  return { text, target: '', unit: '' };
}

/** A paragraph in one line, as it is read: "Sáng kiến được công nhận: 2 sáng kiến". */
export function lineOf({ text, target, unit }: Words): string {
  return target === '' ? text : `${text}: ${formatMeasure(target, unit)}`;
}

/** Whether two paragraphs say the same. */
export function sameWords(one: Words, other: Words): boolean {
  return one.text === other.text && one.target === other.target && one.unit === other.unit;
}

/**
 * The paragraph a remark is about, or null where it is gone. What was remarked on the usual words of the opening or the closing is about
 * the first paragraph of that kind once one is written; usual words bear the name of their kind as id.
 */
export function findParagraph(
  paragraphs: readonly Paragraph[],
  { kind, id }: Pick<Paragraph, 'kind' | 'id'>,
  firstOf: Readonly<Record<string, string | undefined>>,
): Paragraph | null {
  const at = (wanted: string) => paragraphs.find((one) => one.kind === kind && one.id === wanted);
  const first = firstOf[id];
  return at(id) ?? (first === undefined ? undefined : at(first)) ?? null;
}
