import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made for a test; `claims` is what the directory says of its size, true or not. */
export type ZipEntry = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly claims?: number;
  readonly locked?: boolean;
};

/** A zip written by hand, so that it may also lie. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, locked } of entries) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((locked ? 1 : 0) | 0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, listed, end]));
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a small workbook around the XML of its rows. A second sheet may be put before the first. */
export function workbookParts(rows: string, first: 'sheet1' | 'sheet2' = 'sheet1'): ZipEntry[] {
  const order = first === 'sheet1' ? ['1', '2'] : ['2', '1'];
  const sheets = order.map((id) => `<sheet name="S${id}" sheetId="${id}" r:id="rId${id}"/>`).join('');
  const related = ['1', '2']
    .map((id) => `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
    .join('');
  return [
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${related}</Relationships>` },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(rows) },
    { name: 'xl/worksheets/sheet2.xml', content: sheetXml(row(1, [text('trang sau')])) },
  ];
}

/** An .xlsx file holding these rows of XML. */
export function sheetOf(...rows: string[]): Uint8Array {
  return zipOf(workbookParts(rows.join('')));
}

function sheetXml(rows: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** The content of a cell, to be placed by `row`. */
type CellXml = { readonly type: string; readonly inner: string };

export const text = (value: string): CellXml => ({
  type: 'inlineStr',
  inner: `<is><t xml:space="preserve">${value}</t></is>`,
});
export const number = (value: string): CellXml => ({ type: 'n', inner: `<v>${value}</v>` });
export const formula = (value: string, attributes = ''): CellXml => ({
  type: 'n',
  inner: `<f${attributes}>${value}</f><v>1</v>`,
});
export const failed = (): CellXml => ({ type: 'e', inner: '<v>#REF!</v>' });

/** A row of cells from column A on. */
export function row(at: number, cells: readonly CellXml[]): string {
  const placed = cells.map(
    ({ type, inner }, index) => `<c r="${String.fromCharCode(65 + index)}${at}" t="${type}">${inner}</c>`,
  );
  return `<row r="${at}">${placed.join('')}</row>`;
}
