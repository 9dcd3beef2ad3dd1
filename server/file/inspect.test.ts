import { Document, Packer, Paragraph } from 'docx';
import { PDF } from '@libpdf/core';
import sharp from 'sharp';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { evidenceLimits, paperLimits } from '@/domain/file/kind';
import { sheetOf, workbookParts, zipOf, type ZipEntry } from '../sheet/testing';
import { inspect } from './inspect';
import { docxOf, oleOf, pdfBombOf, pdfOf, pngClaiming, relation } from './testing';

type Bytes = Uint8Array | Promise<Uint8Array>;

const letters = (text: string) => Buffer.from(text, 'latin1');
const drawing = () => sharp({ create: { width: 30, height: 20, channels: 3, background: '#12467b' } });
const script = '<</S /JavaScript /JS (app.alert\\(1\\))>>';
const workbookWith = (...more: ZipEntry[]) => zipOf([...workbookParts(''), ...more]);
const outside = (type: string) => relation(type, 'https://vi.example/a', ' TargetMode="External"');
const joined = async (...parts: Bytes[]) => Buffer.concat(await Promise.all(parts.map(async (part) => part)));

async function codeOf(bytes: Bytes, name: string): Promise<string> {
  const inspected = await inspect(await bytes, name, evidenceLimits, 'file');
  if (inspected.ok) return 'taken';
  expect(inspected.refusal.field).toBe('file');
  return inspected.refusal.code;
}

describe('a file that others could not open, or should not, is refused with the reason', () => {
  const cases: [string, string, string, () => Bytes][] = [
    ['nothing at all', 'a.pdf', 'file.empty', () => new Uint8Array()],
    ['more than 20 MB', 'a.pdf', 'file.tooLarge', () => Buffer.concat([pdfOf(), Buffer.alloc(20 * 1024 * 1024)])],
    ['a drawing that may hold a script', 'a.svg', 'file.notTaken', () => letters('<svg onload="x()"/>')],
    ['a page of the web', 'a.html', 'file.notTaken', () => letters('<!DOCTYPE html><script>x()</script>')],
    ['a program', 'cai-dat.exe', 'file.notTaken', () => letters('MZ\x90\0')],
    ['an archive', 'minh-chung.zip', 'file.notTaken', () => zipOf([{ name: 'a.pdf', content: pdfOf() }])],
    ['a presentation', 'a.pptx', 'file.notTaken', () => zipOf([{ name: 'ppt/presentation.xml', content: '' }])],
    ['noise', 'a.dat', 'file.notTaken', () => letters('\x01\x02\x03')],
    ['a program called a PDF', 'giay.pdf', 'file.endingDiffers', () => letters('MZ\x90\0')],
    ['a page of the web called a PDF', 'giay.pdf', 'file.endingDiffers', () => letters('<html>')],
    ['a workbook called a PDF', 'giay.pdf', 'file.endingDiffers', () => sheetOf()],
    ['a workbook called a Word file', 'giay.docx', 'file.endingDiffers', () => sheetOf()],
    ['a PDF called a program', 'giay.pdf.exe', 'file.endingDiffers', () => pdfOf()],
    ['an archive called a Word file', 'a.docx', 'file.endingDiffers', () => zipOf([{ name: 'a.txt', content: 'a' }])],
    ['a Word file of before 2007', 'a.doc', 'file.oldOffice', () => oleOf('WordDocument')],
    ['the same, called new', 'a.docx', 'file.oldOffice', () => oleOf('WordDocument')],
    ['a Word file with a password', 'a.docx', 'file.officeLocked', () => oleOf('EncryptedPackage')],
    [
      'a workbook with a locked part',
      'a.xlsx',
      'file.officeLocked',
      () => workbookWith({ name: 'xl/a', content: 'a', locked: true }),
    ],
    ['the head of a zip and then noise', 'a.docx', 'file.officeBroken', () => letters('PK\x03\x04 và những gì khác')],
    ['a Word file cut in half', 'a.docx', 'file.officeBroken', () => docxOf().subarray(0, 600)],
    [
      'a Word file without its list of types',
      'a.docx',
      'file.officeBroken',
      () => zipOf([{ name: 'word/document.xml', content: '' }]),
    ],
    [
      'Word and Excel in one',
      'a.docx',
      'file.officeBroken',
      () => workbookWith({ name: 'word/document.xml', content: '' }),
    ],
    [
      'a name that climbs out',
      'a.docx',
      'file.officeBroken',
      () => docxOf({ more: [{ name: '../../etc/passwd', content: 'a' }] }),
    ],
    [
      'relations under a declared word',
      'a.docx',
      'file.officeBroken',
      () => docxOf({ relations: '<!ENTITY a "External">' }),
    ],
    [
      'relations that lie about their size',
      'a.docx',
      'file.officeBroken',
      () => docxOf({ more: [{ name: 'word/_rels/a.rels', content: 'a'.repeat(5_000), claims: 9 }] }),
    ],
    [
      'a workbook with macros',
      'a.xlsx',
      'file.officeMacro',
      () => workbookWith({ name: 'xl/vbaProject.bin', content: 'a' }),
    ],
    [
      'macros under another name',
      'a.docx',
      'file.officeMacro',
      () => docxOf({ types: '<Override ContentType="application/vnd.ms-office.vbaProject"/>' }),
    ],
    ['a zip inside', 'a.xlsx', 'file.officeHoldsFiles', () => workbookWith({ name: 'xl/b.zip', content: 'a' })],
    [
      'a program inside',
      'a.docx',
      'file.officeHoldsFiles',
      () => docxOf({ more: [{ name: 'word/embeddings/oleObject1.bin', content: 'MZ' }] }),
    ],
    [
      'a template fetched from elsewhere',
      'a.docx',
      'file.officeLinked',
      () => docxOf({ relations: outside('attachedTemplate') }),
    ],
    ['a picture fetched from elsewhere', 'a.docx', 'file.officeLinked', () => docxOf({ relations: outside('image') })],
    [
      'the same, spelt otherwise',
      'a.docx',
      'file.officeLinked',
      () =>
        docxOf({ relations: `<!-- <Relationship a=" -->${relation('image', 'a>b', " TargetMode = '&#69;xternal'")}` }),
    ],
    [
      'a workbook that would unpack to 303 MB',
      'a.xlsx',
      'file.unpacksTooLarge',
      () => workbookWith({ name: 'xl/a.xml', content: 'a', claims: 303_000_969 }),
    ],
    [
      'a part that swells a thousandfold',
      'a.docx',
      'file.unpacksTooLarge',
      () => docxOf({ more: [{ name: 'word/a.xml', content: new Uint8Array(8_000_000) }] }),
    ],
    [
      'more than 2,000 parts',
      'a.docx',
      'file.unpacksTooLarge',
      () => docxOf({ more: Array.from({ length: 2_000 }, (_, at) => ({ name: `a${at}`, content: '' })) }),
    ],
    ['a PDF with a password', 'a.pdf', 'file.pdfLocked', lockedPdf],
    ['a PDF with a script when it opens', 'a.pdf', 'file.pdfActive', () => pdfOf({ catalog: `/OpenAction ${script}` })],
    [
      'a PDF with a named script',
      'a.pdf',
      'file.pdfActive',
      () => pdfOf({ catalog: '/Names <</JavaScript <</Names [(a) 4 0 R]>>>>', objects: [script] }),
    ],
    [
      'a script under a disguised name',
      'a.pdf',
      'file.pdfActive',
      () => pdfOf({ page: '/AA <</O 4 0 R>>', objects: ['<</S /J#61vaScript /JS (x)>>'] }),
    ],
    [
      'a PDF that launches a program',
      'a.pdf',
      'file.pdfActive',
      () => pdfOf({ page: '/Annots [<</Subtype /Link /A <</S /Launch /F (cmd.exe)>>>>]' }),
    ],
    [
      'a PDF form that is a program',
      'a.pdf',
      'file.pdfActive',
      () => pdfOf({ catalog: '/AcroForm <</XFA 4 0 R>>', objects: [{ dict: '', stream: letters('<xdp/>') }] }),
    ],
    ['the head of a PDF and then noise', 'a.pdf', 'file.pdfBroken', () => letters('%PDF-1.7 và những gì khác')],
    [
      'a PDF without a page',
      'a.pdf',
      'file.pdfBroken',
      () => letters('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF'),
    ],
    [
      'a PDF that is a zip as well',
      'a.pdf',
      'file.twoKinds',
      () => joined(pdfOf(), zipOf([{ name: 'a.exe', content: 'MZ' }])),
    ],
    ['the head of a photograph and then noise', 'a.jpg', 'file.pictureBroken', () => letters('\xff\xd8\xff\xe0 JFIF')],
    [
      'a photograph cut in half',
      'a.jpg',
      'file.pictureBroken',
      async () => (await drawing().resize(600).jpeg().toBuffer()).subarray(0, 900),
    ],
    ['a picture of 80 million pixels', 'a.png', 'file.pictureTooLarge', () => pngClaiming(10_000, 8_000)],
  ];

  it.each(cases)('%s', async (_, name, code, bytes) => {
    expect(await codeOf(bytes(), name)).toBe(code);
  });

  async function lockedPdf(): Promise<Uint8Array> {
    const pdf = PDF.create();
    pdf.addPage();
    pdf.setProtection({ userPassword: 'bi-mat', ownerPassword: 'bi-mat-hon' });
    return pdf.save();
  }
});

describe('a file is kept', () => {
  it('byte for byte as PDF, Word or Excel wrote it', async () => {
    const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Báo cáo')] }] }));
    const excel = await writeXlsxFile([[{ value: 'Điểm' }]]).toBuffer();
    for (const [content, kind] of [
      [pdfOf(), 'pdf'],
      [word, 'docx'],
      [excel, 'xlsx'],
    ] as const) {
      const inspected = await inspect(content, `Báo cáo.${kind}`, evidenceLimits);
      expect(inspected).toMatchObject({ ok: true, value: { name: `Báo cáo.${kind}`, kind } });
      expect(inspected.ok && inspected.value.content.equals(content)).toBe(true);
    }
  });

  it('with links that wait until somebody follows them', async () => {
    expect(await codeOf(docxOf({ relations: outside('hyperlink') }), 'a.docx')).toBe('taken');
    expect(
      await codeOf(pdfOf({ page: '/Annots [<</Subtype /Link /A <</S /URI /URI (https://a.example)>>>>]' }), 'a.pdf'),
    ).toBe('taken');
  });

  it('where a PDF forbids printing but opens for everybody', async () => {
    const pdf = PDF.create();
    pdf.addPage();
    pdf.setProtection({ ownerPassword: 'bi-mat', permissions: { print: false } });
    expect(await codeOf(pdf.save(), 'a.pdf')).toBe('taken');
  });

  it('where a PDF is damaged as readers are used to', async () => {
    const damaged = pdfOf()
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7');
    expect(await codeOf(letters(damaged), 'a.pdf')).toBe('taken');
  });

  it('as a picture that stands upright and tells nothing of camera and place, nor hides anything behind it', async () => {
    const exif = { IFD0: { Make: 'Điện thoại' }, IFD3: { GPSLatitudeRef: 'N' } };
    const photo = await drawing().withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(photo).metadata()).orientation).toBe(6);
    const inspected = await inspect(
      await joined(photo, zipOf([{ name: 'a.exe', content: 'MZ' }])),
      'anh.jpeg',
      paperLimits,
    );
    if (!inspected.ok) throw new Error(inspected.refusal.code);
    const kept = await sharp(inspected.value.content).metadata();
    expect(kept).toMatchObject({ format: 'jpeg', width: 20, height: 30 });
    expect([kept.exif, kept.orientation]).toEqual([undefined, undefined]);
    expect(inspected.value.content.includes('a.exe')).toBe(false);
    expect(inspected.value.name).toBe('anh.jpg');
  });

  it('as a picture without loss where it had none', async () => {
    const png = await drawing().png().toBuffer();
    const inspected = await inspect(png, 'so-do.png', paperLimits);
    if (!inspected.ok) throw new Error(inspected.refusal.code);
    expect(await sharp(inspected.value.content).raw().toBuffer()).toEqual(await sharp(png).raw().toBuffer());
  });

  it('only as what the place takes', async () => {
    expect(await inspect(docxOf(), 'a.docx', paperLimits, 'paper')).toEqual({
      ok: false,
      refusal: { code: 'file.notTaken', params: { found: 'docx', kinds: 'PDF, JPEG, PNG' }, field: 'paper' },
    });
  });
});

it('a PDF that would swell to 600 MB ends its own thread, and the memory of the process stays', async () => {
  const bomb = pdfBombOf(600);
  await codeOf(pdfOf(), 'a.pdf');
  const before = process.memoryUsage.rss();
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  expect(await codeOf(bomb, 'a.pdf')).toBe('file.tooComplex');
  clearInterval(watching);
  expect((most - before) / 1024 / 1024).toBeLessThan(100);
});
