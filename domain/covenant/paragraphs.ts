import { formatMeasure, formatWeight } from '@/lib/format';
import type { AnnexChange, AnnexContent } from './annex';
import type { CovenantContent } from './content';
import type { SignedText } from './signed-text';

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
 * A text paragraph by paragraph: what a head reads, what is printed and what two versions are compared by. All words are made from the
 * content alone, so that the same hash is the same letters everywhere (trust 3.2).
 */
export function paragraphsOf(content: SignedText): CovenantParagraph[] {
  return content.form === 'giao-uoc-phu-luc/1' ? paragraphsOfAnnex(content) : paragraphsOfCovenant(content);
}

function paragraphsOfCovenant(content: CovenantContent): CovenantParagraph[] {
  const names = new Map(content.parties.map(({ code, name }) => [code, name]));
  return [
    ...numbered('basis', content.bases),
    ...numbered('opening', content.opening),
    ...content.tasks.flatMap(linesOfTask),
    ...(content.undertakings.length > 0 ? [paragraph('undertakings', 'heading', content.undertakingsHeading)] : []),
    ...content.undertakings.flatMap((one) => [
      paragraph(`agency:${one.code}`, 'agency', names.get(one.code) ?? one.code),
      ...linesOfAgency(one),
    ]),
    ...numbered('closing', content.closing),
  ];
}

function paragraphsOfAnnex(content: AnnexContent): CovenantParagraph[] {
  return [
    ...numbered('basis', content.bases),
    ...numbered('opening', content.opening),
    ...content.changes.flatMap((change, i) => [
      paragraph(`change:${i + 1}`, 'change', headOfChange(change), `${i + 1}.`),
      ...linesOfChange(change),
    ]),
    ...numbered('closing', content.closing),
  ];
}

/** The sentence that says what a change does, as it stands on the paper. */
export function headOfChange(change: AnnexChange): string {
  switch (change.kind) {
    case 'taskChanged':
      return `Nhiệm vụ chung số ${change.number} được sửa lại như sau:`;
    case 'taskAdded':
      return `Bổ sung nhiệm vụ chung số ${change.number}:`;
    case 'taskEnded':
      return `Nhiệm vụ chung số ${change.number} không còn phải thực hiện.`;
    case 'undertaking':
      return `Chỉ tiêu và danh hiệu đăng ký của ${change.name} được sửa lại như sau:`;
    case 'joining':
      return `${change.name} gia nhập Giao ước, thực hiện mọi nội dung chung, với chỉ tiêu và danh hiệu đăng ký sau:`;
    case 'leaving':
      return `${change.name} không còn là thành viên của Khối nên không còn là bên của Giao ước.`;
  }
}

/** What stands under the sentence of a change: the task or the undertaking as it reads from now on. */
function linesOfChange(change: AnnexChange): CovenantParagraph[] {
  switch (change.kind) {
    case 'taskChanged':
    case 'taskAdded':
      return linesOfTask(change);
    case 'undertaking':
    case 'joining':
      return linesOfAgency(change);
    case 'taskEnded':
    case 'leaving':
      return [];
  }
}

function linesOfTask({ number, text, indicators }: CovenantContent['tasks'][number]): CovenantParagraph[] {
  return [
    paragraph(`task:${number}`, 'task', text, `${number}.`),
    ...indicators.map((one) => paragraph(`task:${number}:${one.number}`, 'indicator', measureLine(one, one.weight))),
  ];
}

function linesOfAgency({ code, targets, titles }: CovenantContent['undertakings'][number]): CovenantParagraph[] {
  return [
    ...targets.map((one) => paragraph(`agency:${code}:${one.number}`, 'target', measureLine(one, null))),
    ...(titles.length > 0
      ? [paragraph(`agency:${code}:titles`, 'titles', titlesLine(titles.map(({ name }) => name)))]
      : []),
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
