import { checkSize } from '@/domain/file/check';
import type { FileLimits } from '@/domain/file/kind';
import { refuse, type Decision } from '@/domain/shared/refusal';
import { inspect, type Attached } from './inspect';

/**
 * Looks at a file that came with a form; one that is too large is not even read. Refusals, at the field named: those of `inspect`.
 */
export async function attach(file: File, limits: FileLimits, field: string): Promise<Decision<Attached>> {
  const size = checkSize(file.size, limits);
  if (!size.ok) return refuse(size.refusal.code, size.refusal.params, field);
  return inspect(new Uint8Array(await file.arrayBuffer()), file.name, limits, field);
}
