/** What may be attached as a paper. */
export const fileKinds = ['pdf', 'jpeg', 'png'] as const;
export type FileKind = (typeof fileKinds)[number];

/** 5 MB, in bytes. */
export const maxFileBytes = 5 * 1024 * 1024;

const beginnings: Record<FileKind, readonly number[]> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What the bytes are, whatever the file is called; null for what is not taken. Source: trust 1.8, magic bytes. */
export function kindOf(content: Uint8Array): FileKind | null {
  return fileKinds.find((kind) => beginnings[kind].every((byte, i) => content[i] === byte)) ?? null;
}

const endings: Record<FileKind, string> = { pdf: 'pdf', jpeg: 'jpg', png: 'png' };

/** The name a file is kept under: its own, without folders or control characters, with the ending its content has. */
export function fileName(given: string, kind: FileKind): string {
  const bare = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[\p{C}"<>:|?*]+/gu, '')
    .trim()
    .slice(0, 120);
  return `${bare || 'giay-to'}.${endings[kind]}`;
}
