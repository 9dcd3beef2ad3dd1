import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet';
import { scanZip, sheetLimits } from './scan-zip';
import { failed, formula, number, row, sheetOf, text, workbookParts, zipOf, type ZipEntry } from './testing';

const small = () => workbookParts(row(1, [text('Mã cơ quan')]) + row(2, [text('TCT')]));

async function codeOf(bytes: Uint8Array, limits = sheetLimits): Promise<string> {
  const read = await readSheet(bytes, limits);
  return read.ok ? 'read' : read.refusal.code;
}

const withMore = (...more: ZipEntry[]) => zipOf([...small(), ...more]);

describe('a sheet is read as it was typed', () => {
  it('text keeps its comma and its spaces, a number comes as its shortest decimal', async () => {
    const read = await readSheet(
      sheetOf(row(1, [text(' 46,50 '), number('46.5'), number('0.30000000000000004'), number('0')])),
    );
    expect(read).toMatchObject({
      ok: true,
      rows: [
        [
          { kind: 'text', text: ' 46,50 ' },
          { kind: 'number', text: '46.5' },
          { kind: 'number', text: '0.3' },
          { kind: 'number', text: '0' },
        ],
      ],
    });
  });

  it('empty rows and cells keep their place, so that a cell can be named', async () => {
    const read = await readSheet(
      sheetOf(row(2, [text('a')]), '<row r="4"><c r="C4" t="inlineStr"><is><t>b</t></is></c></row>'),
    );
    expect(read.ok && read.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([
      ['', '', ''],
      ['a', '', ''],
      ['', '', ''],
      ['', '', 'b'],
    ]);
  });

  it('a formula is named as one, whether Excel kept its value, shared it or spread it over cells; an error too', async () => {
    const read = await readSheet(
      sheetOf(
        row(1, [formula('1+1'), formula('', ' t="shared" si="0"'), { type: 'str', inner: '<f>A1</f>' }]),
        row(2, [formula('B1:B2', ' t="array" ref="A2:B2"'), number('7'), failed()]),
      ),
    );
    expect(read.ok && read.rows.map((cells) => cells.map((cell) => cell.kind))).toEqual([
      ['formula', 'formula', 'formula'],
      ['formula', 'formula', 'error'],
    ]);
    expect(read.ok && read.rows[0]?.[0], 'with what Excel last made of it').toEqual({ kind: 'formula', text: '1' });
    const sum = { type: 'n', inner: '<f>0.1+0.2</f><v>0.30000000000000004</v>' };
    const made = await readSheet(sheetOf(row(1, [sum])));
    expect(made.ok && made.rows[0]?.[0], 'as its shortest decimal').toEqual({ kind: 'formula', text: '0.3' });
  });

  it('the name of a sheet is read as it is seen, whichever way the file writes its letters', async () => {
    const named = workbookParts(row(1, [text('trang đầu')])).map((part) =>
      part.name === 'xl/workbook.xml'
        ? { ...part, content: String(part.content).replace('"S1"', '"N&#x103;m &#38; A"') }
        : part,
    );
    expect(await readSheet(zipOf(named))).toMatchObject({ sheet: 'Năm & A', sheets: ['Năm & A', 'S2'] });
  });

  it('the first sheet is the one that stands first in the workbook, whatever its file is called', async () => {
    const read = await readSheet(zipOf(workbookParts(row(1, [text('trang đầu')]), 'sheet2')));
    expect(read).toMatchObject({ ok: true, rows: [[{ text: 'trang sau' }]] });
  });

  it('all sheets are named, another is read when it is asked for, and one without anything in it is passed over', async () => {
    const two = zipOf(workbookParts(row(1, [text('trang đầu')])));
    expect(await readSheet(two)).toMatchObject({ sheet: 'S1', sheets: ['S1', 'S2'], rows: [[{ text: 'trang đầu' }]] });
    expect(await readSheet(two, sheetLimits, 'S2')).toMatchObject({ sheet: 'S2', rows: [[{ text: 'trang sau' }]] });
    expect(await readSheet(two, sheetLimits, '2017')).toMatchObject({ refusal: { code: 'sheet.noSuchSheet' } });
    const named = workbookParts(row(1, [text('trang đầu')])).map((part) =>
      part.name === 'xl/workbook.xml'
        ? { ...part, content: String(part.content).replace('"S1"', `"Năm '20"`).replace('"S2"', `"Năm &apos;21"`) }
        : part,
    );
    expect(await readSheet(zipOf(named), sheetLimits, "Năm '21")).toMatchObject({
      sheets: ["Năm '20", "Năm '21"],
      rows: [[{ text: 'trang sau' }]],
    });
    expect(await readSheet(zipOf(workbookParts('')))).toMatchObject({ sheet: 'S2', rows: [[{ text: 'trang sau' }]] });
  });
});

describe('a file that is no sheet is refused before it is unpacked', () => {
  const office = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const cases: [string, string, () => Uint8Array][] = [
    ['nothing at all', 'sheet.empty', () => new Uint8Array()],
    ['a picture', 'sheet.notXlsx', () => Buffer.from('\x89PNG\r\n')],
    ['the head of a zip and then noise', 'sheet.notXlsx', () => Buffer.from('PK\x03\x04 và những gì khác')],
    ['an old .xls', 'sheet.notXlsx', () => Buffer.concat([office, Buffer.alloc(600)])],
    [
      'an .xlsx with a password',
      'sheet.encrypted',
      () => Buffer.concat([office, Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['a zip with a password', 'sheet.encrypted', () => withMore({ name: 'xl/theme.xml', content: '', locked: true })],
    [
      'a Word file',
      'sheet.notXlsx',
      () =>
        zipOf([
          { name: '[Content_Types].xml', content: '' },
          { name: 'word/document.xml', content: '' },
        ]),
    ],
    ['a zip without its list of types', 'sheet.notXlsx', () => zipOf(small().slice(1))],
    ['a workbook with macros', 'sheet.macro', () => withMore({ name: 'xl/vbaProject.bin', content: 'x' })],
    [
      'a workbook with a zip inside',
      'sheet.nestedArchive',
      () => withMore({ name: 'xl/embeddings/b.zip', content: 'x' }),
    ],
    ['a name that climbs out', 'sheet.notXlsx', () => withMore({ name: '../../etc/passwd', content: 'x' })],
    ['one name twice', 'sheet.notXlsx', () => withMore({ name: 'xl/workbook.xml', content: 'x' })],
    ['more than 5 MB', 'sheet.tooLarge', () => new Uint8Array(sheetLimits.maxBytes + 1)],
    [
      'more than 2,000 entries',
      'sheet.unpacksTooLarge',
      () => withMore(...Array.from({ length: 2_001 }, (_, at) => ({ name: `a${at}`, content: '' }))),
    ],
    [
      'an entry that swells a thousandfold',
      'sheet.unpacksTooLarge',
      () => withMore({ name: 'xl/a.xml', content: new Uint8Array(8_000_000) }),
    ],
    [
      'a directory that admits to 303 MB',
      'sheet.unpacksTooLarge',
      () => withMore({ name: 'xl/a.xml', content: 'x', claims: 303_000_969 }),
    ],
  ];

  it.each(cases)('%s: %s', async (_, code, bytes) => {
    const made = bytes();
    // By its directory alone: nothing that unpacks has seen it.
    expect(await scanZip(made, sheetLimits)).toMatchObject({ refusal: { code } });
    expect(await codeOf(made)).toBe(code);
  });
});

describe('a file that lies is refused by the worker', () => {
  it('a sheet that outgrows what the directory says of it', async () => {
    const [types, book, relations, , second] = small();
    const sheet = { name: 'xl/worksheets/sheet1.xml', content: ' '.repeat(30_000_000), claims: 900 };
    const lying = zipOf([types, book, relations, sheet, second].filter((entry) => entry !== undefined));
    expect(await readSheet(lying)).toMatchObject({
      refusal: { code: 'sheet.notXlsx', params: { reason: expect.stringContaining('too many bytes') } },
    });
  });

  it('XML that is none', async () => {
    expect(await codeOf(sheetOf('<row r="1"><c r="A1" t="n"><v>một'))).toMatch(/^sheet\.(notXlsx|empty)$/);
  });

  it('a sheet without a cell', async () => {
    expect(await readSheet(sheetOf(), sheetLimits, 'S1')).toMatchObject({ refusal: { code: 'sheet.empty' } });
  });

  it('10,000 extra rows: the count is named', async () => {
    const rows = Array.from({ length: 10_010 }, (_, at) => row(at + 1, [text(`Cơ quan ${at}`), number('46.5')]));
    expect(await readSheet(sheetOf(...rows))).toMatchObject({
      refusal: { code: 'sheet.tooManyRows', params: { count: 10_009, max: 200 } },
    });
  });

  it('200 rows below the heading are read, 201 are not', async () => {
    const rows = (count: number) =>
      sheetOf(...Array.from({ length: count + 1 }, (_, at) => row(at + 1, [number('1')])));
    expect(await codeOf(rows(200))).toBe('read');
    expect(await codeOf(rows(201))).toBe('sheet.tooManyRows');
  });

  it('one stray cell at the end of the sheet, and one at its right edge', async () => {
    expect(await codeOf(sheetOf(row(1, [text('a')]), row(1_048_576, [text('b')])))).toBe('sheet.tooManyRows');
    expect(await codeOf(sheetOf('<row r="1"><c r="XFD1" t="n"><v>1</v></c></row>'))).toBe('sheet.tooManyColumns');
  });

  it('rows that are only coloured do not count', async () => {
    const coloured = Array.from({ length: 5_000 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}"/></row>`);
    expect(await readSheet(sheetOf(row(1, [text('a')]), row(2, [text('b')]), ...coloured))).toMatchObject({
      ok: true,
      rows: { length: 2 },
    });
  });

  it('a file that takes too long, or too much memory, ends the worker and nothing else', async () => {
    expect(await codeOf(zipOf(small()), { ...sheetLimits, deadlineMs: 1 })).toBe('sheet.tookTooLong');
    const words = Array.from({ length: 300_000 }, (_, at) => `<si><t>từ thứ ${at}</t></si>`).join('');
    const heavy = withMore({ name: 'xl/sharedStrings.xml', content: `<sst>${words}</sst>` });
    expect(await codeOf(heavy, { ...sheetLimits, heapMb: 12 })).toBe('sheet.unpacksTooLarge');
  });
});
