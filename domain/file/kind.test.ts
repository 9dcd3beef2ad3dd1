import { expect, test } from 'vitest';
import { fileName, kindOf } from './kind';

const bytes = (...given: (number | string)[]) =>
  Uint8Array.from(given.flatMap((one) => (typeof one === 'number' ? [one] : [...one].map((c) => c.charCodeAt(0)))));

test.each([
  ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
  ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0, 'JFIF'), 'jpeg'],
  ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n'), 'png'],
  ['a page of the web', bytes('<!doctype html>'), null],
  ['a drawing that may hold a script', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), null],
  ['a program', bytes('MZ'), null],
  ['a PDF that does not begin as one', bytes(' %PDF-1.7'), null],
  ['nothing', bytes(), null],
])('%s is known by its content', (_, content, kind) => {
  expect(kindOf(content)).toBe(kind);
});

test('a file keeps its name, without folders and what a header cannot carry, and takes the ending of its content', () => {
  expect(fileName('C:\\Văn bản\\Giấy ủy quyền.PDF', 'pdf')).toBe('Giấy ủy quyền.pdf');
  expect(fileName('../../etc/passwd', 'png')).toBe('passwd.png');
  expect(fileName('a"\r\nset-cookie: x.html', 'jpeg')).toBe('aset-cookie x.jpg');
  expect(fileName('.pdf', 'pdf')).toBe('giay-to.pdf');
});
