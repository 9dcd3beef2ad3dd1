import { endingsOf, fileKinds, type FileKind } from './kind';

/** What a file turns out to be: what is taken, and what people send instead. `zip` and `ole` are looked into before they are judged. */
export type Content = FileKind | Foreign | 'zip' | 'ole';

/** What is never taken, as far as a sentence about it differs. */
type Foreign = 'oldOffice' | 'otherOffice' | 'archive' | 'program' | 'svg' | 'html' | 'picture' | 'film' | 'unknown';

/** Bytes a file of this content begins with; a string stands for its letters. Source: trust 1.8, magic bytes. */
const beginnings: readonly (readonly [Content, readonly (number | string)[]])[] = [
  ['pdf', ['%PDF-']],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 'PNG\r\n', 0x1a, '\n']],
  ['zip', ['PK', 3, 4]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['program', ['MZ']],
  ['program', [0x7f, 'ELF']],
  ['program', ['#!']],
  ['archive', ['Rar!']],
  ['archive', ['7z', 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['archive', ['PK', 5, 6]],
  ['otherOffice', ['{\\rtf']],
  ['picture', ['GIF8']],
  ['picture', ['BM']],
  ['picture', ['II*', 0]],
  ['picture', ['MM', 0, '*']],
  ['film', [0, 0, 1, 0xba]],
  ['film', ['ID3']],
];

const signatures = beginnings.map(
  ([content, bytes]) =>
    [
      content,
      bytes.flatMap((one) => (typeof one === 'number' ? [one] : [...one].map((c) => c.charCodeAt(0)))),
    ] as const,
);

/** What the bytes are, whatever the file is called. Looks at the first 1,024 of them only. */
export function contentOf(bytes: Uint8Array): Content {
  const known = signatures.find(([, beginning]) => beginning.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  // The name of a container stands behind its length: RIFF of pictures and films, boxes of phones' pictures and films.
  if (head.startsWith('RIFF')) return head.slice(8, 12) === 'WEBP' ? 'picture' : 'film';
  if (head.slice(4, 8) === 'ftyp') return /^(hei|hev|mif|avi)/.test(head.slice(8, 12)) ? 'picture' : 'film';
  return markupIn(head.replaceAll('\0', '')) ?? 'unknown';
}

function markupIn(head: string): 'svg' | 'html' | null {
  if (!/^[^<]{0,8}\s*</.test(head)) return null;
  if (/<svg[\s>]/i.test(head)) return 'svg';
  return /<(!doctype\s+html|html|head|body|script|iframe|meta|title)[\s>]/i.test(head) ? 'html' : null;
}

const foreignEndings: Readonly<Record<Foreign, readonly string[]>> = {
  oldOffice: ['doc', 'xls', 'ppt', 'dot', 'xlt'],
  otherOffice: ['docm', 'xlsm', 'xlsb', 'pptx', 'pptm', 'odt', 'ods', 'rtf', 'csv', 'txt'],
  archive: ['zip', 'rar', '7z', 'gz', 'tar'],
  program: ['exe', 'msi', 'com', 'scr', 'bat', 'cmd', 'ps1', 'vbs', 'js', 'jar', 'apk', 'lnk', 'dll', 'hta'],
  svg: ['svg', 'svgz'],
  html: ['html', 'htm', 'mht', 'mhtml', 'xml'],
  picture: ['gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'avif'],
  film: ['mp4', 'mov', 'avi', 'mkv', 'mp3', 'wav', 'm4a'],
  unknown: [],
};

const byEnding = new Map<string, Content>([
  ...fileKinds.flatMap((kind) => endingsOf(kind).map((ending) => [ending, kind] as const)),
  ...(Object.keys(foreignEndings) as Foreign[]).flatMap((foreign) =>
    foreignEndings[foreign].map((ending) => [ending, foreign] as const),
  ),
]);

/** What a name says the file is, by an ending we know; null for a name that says nothing, as "Báo cáo 12.2022". */
export function claimOf(name: string): { readonly ending: string; readonly content: Content } | null {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name.trimEnd())?.[1]?.toLowerCase() ?? '';
  const content = byEnding.get(ending);
  return content ? { ending, content } : null;
}
