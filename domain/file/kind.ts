/** What may be attached. */
export const fileKinds = ['pdf', 'docx', 'xlsx', 'jpeg', 'png'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What is taken at one place: which kinds, and how many bytes at the most. */
export type FileLimits = { readonly kinds: readonly FileKind[]; readonly maxBytes: number };

const MB = 1024 * 1024;

/** A paper that an act rests on, such as a mandate. */
export const paperLimits: FileLimits = { kinds: ['pdf', 'jpeg', 'png'], maxBytes: 5 * MB };

/** What an agency shows for its results. Source: trust 1.8. */
export const evidenceLimits: FileLimits = { kinds: fileKinds, maxBytes: 20 * MB };

/** A table that is read. */
export const tableLimits: FileLimits = { kinds: ['xlsx'], maxBytes: 5 * MB };

const endings: Record<FileKind, readonly [string, ...string[]]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
};

/** The endings files of a kind bear, lower case and without the dot; the first is the usual one. */
export function endingsOf(kind: FileKind): readonly [string, ...string[]] {
  return endings[kind];
}

/** What a file field takes, as the browser wants it: ".pdf,.jpg,.jpeg". */
export function acceptedBy({ kinds }: FileLimits): string {
  return kinds.flatMap((kind) => endings[kind].map((ending) => `.${ending}`)).join(',');
}

/** Megabytes, as limits are said; 1 MB is 1,048,576 bytes. */
export function megabytes(bytes: number): number {
  return bytes / MB;
}
