import { describe, expect, test } from 'vitest';
import { isNoFile } from './input';
import { checkKind, checkSize } from './check';
import { claimOf, contentOf, type Content } from './content';
import { acceptedBy, evidenceLimits, paperLimits } from './kind';
import { fileName } from './name';

const bytes = (...given: (number | string)[]) =>
  Uint8Array.from(given.flatMap((one) => (typeof one === 'number' ? [one] : [...one].map((c) => c.charCodeAt(0)))));

test.each<[string, Uint8Array, Content]>([
  ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
  ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0, 'JFIF'), 'jpeg'],
  ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n'), 'png'],
  ['a container of Office or of anything', bytes('PK', 3, 4), 'zip'],
  ['a container of old Office', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'ole'],
  ['a page of the web', bytes('<!doctype html>'), 'html'],
  ['a page that begins late', bytes(0xef, 0xbb, 0xbf, '\n\n <HTML >'), 'html'],
  ['a page in two-byte letters', bytes(0xff, 0xfe, '<\0h\0t\0m\0l\0>\0'), 'html'],
  ['a drawing that may hold a script', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), 'svg'],
  ['a drawing behind its prologue', bytes('<?xml version="1.0"?><!-- a --><svg>'), 'svg'],
  ['a program', bytes('MZ'), 'program'],
  ['an archive', bytes('Rar!', 0x1a), 'archive'],
  ['a picture of a phone', bytes(0, 0, 0, 0x18, 'ftypheic'), 'picture'],
  ['a film of a phone', bytes(0, 0, 0, 0x18, 'ftypmp42'), 'film'],
  ['a picture of the web', bytes('RIFF', 1, 2, 3, 4, 'WEBP'), 'picture'],
  ['a PDF that does not begin as one', bytes(' %PDF-1.7'), 'unknown'],
  ['words that mention a tag much later', bytes('Bảng điểm năm 2022 <html>'), 'unknown'],
  ['nothing', bytes(), 'unknown'],
])('%s is known by its content', (_, content, is) => {
  expect(contentOf(content)).toBe(is);
});

test('an ending is what we know as one, not what follows the last dot', () => {
  expect(claimOf('BÁO CÁO.PDF')).toEqual({ ending: 'pdf', content: 'pdf' });
  expect(claimOf('anh.JPEG ')).toEqual({ ending: 'jpeg', content: 'jpeg' });
  expect(claimOf('bang.xls')).toEqual({ ending: 'xls', content: 'oldOffice' });
  expect(claimOf('Biên bản số 12.2022')).toBeNull();
  expect(claimOf('Báo cáo')).toBeNull();
});

describe('a file is taken', () => {
  const refusal = (code: string, params?: Record<string, string | number>) => ({
    refusal: { code, ...(params ? { params } : {}) },
  });

  test('under the kind it is, where its name agrees or says nothing', () => {
    expect(checkKind('docx', 'Báo cáo.docx', evidenceLimits)).toEqual({ ok: true, value: 'docx' });
    expect(checkKind('jpeg', 'anh.jpe', paperLimits)).toEqual({ ok: true, value: 'jpeg' });
    expect(checkKind('pdf', 'Biên bản số 12.2022', paperLimits)).toEqual({ ok: true, value: 'pdf' });
  });

  test('not where its name says another kind, and both are named', () => {
    const differ = (ending: string, found: string) => refusal('file.endingDiffers', { ending, found });
    expect(checkKind('program', 'giay.pdf', evidenceLimits)).toMatchObject(differ('pdf', 'program'));
    expect(checkKind('xlsx', 'giay.pdf', evidenceLimits)).toMatchObject(differ('pdf', 'xlsx'));
    expect(checkKind('xlsx', 'giay.pdf', paperLimits)).toMatchObject(differ('pdf', 'xlsx'));
    expect(checkKind('pdf', 'giay.exe', evidenceLimits)).toMatchObject(differ('exe', 'pdf'));
    expect(checkKind('oldOffice', 'giay.pdf', evidenceLimits)).toMatchObject(differ('pdf', 'oldOffice'));
  });

  test('not as Word or Excel of before 2007, whatever of the two its name says', () => {
    for (const name of ['a.doc', 'a.xls', 'a.docx', 'a'])
      expect(checkKind('oldOffice', name, evidenceLimits)).toMatchObject(refusal('file.oldOffice'));
  });

  test('not where the place takes no such kind', () => {
    const kinds = 'PDF, JPEG, PNG';
    expect(checkKind('docx', 'a.docx', paperLimits)).toMatchObject(refusal('file.notTaken', { found: 'docx', kinds }));
    expect(checkKind('svg', 'a.svg', paperLimits)).toMatchObject(refusal('file.notTaken', { found: 'svg', kinds }));
    expect(checkKind('program', 'a', paperLimits)).toMatchObject(refusal('file.notTaken', { found: 'program', kinds }));
  });

  test('up to its limit and not when empty', () => {
    expect(checkSize(20 * 1024 * 1024, evidenceLimits).ok).toBe(true);
    expect(checkSize(20 * 1024 * 1024 + 1, evidenceLimits)).toMatchObject(refusal('file.tooLarge', { maxMb: 20 }));
    expect(checkSize(5 * 1024 * 1024 + 1, paperLimits)).toMatchObject(refusal('file.tooLarge', { maxMb: 5 }));
    expect(checkSize(0, paperLimits)).toMatchObject(refusal('file.empty'));
  });

  test('in a field that offers the endings of its kinds', () => {
    expect(acceptedBy(paperLimits)).toBe('.pdf,.jpg,.jpeg,.jpe,.jfif,.png');
  });
});

describe('a file keeps its name', () => {
  test('without folders and what a header cannot carry, with the ending of its content', () => {
    expect(fileName('C:\\Văn bản\\Giấy ủy quyền.PDF', 'pdf')).toBe('Giấy ủy quyền.pdf');
    expect(fileName('../../etc/passwd', 'png')).toBe('passwd.png');
    expect(fileName('a"\r\nset-cookie: x.html', 'jpeg')).toBe('aset-cookie x.jpg');
    expect(fileName('.pdf', 'pdf')).toBe('giay-to.pdf');
    expect(fileName('..', 'pdf')).toBe('giay-to.pdf');
    expect(fileName('anh.jpeg', 'jpeg')).toBe('anh.jpg');
  });

  test('without marks that turn the reading direction or break the line', () => {
    expect(fileName('bao cao\u202Efdp.exe', 'pdf')).toBe('bao caofdp.pdf');
    expect(fileName('a\u2066b\u200Fc\u2028d\u0085e.pdf', 'pdf')).toBe('abcde.pdf');
  });

  test('in composed letters, and what looks like an ending but is a date', () => {
    expect(fileName('Tie\u0302\u0301ng Vie\u0323\u0302t.docx', 'docx')).toBe('Tiếng Việt.docx');
    expect(fileName('Biên bản 10.01.2022', 'pdf')).toBe('Biên bản 10.01.2022.pdf');
  });

  test('up to 120 characters, never cutting one in two', () => {
    expect(fileName(`${'ế'.repeat(300)}.pdf`, 'pdf')).toBe(`${'ế'.repeat(120)}.pdf`);
    const kept = fileName(`${'𝄞'.repeat(300)}.pdf`, 'pdf');
    expect([...kept]).toHaveLength(124);
    expect(() => encodeURIComponent(kept)).not.toThrow();
  });
});

test('a field in which nothing was chosen is no file; an empty file with a name is one', () => {
  expect([isNoFile({ name: '', size: 0 }), isNoFile({ name: 'undefined', size: 0 })]).toEqual([true, true]);
  expect([isNoFile({ name: 'rỗng.pdf', size: 0 }), isNoFile({ name: 'blob', size: 12 })]).toEqual([false, false]);
});
