import { claimOf } from './content';
import { endingsOf, type FileKind } from './kind';

const longest = 120;

/**
 * The name a file is kept under: its own in NFC, without folders, without what a header or a folder cannot carry or what turns the
 * reading direction, with the ending its content has. At most 120 characters before the ending.
 */
export function fileName(given: string, kind: FileKind): string {
  const bare = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}"<>:|?*]+/gu, '')
    .trim();
  const claim = claimOf(bare);
  const stem = claim ? bare.slice(0, -claim.ending.length - 1) : bare;
  const kept = [...stem.replace(/^[.\s]+/, '')]
    .slice(0, longest)
    .join('')
    .replace(/[.\s]+$/, '');
  return `${kept || 'giay-to'}.${endingsOf(kind)[0]}`;
}
