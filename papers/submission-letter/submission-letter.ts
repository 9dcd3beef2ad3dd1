import { AlignmentType, Paragraph, TextRun, type FileChild } from 'docx';
import { nonBreaking } from '@/lib/format';
import { closing, gap } from '@/papers/layout/closing';
import { textWidthMm, wordFile } from '@/papers/layout/document';
import { heading, title } from '@/papers/layout/heading';
import type { Layout } from '@/papers/layout/layouts';
import { line, paragraph, run } from '@/papers/layout/paragraphs';
import { ruledTable, type Column, type Line } from '@/papers/layout/table';
import { closedLines, printable } from '@/papers/layout/words';
import type { NomineeFacts, SubmissionLetterFacts } from './facts';
import { ballotSentences, byForm, conferenceSentence, placeWords, proposalSentence, totalSentence } from './sentences';
import { twips } from '@/papers/layout/units';

const columns: readonly Column[] = [
  { heading: 'STT', widthMm: 11, align: 'center' },
  { heading: 'Cơ quan', widthMm: 39, align: 'left' },
  { heading: 'Hình thức đề nghị', widthMm: 31, align: 'left' },
  { heading: 'Căn cứ đề nghị', widthMm: 47, align: 'left' },
  { heading: 'Điểm; xếp hạng', widthMm: 20, align: 'center' },
  { heading: 'Phiếu đồng ý', widthMm: 17, align: 'center' },
];

/** The bloc's letter asking the provincial People's Committee for awards (domain dossier 11.1 no. 17), as a .docx file. */
export async function submissionLetter(facts: SubmissionLetterFacts): Promise<Uint8Array> {
  const { layout, issue } = facts;
  const page = { layout, landscape: false };
  const width = textWidthMm(page);
  const about = `Về việc ${printable(facts.about)}`;
  return wordFile(page, { title: `Tờ trình ${about.toLowerCase()}`, issuer: issue.issuer }, [
    heading(layout, issue, width),
    ...title(layout, 'TỜ TRÌNH', about, width),
    ...address(layout, facts.addressees),
    ...bases(layout, facts.legalBases),
    ...[conferenceSentence(facts), ...ballotSentences(facts)].map((text) => body(layout, text)),
    body(layout, proposalSentence(facts), true),
    gap(),
    ruledTable(columns, tableLines(facts.nominees)),
    ...(facts.note === null
      ? []
      : [line(facts.note, { sizePt: 12, italic: true }, { align: 'left', beforePt: 3, keepNext: true })]),
    ...attachments(layout, facts.attachments),
    ...request(facts),
    gap(),
    closing(layout, { ...facts.receiving, ...facts.signing }, width),
  ]);
}

function body(layout: Layout, text: string, keepNext = false): Paragraph {
  return paragraph(layout, [run(text, { sizePt: layout.text.sizePt })], { keepNext });
}

/** One addressee on the line of the label, several each on a line below each other. */
function address({ address: { label, italic } }: Layout, addressees: readonly string[]): Paragraph[] {
  const named = run(`${label}:`, { sizePt: 14, italic });
  if (addressees.length === 1) {
    const text = run(`${addressees[0]}.`, { sizePt: 14 });
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 120 },
        children: [named, new TextRun('  '), text],
      }),
    ];
  }
  const lines = closedLines(addressees);
  return [
    new Paragraph({ indent: { left: twips(25) }, spacing: { before: 240 }, children: [named] }),
    ...lines.map(
      (each, index) =>
        new Paragraph({
          indent: { left: twips(45), hanging: twips(3) },
          spacing: { after: index === lines.length - 1 ? 120 : 0 },
          children: [run(`- ${each}`, { sizePt: 14 })],
        }),
    ),
  ];
}

function bases(layout: Layout, legalBases: readonly string[]): Paragraph[] {
  const { italic, dash } = layout.bases;
  return closedLines(legalBases).map((text) =>
    paragraph(layout, [run(dash ? `- ${text}` : text, { sizePt: layout.text.sizePt, italic })]),
  );
}

function tableLines(nominees: readonly NomineeFacts[]): Line[] {
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

function cellsOf(nominee: NomineeFacts, number: number): Extract<Line, { cells: unknown }>['cells'] {
  return [
    String(number),
    nonBreaking(nominee.agency),
    nominee.form,
    nominee.ground,
    placeWords(nominee),
    `${nominee.yes}/${nominee.base}`,
  ];
}

function attachments(layout: Layout, papers: readonly string[]): FileChild[] {
  if (papers.length === 0) return [];
  return [
    body(layout, 'Hồ sơ gửi kèm Tờ trình gồm:', true),
    ...closedLines(papers).map((text, index) => body(layout, `${index + 1}. ${text}`)),
  ];
}

function request(facts: SubmissionLetterFacts): FileChild[] {
  const [first = ''] = facts.addressees;
  const text = `${printable(facts.issue.issuer)} kính trình ${printable(first)} xem xét, quyết định${facts.layout.endMark}`;
  return [body(facts.layout, text, true)];
}
