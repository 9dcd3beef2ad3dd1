import type { Reader } from '@/db/client';
import { isNoFile } from '@/domain/file/input';
import type { FileLimits } from '@/domain/file/kind';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { takeUpload } from '../upload/find';
import { attach } from './attach';
import { inspect, type Attached } from './inspect';

/** A file looked at, and the upload it came by, to be dropped in the transaction that keeps the file. */
export type Accepted = Attached & { readonly uploadId: string | null };

type Sent = { readonly file?: File | undefined; readonly uploadId?: string | undefined };

/**
 * Looks at a file before the transaction, however it was sent: beforehand in parts by this person, or with the form.
 * Refusals, at the field named: `file.none`, `upload.unknown`, `upload.unfinished`, those of `inspect`.
 */
export async function acceptFile(
  reader: Reader,
  personId: string,
  { file, uploadId }: Sent,
  limits: FileLimits,
  field: string,
  now: Date,
): Promise<Decision<Accepted>> {
  if (uploadId === undefined) {
    if (!file || isNoFile(file)) return refuse('file.none', undefined, field);
    const attached = await attach(file, limits, field);
    return attached.ok ? allow({ ...attached.value, uploadId: null }) : attached;
  }
  const taken = await takeUpload(reader, personId, uploadId, now);
  if (!taken.ok) return refuse(taken.refusal.code, undefined, field);
  const inspected = await inspect(taken.value.content, taken.value.name, limits, field);
  return inspected.ok ? allow({ ...inspected.value, uploadId }) : inspected;
}
