import { allow, refuse, type Decision } from '../shared/refusal';
import { claimOf, type Content } from './content';
import { fileKinds, megabytes, type FileKind, type FileLimits } from './kind';

const isKind = (content: Content): content is FileKind => fileKinds.some((kind) => kind === content);

/** Whether that many bytes may be taken. Refusals: `file.empty`, `file.tooLarge`. */
export function checkSize(bytes: number, { maxBytes }: FileLimits): Decision {
  if (bytes === 0) return refuse('file.empty');
  return bytes > maxBytes ? refuse('file.tooLarge', { maxMb: megabytes(maxBytes) }) : allow();
}

/**
 * The kind under which a file is taken, given what it is and what its name says. Refusals: `file.oldOffice` (Word or Excel of before
 * 2007), `file.endingDiffers` (the name says something else, or pretends), `file.notTaken`. Source: trust 1.8, 1.10 row 32.
 */
export function checkKind(content: Content, name: string, { kinds }: FileLimits): Decision<FileKind> {
  const claim = claimOf(name);
  const officeClaim = claim === null || ['oldOffice', 'docx', 'xlsx'].includes(claim.content);
  if (content === 'oldOffice' && officeClaim) return refuse('file.oldOffice');
  if (claim && claim.content !== content && (isKind(claim.content) || isKind(content))) {
    return refuse('file.endingDiffers', { ending: claim.ending, found: content });
  }
  return isKind(content) && kinds.includes(content)
    ? allow(content)
    : refuse('file.notTaken', { found: content, kinds: kinds.map((kind) => kind.toUpperCase()).join(', ') });
}
