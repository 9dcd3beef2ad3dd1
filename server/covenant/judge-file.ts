import type { Reader } from '@/db/client';
import type { Judgement } from '@/domain/pdf-signature/judge';
import { findFiles } from '../file/keep';
import { certificatesOf } from '../pdf-signature/certificate';
import { judgePdf } from '../pdf-signature/check';
import { trustedRoots } from '../pdf-signature/roots';
import { listSeals, type CovenantVersion } from './queries';

/** What a file is, beside the papers of a text: as it was frozen, and as it was sealed and stamped. Names of the known are `frozen` and `sealed`. */
export async function judgeAgainst(
  reader: Reader,
  version: CovenantVersion,
  bytes: Uint8Array,
  at: Date,
): Promise<Judgement> {
  const seals = await listSeals(reader, version.id);
  const known = [
    { name: 'frozen', fileId: version.fileId },
    ...seals.map(({ fileId }) => ({ name: 'sealed', fileId })),
  ];
  const contents = await findFiles(
    reader,
    known.flatMap(({ fileId }) => fileId ?? []),
  );
  const files = known.flatMap(({ name, fileId }) => {
    const file = contents.get(fileId ?? '');
    return file ? [{ name, bytes: file.content }] : [];
  });
  const roots = [...(await trustedRoots()), ...seals.flatMap(({ certificate }) => certificatesOf(certificate))];
  return judgePdf(bytes, files, { roots, at });
}
