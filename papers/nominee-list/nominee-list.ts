import { formatLongDay, formatShare, nonBreaking } from '@/lib/format';
import { closing, gap, type Signing } from '@/papers/layout/closing';
import { textWidthMm, wordFile } from '@/papers/layout/document';
import { heading, title, type Issue } from '@/papers/layout/heading';
import type { Layout } from '@/papers/layout/layouts';
import { line } from '@/papers/layout/paragraphs';
import { ruledTable, type Column, type Line } from '@/papers/layout/table';
import { printable, reference } from '@/papers/layout/words';
import type { NomineeFacts } from '@/papers/submission-letter/facts';
import { byForm, placeWords, totalSentence } from '@/papers/submission-letter/sentences';

/** One agency of the list: what the letter says of it, its achievement in short, the years counted, and a remark. */
export type ListedNomineeFacts = NomineeFacts & {
  readonly achievement: string;
  readonly years: readonly number[];
  readonly remark: string;
};

/** The list that goes with a submission letter. Number, place and day are the letter's. */
export type NomineeListFacts = {
  readonly layout: Layout;
  readonly issue: Issue;
  /** "Tập thể đề nghị tặng Bằng khen của Ủy ban nhân dân tỉnh năm 2021" */
  readonly about: string;
  readonly nominees: readonly ListedNomineeFacts[];
  readonly note: string | null;
  readonly signing: Signing;
};

const columns: readonly Column[] = [
  { heading: 'STT', widthMm: 11, align: 'center' },
  { heading: 'Cơ quan', widthMm: 43, align: 'left' },
  { heading: 'Hình thức đề nghị', widthMm: 34, align: 'left' },
  { heading: 'Căn cứ đề nghị; năm xét', widthMm: 51, align: 'left' },
  { heading: 'Tóm tắt thành tích', widthMm: 46, align: 'left' },
  { heading: 'Điểm; xếp hạng', widthMm: 20, align: 'center' },
  { heading: 'Phiếu đồng ý (tỷ lệ)', widthMm: 24, align: 'center' },
  { heading: 'Ghi chú', widthMm: 23, align: 'left' },
];

/** The list of nominees sent with the letter (domain dossier 11.1 no. 18), as a .docx file on landscape A4. */
export async function nomineeList(facts: NomineeListFacts): Promise<Uint8Array> {
  const { layout, issue } = facts;
  const page = { layout, landscape: true };
  const width = textWidthMm(page);
  const letter = `(Kèm theo Tờ trình số ${reference(layout, issue.number)} ${formatLongDay(issue.issuedOn)} của ${printable(issue.issuer)})`;
  return wordFile(page, { title: `Danh sách ${printable(facts.about)}`, issuer: issue.issuer }, [
    heading(layout, issue, width, { numbered: false }),
    ...title(layout, 'DANH SÁCH', facts.about, width, [letter]),
    gap(),
    ruledTable(columns, tableLines(facts.nominees)),
    ...(facts.note === null
      ? []
      : [line(facts.note, { sizePt: 12, italic: true }, { align: 'left', beforePt: 3, keepNext: true })]),
    gap(),
    closing(layout, facts.signing, width),
  ]);
}

function tableLines(nominees: readonly ListedNomineeFacts[]): Line[] {
  const forms = byForm(nominees);
  let number = 0;
  return [
    ...forms.flatMap(([form, those]) => [
      ...(forms.length > 1 ? [{ across: form }] : []),
      ...those.map((nominee) => ({ cells: cellsOf(nominee, ++number) })),
    ]),
    { across: totalSentence(nominees) },
  ];
}

function cellsOf(nominee: ListedNomineeFacts, number: number): Extract<Line, { cells: unknown }>['cells'] {
  const share = nominee.base > 0 ? [`(${formatShare(Math.round((nominee.yes * 10_000) / nominee.base))})`] : [];
  return [
    String(number),
    nonBreaking(nominee.agency),
    nominee.form,
    [nominee.ground, `Năm xét: ${nominee.years.join(', ')}`],
    nominee.achievement,
    placeWords(nominee),
    [`${nominee.yes}/${nominee.base}`, ...share],
    nominee.remark,
  ];
}
