import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencySheet } from '@/papers/agency-sheet/agency-sheet';
import { agencySheetPdf } from '@/papers/agency-sheet/agency-sheet-pdf';
import { nomineeList } from '@/papers/nominee-list/nominee-list';
import { rankingSheet } from '@/papers/ranking-sheet/ranking-sheet';
import { scoreMatrix } from '@/papers/score-matrix/score-matrix';
import { scoreMatrixPdf } from '@/papers/score-matrix/score-matrix-pdf';
import { scoreTemplate } from '@/papers/score-template/score-template';
import { submissionLetter } from '@/papers/submission-letter/submission-letter';
import {
  agencySheetFacts,
  letterFacts,
  listFacts,
  matrixFacts,
  nominees,
  rankingFacts,
  templateFacts,
} from '@/papers/testing';
import { readSheet } from '@/server/sheet/read-sheet';
import { interpretScoreRows } from '@/server/sheet/score-rows';

const run = promisify(execFile);

const PACKAGES = 'apt-get install libreoffice-writer libreoffice-calc poppler-utils fonts-croscore';

// What Word has by name a server has as Tinos: same widths, every Vietnamese letter.
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><cachedir>FOLDER/fontcache</cachedir>
<match target="pattern"><test name="family"><string>Times New Roman</string></test>
<edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>`;

// A sheet as a person would type it: the score as a number, as text, as a day, and as a formula.
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const TYPED = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="${ODF}:office:1.0" xmlns:table="${ODF}:table:1.0" xmlns:text="${ODF}:text:1.0"
 xmlns:of="${ODF}:of:1.2" xmlns:style="${ODF}:style:1.0" xmlns:number="${ODF}:datastyle:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="D"><number:day/><number:text>.</number:text><number:month/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="D"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Điểm"><table:table-row>
<table:table-cell office:value-type="float" office:value="18.4"><text:p>18,4</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>46,50</text:p></table:table-cell>
<table:table-cell table:style-name="day" office:value-type="date" office:date-value="2026-05-09"><text:p>9.5</text:p></table:table-cell>
<table:table-cell table:formula="of:=40+6" office:value-type="float" office:value="46"><text:p>46</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document>`;

/** Fifteen agencies and sixty criteria, as large as a bloc gets. */
const manyLines = { agencies: 15, groups: 6, perGroup: 10 };

let folder = '';

beforeAll(async () => {
  for (const judge of ['soffice', 'pdftotext', 'pdfinfo']) {
    await run('which', [judge]).catch(() => {
      throw new Error(`${judge} is missing. As root: ${PACKAGES}`);
    });
  }
  folder = await mkdtemp(join(tmpdir(), 'papers-'));
  await mkdir(join(folder, 'resaved'));
  await writeFile(join(folder, 'fonts.conf'), FONTS.replace('FOLDER', folder));

  const papers: Record<string, string | Uint8Array> = {
    'letter-party.docx': await submissionLetter(letterFacts('party')),
    'letter-party-2026.docx': await submissionLetter(letterFacts('party', '2026-06-05')),
    'letter-state.docx': await submissionLetter(letterFacts('state')),
    'list-party.docx': await nomineeList(listFacts('party')),
    'list-state.docx': await nomineeList(listFacts('state')),
    'ranking.xlsx': await rankingSheet(rankingFacts()),
    'template.xlsx': await scoreTemplate(templateFacts()),
    'matrix.xlsx': await scoreMatrix(matrixFacts(manyLines)),
    'agency.xlsx': await agencySheet(agencySheetFacts()),
    'matrix-set.pdf': scoreMatrixPdf(matrixFacts(manyLines)),
    'agency-set.pdf': agencySheetPdf(agencySheetFacts()),
    'typed.fods': TYPED,
  };
  for (const [name, content] of Object.entries(papers)) await writeFile(join(folder, name), content);
  const files = (ending: string) => Object.keys(papers).filter((name) => name.endsWith(ending));
  await convert('pdf', '.', [...files('.docx'), ...files('.xlsx')]);
  await convert('xlsx', 'resaved', ['template.xlsx', 'typed.fods']);
});

afterAll(async () => {
  if (folder !== '') await rm(folder, { recursive: true, force: true });
});

async function convert(to: string, into: string, names: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, into), ...names], {
    cwd: folder,
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder },
  });
}

/** The pages of a printed paper as text, in the order it was written. */
async function pagesOf(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-raw', join(folder, pdf), '-']);
  return stdout.split('\f').slice(0, -1);
}

/** Letters only, so that a name broken over two lines of a cell is still the name. */
const squeezed = (text: string) => text.normalize().replaceAll(',', '.').replace(/\s/g, '');

async function said(pdf: string): Promise<string> {
  return squeezed((await pagesOf(pdf)).join(''));
}

describe('LibreOffice opens what we write', () => {
  it.each(['letter-party', 'letter-party-2026', 'letter-state', 'list-party', 'list-state'])(
    '%s: every agency, its points and its votes are printed',
    async (name) => {
      const text = await said(`${name}.pdf`);
      for (const { agency, form, place, yes } of nominees) {
        expect(text).toContain(squeezed(agency));
        expect(text).toContain(squeezed(form));
        expect(text).toContain(`${((place?.pointsCenti ?? 0) / 100).toFixed(2)}hạng${place?.rank}${yes}/9`);
      }
      expect(text).toContain(squeezed('KHỐI TRƯỞNG'));
    },
  );

  it('the ranking and the template: every agency and every number', async () => {
    const ranking = await said('ranking.pdf');
    const template = await said('template.pdf');
    for (const agency of rankingFacts().agencies) {
      expect(ranking).toContain(squeezed(agency.agency));
      expect(template).toContain(squeezed(agency.agency));
      for (const centi of [
        ...Object.values(agency.groups),
        agency.bonusCenti,
        agency.deductionCenti,
        agency.totalCenti,
      ]) {
        expect(ranking).toContain((centi / 100).toFixed(2));
      }
    }
    expect(ranking).toContain(squeezed('XẾP HẠNG 1 2 3 4 5 6 7 8 9'));
    for (const { code, current } of templateFacts().agencies) {
      const row = [...Object.values(current?.points ?? {}), current?.bonusCenti ?? 0, current?.deductionCenti ?? 0];
      expect(template).toContain(row.map((centi) => (centi / 100).toFixed(2)).join(''));
      expect(template).toContain(code);
    }
  });

  it.each(['letter-party', 'letter-state'])('%s: on A4, every page but the first bears its number', async (name) => {
    const pages = await pagesOf(`${name}.pdf`);
    const tops = pages.map((page) => page.trim().split('\n')[0]);
    expect(tops[0]).toMatch(/^\p{Lu}/u);
    expect(tops.length).toBeGreaterThan(1);
    expect(tops.slice(1)).toEqual(pages.slice(1).map((_, index) => String(index + 2)));
    const { stdout } = await run('pdfinfo', [join(folder, `${name}.pdf`)]);
    expect(stdout).toMatch(/Page size: +595\.\d* x 841\.\d*.*A4/);
  });

  it('each sheet prints one page wide', async () => {
    expect(await pagesOf('ranking.pdf')).toHaveLength(1);
    expect(await pagesOf('template.pdf')).toHaveLength(2);
  });
});

describe('the table of points and the sheet of an agency', () => {
  it.each(['matrix.pdf', 'matrix-set.pdf'])(
    '%s: every agency and line, and the totals to the last digit',
    async (pdf) => {
      const { agencies, lines } = matrixFacts(manyLines);
      const text = await said(pdf);
      for (const { name } of lines) expect(text).toContain(squeezed(name));
      for (const { name, shortName } of agencies)
        expect(text.includes(squeezed(name)) || text.includes(squeezed(shortName))).toBe(true);
      const row = (of: (agency: (typeof agencies)[number]) => number) =>
        agencies.map((agency) => (of(agency) / 100).toFixed(2)).join('');
      expect(text).toContain(`TỔNGĐIỂM${row(({ totalCenti }) => totalCenti)}`);
      expect(text).toContain(
        row(({ totalCenti, bonusCenti, deductionCenti }) => totalCenti - bonusCenti + deductionCenti),
      );
    },
  );

  it.each(['agency.pdf', 'agency-set.pdf'])('%s: every line with its files, words and points', async (pdf) => {
    const text = await said(pdf);
    const { agency, rows } = agencySheetFacts();
    expect(text).toContain(squeezed(agency));
    for (const { name, evidence, selfCenti, countedCenti } of rows) {
      expect(text).toContain(squeezed(name));
      for (const file of evidence) expect(text).toContain(squeezed(file));
      for (const centi of [selfCenti, countedCenti])
        if (centi !== null) expect(text.replaceAll('−', '-')).toContain((centi / 100).toFixed(2));
    }
  });

  it('set as PDF they repeat their heading on every page, tagged, with title and number of pages', async () => {
    const headed = await pagesOf('matrix-set.pdf');
    expect(headed.map((page) => squeezed(page).includes(squeezed('Nội dung, tiêu chí')))).toEqual(
      headed.map(() => true),
    );
    for (const pdf of ['matrix-set.pdf', 'agency-set.pdf']) {
      const pages = await pagesOf(pdf);
      for (const [i, page] of pages.entries())
        expect(squeezed(page)).toContain(squeezed(`Trang ${i + 1}/${pages.length}`));
      const { stdout } = await run('pdfinfo', [join(folder, pdf)]);
      expect(stdout).toMatch(/Tagged: +yes/);
      expect(stdout).toMatch(/Title: +BẢNG/);
    }
  });
});

describe('we read what LibreOffice writes', () => {
  it('the template saved again is the same, row by row', async () => {
    const read = await readSheet(await readFile(join(folder, 'resaved', 'template.xlsx')));
    const sheet = interpretScoreRows(read.ok ? read.rows : [], templateFacts());
    expect(sheet.headingFaults).toEqual([]);
    expect(sheet.rows.map((row) => row.status)).toEqual(templateFacts().agencies.map(() => 'same'));
  });

  it('a number, a text with a comma, a day and a formula with its result are told apart', async () => {
    const read = await readSheet(await readFile(join(folder, 'resaved', 'typed.xlsx')));
    expect(read).toEqual({
      ok: true,
      rows: [
        [
          { kind: 'number', text: '18.4' },
          { kind: 'text', text: '46,50' },
          { kind: 'day', text: '09/05/2026' },
          { kind: 'formula', text: '46' },
        ],
      ],
      sheet: 'Điểm',
      sheets: ['Điểm'],
    });
  });
});
