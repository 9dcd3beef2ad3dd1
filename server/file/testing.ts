import { crc32, constants, deflateRawSync, deflateSync } from 'node:zlib';
import { zipOf, type ZipEntry } from '../sheet/testing';

const latin = (text: string) => Buffer.from(text, 'latin1');

type PdfObject = string | { readonly dict: string; readonly stream: Uint8Array };

/** A PDF of one empty page written by hand; `objects` follow it as 4, 5, …, `catalog` and `page` are more entries of theirs. */
export function pdfOf({ objects = [], catalog = '', page = '' }: PdfParts = {}): Buffer {
  const all: PdfObject[] = [
    `<</Type /Catalog /Pages 2 0 R ${catalog}>>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page}>>`,
    ...objects,
  ];
  const parts = [latin('%PDF-1.7\n')];
  const places: number[] = [];
  let length = 9;
  for (const [index, object] of all.entries()) {
    places.push(length);
    const body = latin(`${index + 1} 0 obj\n`);
    const written = Buffer.concat(
      typeof object === 'string'
        ? [body, latin(object), latin('\nendobj\n')]
        : [
            body,
            latin(`<<${object.dict} /Length ${object.stream.length}>>\nstream\n`),
            object.stream,
            latin('\nendstream\nendobj\n'),
          ],
    );
    parts.push(written);
    length += written.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<</Size ${all.length + 1} /Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, latin(table), latin(end)]);
}

type PdfParts = { readonly objects?: readonly PdfObject[]; readonly catalog?: string; readonly page?: string };

/** A PDF whose objects are compressed into one stream that swells to that many megabytes. */
export function pdfBombOf(megabytes: number): Buffer {
  const unit = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const swelling = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: megabytes }, () => unit),
    Buffer.from([3, 0]),
  ]);
  const head = latin('%PDF-1.7\n');
  const bomb = Buffer.concat([
    latin(`4 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${swelling.length}>>\nstream\n`),
    swelling,
    latin('\nendstream\nendobj\n'),
  ]);
  const rows = deflateSync(Buffer.from([2, 0, 4, 0, 1, 0, 9, 0]));
  const table = Buffer.concat([
    latin(
      `5 0 obj\n<</Type /XRef /Size 6 /Index [1 1 4 1] /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length ${rows.length}>>\nstream\n`,
    ),
    rows,
    latin('\nendstream\nendobj\n'),
  ]);
  return Buffer.concat([head, bomb, table, latin(`startxref\n${head.length + bomb.length}\n%%EOF\n`)]);
}

/** A PNG that says it has so many pixels, and has none of them. */
export function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(16))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([latin(name), content]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** An OLE container as Office of before 2007 wrote it; with a password, what Office writes today. */
export function oleOf(stream: 'WordDocument' | 'EncryptedPackage'): Buffer {
  const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([magic, Buffer.alloc(1024), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One relation of an office file, as its XML. */
export function relation(type: string, target: string, mode = ''): string {
  return `<Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}"${mode}/>`;
}

/** A small Word file; `relations` is the XML of what its document refers to. */
export function docxOf({ relations = '', types = '', more = [] }: DocxParts = {}): Uint8Array {
  return zipOf([
    { name: '[Content_Types].xml', content: `<?xml version="1.0"?><Types>${types}</Types>` },
    {
      name: '_rels/.rels',
      content: `<Relationships>${relation('officeDocument', 'word/document.xml')}</Relationships>`,
    },
    { name: 'word/document.xml', content: '<w:document/>' },
    { name: 'word/_rels/document.xml.rels', content: `<Relationships>${relations}</Relationships>` },
    ...more,
  ]);
}

type DocxParts = { readonly relations?: string; readonly types?: string; readonly more?: readonly ZipEntry[] };
