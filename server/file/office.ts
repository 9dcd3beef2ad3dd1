import { text } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { claimOf, type Content } from '@/domain/file/content';
import { megabytes } from '@/domain/file/kind';
import { allow, refuse, type Decision, type Refused } from '@/domain/shared/refusal';
import { officeZipLimits, readZipDirectory, type ZipFault } from './zip-directory';

const TYPES = '[Content_Types].xml';
const WORD = /^word\/document\d*\.xml$/i;
const EXCEL = /^xl\/workbook\d*\.xml$/i;
// The stream in which Office wraps a document with a password.
const PASSWORD_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const saysOffice = (name: string) =>
  ['docx', 'xlsx', 'oldOffice', 'otherOffice'].includes(claimOf(name)?.content ?? '');

/**
 * What a zip holds: Word and Excel are told apart by their parts. One that is called Word or Excel and may not be unpacked is refused:
 * `file.officeBroken`, `file.officeLocked`, `file.officeMacro`, `file.officeHoldsFiles`, `file.unpacksTooLarge`; any other is an archive.
 */
export async function lookIntoZip(content: Buffer, name: string): Promise<Decision<Content>> {
  const directory = await readZipDirectory(content, officeZipLimits);
  if (!directory.ok) return saysOffice(name) ? refuseFault(directory.fault) : allow('archive');
  const names = [...directory.names];
  const [word, excel] = [names.some((one) => WORD.test(one)), names.some((one) => EXCEL.test(one))];
  if (word !== excel) {
    if (!directory.names.has(TYPES)) return refuse('file.officeBroken');
    // Charts bring their table along, old equations and drawings their program: what nobody sees and nobody checks.
    if (names.some((one) => /(^|\/)(embeddings|activeX)\//i.test(one))) return refuse('file.officeHoldsFiles');
    return allow(word ? 'docx' : 'xlsx');
  }
  if (word) return refuse('file.officeBroken');
  return allow(names.some((one) => one.startsWith('ppt/')) ? 'otherOffice' : 'archive');
}

/** What an OLE container holds: Word or Excel of before 2007, or one with a password, which is `file.officeLocked`. */
export function lookIntoOle(content: Buffer, name: string): Decision<Content> {
  const office = claimOf(name) === null || saysOffice(name);
  return office && content.includes(PASSWORD_STREAM) ? refuse('file.officeLocked') : allow('oldOffice');
}

function refuseFault(fault: ZipFault): Refused {
  switch (fault) {
    case 'broken':
      return refuse('file.officeBroken');
    case 'locked':
      return refuse('file.officeLocked');
    case 'macro':
      return refuse('file.officeMacro');
    case 'nested':
      return refuse('file.officeHoldsFiles');
    case 'unpacksTooLarge':
      return refuse('file.unpacksTooLarge', { maxMb: megabytes(officeZipLimits.maxUnpackedBytes) });
  }
}

/** Lists of parts and of relations are short; what is longer is no office file. */
const longestListBytes = 1024 * 1024;

/**
 * Whether a Word or Excel file brings along only what is in it: no macro under another name, and nothing fetched from elsewhere when it
 * is opened but plain links. Refusals: `file.officeBroken`, `file.officeMacro`, `file.officeLinked`. Source: trust 1.8.
 */
export async function checkOffice(content: Buffer): Promise<Decision> {
  const zip = await fromBufferPromise(content, { strictFileNames: true });
  for await (const entry of zip.eachEntry()) {
    const lists = entry.fileName === TYPES || /(^|\/)_rels\/[^/]*\.rels$/i.test(entry.fileName);
    if (!lists) continue;
    const list = entry.uncompressedSize > longestListBytes ? null : await read(zip, entry);
    if (list === null) return refuse('file.officeBroken');
    if (/vbaProject|macroEnabled|macrosheet/i.test(list)) return refuse('file.officeMacro');
    if (entry.fileName !== TYPES && relationsOf(list).some(fetches)) return refuse('file.officeLinked');
  }
  return allow();
}

/** The XML of a list without what could hide a part of it; null where it cannot be read as one. */
async function read(zip: ZipFile, entry: Entry): Promise<string | null> {
  try {
    const xml = await text(await zip.openReadStreamPromise(entry));
    // Two-byte letters and declared entities would show us other words than they show Office.
    return /\0|\uFFFD|<!(DOCTYPE|ENTITY)/i.test(xml)
      ? null
      : xml.replace(/<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>/gs, '');
  } catch (error) {
    // What zlib and yauzl stumble over in a stranger's file: it is damaged, or it lies about its sizes.
    if (error instanceof Error) return null;
    throw error;
  }
}

type Relation = { readonly type: string | undefined; readonly mode: string | undefined };

function relationsOf(xml: string): Relation[] {
  const elements = xml.matchAll(/<(?:\w+:)?Relationship\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g);
  return [...elements].map(([, attributes = '']) => {
    const given = new Map(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, a, b]) => [name, a ?? b]),
    );
    return { type: given.get('Type'), mode: given.get('TargetMode') };
  });
}

/** Whether Office would fetch what a relation points to; a link waits until somebody follows it. */
function fetches({ type, mode }: Relation): boolean {
  const link =
    /^http:\/\/(schemas\.openxmlformats|purl\.oclc)\.org\/(officeDocument|ooxml\/officeDocument)\/(2006\/)?relationships\/hyperlink$/;
  // Whatever is not plainly inside counts as outside, so that no spelling slips through.
  return mode !== undefined && mode !== 'Internal' && !link.test(type ?? '');
}
