import { megabytes, type FileKind } from '@/domain/file/kind';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { inThread, type ThreadLimits } from '../in-thread';

/** A file may be held twice, as it came and as it is decrypted or drawn; what it unpacks to beside that is small in an honest one. */
function limitsFor(bytes: Buffer): ThreadLimits {
  return { heapMb: 256, buffersMb: 2 * megabytes(bytes.length) + 32, deadlineMs: 20_000 };
}

type Asked = { readonly kind: FileKind; readonly bytes: Buffer; readonly maxPixels?: number };

/** What the thread of `worker.mjs` found in a file. Refusal: `file.tooComplex`, where it would cost too much to find out. */
export async function inspectInThread<T>(asked: Asked): Promise<Decision<T>> {
  const done = await inThread<T>('server/file/worker.mjs', asked, limitsFor(asked.bytes));
  return done.ok ? allow(done.answer) : refuse('file.tooComplex');
}
