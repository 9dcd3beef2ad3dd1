import { formatMeasure, formatWeight } from '@/lib/format';
import type { CovenantContent } from './content';

/** One paragraph of the text, as every paper and page shows it. `key` names it within its text. */
export type CovenantParagraph = {
  readonly key: string;
  readonly kind:
    | 'basis'
    | 'opening'
    | 'task'
    | 'indicator'
    | 'heading'
    | 'agency'
    | 'target'
    | 'titles'
    | 'change'
    | 'closing';
  /** What stands before the words, in bold: "1."; empty where nothing does. */
  readonly mark: string;
  readonly text: string;
};

/**
 * The text of a covenant paragraph by paragraph: what a head reads, what is printed and what two versions are compared by. All words
 * are made from the content alone, so that the same hash is the same letters everywhere (trust 3.2).
 */
export function paragraphsOf(content: CovenantContent): CovenantParagraph[] {
  const names = new Map(content.parties.map(({ code, name }) => [code, name]));
  return [
    ...numbered('basis', content.bases),
    ...numbered('opening', content.opening),
    ...content.tasks.flatMap(({ number, text, indicators }) => [
      paragraph(`task:${number}`, 'task', text, `${number}.`),
      ...indicators.map((one) => paragraph(`task:${number}:${one.number}`, 'indicator', measureLine(one, one.weight))),
    ]),
    ...(content.undertakings.length > 0 ? [paragraph('undertakings', 'heading', content.undertakingsHeading)] : []),
    ...content.undertakings.flatMap(({ code, targets, titles }) => [
      paragraph(`agency:${code}`, 'agency', names.get(code) ?? code),
      ...targets.map((one) => paragraph(`agency:${code}:${one.number}`, 'target', measureLine(one, null))),
      ...(titles.length > 0
        ? [paragraph(`agency:${code}:titles`, 'titles', titlesLine(titles.map(({ name }) => name)))]
        : []),
    ]),
    ...numbered('closing', content.closing),
  ];
}

function paragraph(key: string, kind: CovenantParagraph['kind'], text: string, mark = ''): CovenantParagraph {
  return { key, kind, mark, text };
}

function numbered(kind: 'basis' | 'opening' | 'closing', texts: readonly string[]): CovenantParagraph[] {
  return texts.map((text, i) => paragraph(`${kind}:${i + 1}`, kind, text));
}

type Measure = CovenantContent['undertakings'][number]['targets'][number];

/** What is to be reached, as it stands on the paper: "– Văn bản tham mưu đúng hạn: 98% (năm trước 95%), trọng số 20%." */
export function measureLine({ text, unit, target, before }: Measure, weight: number | null): string {
  const was = before ? ` (năm trước ${formatMeasure(before, unit)})` : '';
  const weighs = weight === null ? '' : `, trọng số ${formatWeight(weight)}`;
  return `– ${text}: ${formatMeasure(target, unit)}${was}${weighs}.`;
}

/** The titles an agency aims at, as they stand on the paper. */
export function titlesLine(names: readonly string[]): string {
  return `– Danh hiệu, hình thức khen thưởng phấn đấu: ${names.join('; ')}.`;
}
