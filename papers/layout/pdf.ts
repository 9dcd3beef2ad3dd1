import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { IsoDate } from '@/domain/shared/dates';
import type { Layout } from './layouts';
import { printable } from './words';

/** What every paper tells the typesetter; whatever else a template needs comes beside it. */
export type PaperData = {
  readonly title: string;
  readonly issuer: string;
  readonly superior: string;
  /** The lines at the top right. */
  readonly national: readonly string[];
  readonly on: IsoDate;
  readonly paper: 'a4' | 'a3';
};

/** The words of a paper's head in its layout. */
export function headOf(
  layout: Layout,
  { superior, issuer }: { readonly superior: string | null; readonly issuer: string },
): Pick<PaperData, 'issuer' | 'superior' | 'national'> {
  return {
    issuer: capitals(issuer),
    superior: superior === null ? '' : capitals(superior),
    national: layout.national.map(({ text }) => text),
  };
}

/** What every paper begins with; `d` is what the template was given. */
const given = `
#let d = json(bytes(sys.inputs.data))
#set document(
  title: d.title,
  author: d.issuer,
  date: datetime(year: d.date.at(0), month: d.date.at(1), day: d.date.at(2)),
)
`;

/** A landscape page with the head of the paper, its title and numbered pages. */
const wideFrame = `
#set text(font: "Tinos", size: 11pt, lang: "vi", overhang: false, hyphenate: false)
#set par(justify: false)
#set page(
  paper: d.paper,
  flipped: true,
  margin: (top: 15mm, bottom: 15mm, left: 15mm, right: 12mm),
  footer: context align(center, text(size: 9pt)[Trang #counter(page).display()/#counter(page).final().first()]),
)
#set table(stroke: 0.5pt, inset: (x: 3pt, y: 4pt))
#set table.cell(breakable: false)
#grid(
  columns: (1fr, 1fr),
  align: center,
  [#d.superior \\ #strong(d.issuer)],
  [#for (i, line) in d.national.enumerate() [#if i > 0 [\\ ]#strong(line)]],
)
#v(4mm)
#align(center, heading(level: 1, text(size: 14pt, d.title)))
#v(2mm)
`;

let compiler: NodeCompiler | null = null;

/** One compiler for the process, with the letters papers are set in. */
function typesetter(): NodeCompiler {
  if (compiler) return compiler;
  // Named from here and not imported: the package's own entry is for another platform.
  const project = createRequire(join(process.cwd(), 'package.json'));
  const fonts = (manifest: string, styles: readonly string[]) =>
    styles.map((style) => join(/* turbopackIgnore: true */ dirname(manifest), style));
  compiler = NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [
      {
        fontPaths: [
          ...fonts(project.resolve('@expo-google-fonts/tinos/package.json'), [
            '400Regular',
            '400Regular_Italic',
            '700Bold',
          ]),
          ...fonts(project.resolve('@expo-google-fonts/dancing-script/package.json'), ['400Regular']),
        ],
      },
    ],
  });
  return compiler;
}

/** A landscape table as a tagged PDF/A-2b, under the head of the paper. */
export function typeset<D extends PaperData>(template: string, data: D): Uint8Array {
  return typesetFrom(wideFrame + template, data);
}

/**
 * A paper as a tagged PDF/A-2b, or A-3b where files may be attached to it afterwards. The template is ours alone; what people wrote comes
 * as data and never becomes markup. The same facts bring the same pages.
 */
export function typesetFrom<D extends { readonly on: IsoDate }>(
  template: string,
  data: D,
  pdfStandard: 'a-2b' | 'a-3b' = 'a-2b',
): Uint8Array {
  const date = data.on.split('-').map(Number);
  const inputs = { data: JSON.stringify({ ...data, date }) };
  return new Uint8Array(typesetter().pdf({ mainFileContent: given + template, inputs }, { pdfStandard }));
}

function capitals(name: string): string {
  return printable(name).toLocaleUpperCase('vi');
}
