import { z } from 'zod';

/** A file field that also takes a file sent beforehand: `<name>` is the file itself, from a page without script. */
export const sentFile = () => z.instanceof(File, { error: 'form.broken' }).optional();

/** `<name>Upload` is the id of an upload that has arrived. */
export const sentUpload = () =>
  z
    .string({ error: 'form.broken' })
    .regex(/^[\w-]{1,64}$/, 'form.broken')
    .optional();

/** What a browser sends for a file field nothing was chosen in: an empty file without a name of its own. */
export function isNoFile({ name, size }: Pick<File, 'name' | 'size'>): boolean {
  return size === 0 && ['', 'undefined', 'blob'].includes(name);
}
