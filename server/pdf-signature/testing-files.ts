import { generateKeyPairSync } from 'node:crypto';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core';
import { typeset } from '@/papers/layout/pdf';
import { makeCertificate } from '../seal/certificate';
import { sealPdf, type Sealing } from '../seal/seal-pdf';
import { stampSealed } from '../seal/stamp-sealed';
import { pemOf } from './certificate';
import { issuedBy, openAuthority, openTimestamping, selfSigned, signAsTool, signByHand, timeStamping } from './testing';

const DAY = 86_400_000;

/** A file of the collection, with what is to be said of it, written down before anything looks at it. */
export type CollectedFile = {
  readonly name: string;
  readonly what: string;
  readonly bytes: Uint8Array;
  /** What `acceptSigned` says of it as the answer to the frozen PDF: taken, or the end of the code of its refusal. */
  readonly taken: string;
  /** What `judgeFile` says, given the frozen and the sealed PDF: the verdict and the file, or the end of the code of its reason. */
  readonly judged: string;
};

/** A covenant as it is frozen: typeset, two pages, a table. */
export function frozenPdf(text: string): Uint8Array {
  return typeset(
    `#for (i, line) in d.lines.enumerate() [#line \n\n #if i == 0 [#pagebreak()]]\n#table(columns: 2, [Cơ quan], [Thủ trưởng ký])`,
    {
      title: 'GIAO ƯỚC THI ĐUA NĂM 2027',
      issuer: 'KHỐI THI ĐUA SỐ 7',
      superior: 'TỈNH ĐIỆN BIÊN',
      national: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      on: '2027-01-10',
      paper: 'a4',
      lines: [text, 'Các cơ quan thành viên cam kết thực hiện đầy đủ các nội dung trên.'],
    },
  );
}

/** A page that follows the frozen ones when it is sealed. */
export function signersPage(): Uint8Array {
  return frozenPdf('Danh sách người ký');
}

/** A key of the seal with its certificate, as the installation makes them, without its folder. */
export function sealOf(name: string, now: Date): Sealing['seal'] {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  const certificate = makeCertificate({
    subject: { country: 'VN', organisation: name, commonName: `Con dấu hệ thống Giao Ước – ${name}` },
    publicKey,
    key: privateKey,
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + 3650 * DAY),
  });
  return { key: privateKey, certificatePem: pemOf(certificate) };
}

/** Changes a PDF in an update, as an editor that keeps what was there does. */
export async function updated(bytes: Uint8Array, change: (pdf: PDF) => void): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  change(pdf);
  return pdf.save({ incremental: true });
}

/** The same bytes but one. */
export function withByte(bytes: Uint8Array, at: number, byte?: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy[at] = byte ?? (copy[at] ?? 0) ^ 1;
  return copy;
}

const indexIn = (bytes: Uint8Array, text: string, from = 0) => Buffer.from(bytes).indexOf(text, from, 'latin1');
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function firstPage(pdf: PDF) {
  const page = pdf.getPage(0);
  if (!page) throw new Error('There is no page');
  return page;
}

/** Other words on the first page, drawn over what stood there. */
function replaceContent(pdf: PDF) {
  const words = latin('BT /F1 20 Tf 100 400 Td (Chi tieu khac) Tj ET');
  firstPage(pdf).dict.set('Contents', pdf.register(PdfStream.fromDict({}, words)));
}

function addNote(pdf: PDF) {
  const note = pdf.createDict({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('FreeText'),
    Rect: new PdfArray([100, 400, 300, 450].map((one) => PdfNumber.of(one))),
    Contents: PdfString.fromString('Đã đồng ý'),
    DA: PdfString.fromString('/Helv 12 Tf'),
  });
  firstPage(pdf).dict.set('Annots', new PdfArray([note]));
}

/** A script that runs when the file is opened. */
export function addScript(pdf: PDF) {
  pdf
    .getCatalog()
    .set('OpenAction', PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('app.alert("x")') }));
}

function attachFile(pdf: PDF) {
  pdf.addAttachment('them.txt', latin('them'));
}

const stream = (content: string) => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;

/** Takes every field but the first out of the list a reader goes through. */
export function hideFields(pdf: PDF) {
  const form = pdf.getCatalog().getDict('AcroForm', (ref) => pdf.getObject(ref));
  const [first] = [...(form?.getArray('Fields', (ref) => pdf.getObject(ref)) ?? [])];
  if (first) form?.set('Fields', new PdfArray([first]));
}

/** Everything the tests say verdicts of: the files, and what they are checked against. */
export async function collectFiles(now: Date) {
  const trusted = openAuthority('Ban Cơ yếu thử nghiệm', now);
  const stranger = openAuthority('Nơi cấp không quen', now);
  const ec = trusted.issue();
  const rsa = trusted.issue({ kind: 'rsa' });
  const past = { notBefore: new Date(now.getTime() - 300 * DAY), notAfter: new Date(now.getTime() - DAY) };
  const future = { notBefore: new Date(now.getTime() + 10 * DAY), notAfter: new Date(now.getTime() + 300 * DAY) };
  const stamping = trusted.issue({ subject: { commonName: 'Dấu thời gian' }, purposes: [timeStamping] });
  const tsa = await openTimestamping(stamping, () => now);
  const earlierTsa = await openTimestamping(stamping, () => new Date(now.getTime() - 30 * DAY));
  const expired = trusted.issue(past);

  const frozen = frozenPdf('Hoàn thành 100% chỉ tiêu được giao.');
  const other = frozenPdf('Hoàn thành 90% chỉ tiêu được giao, một văn bản khác dài hơn bản kia.');
  const at = now;
  const once = await signAsTool(frozen, ec, { at });
  const twice = await signAsTool(once, rsa, { at });
  const contentsFrom = indexIn(once, '/Contents <', frozen.length) + '/Contents <'.length;
  // The signature itself is the last thing before the zeros.
  const contentsTo = indexIn(once, '0'.repeat(200), contentsFrom);
  const seal = sealOf('Tỉnh Điện Biên', now);
  const sealing: Sealing = {
    original: frozen,
    page: signersPage(),
    attachments: [{ name: 'evidence.json', bytes: latin('{"form":"giao-uoc-evidence/1"}'), mime: 'application/json' }],
    seal,
    reason: 'Niêm phong giao ước thi đua năm 2027',
    location: 'Điện Biên',
    at,
    timestamp: null,
  };
  const sealed = (await sealPdf(sealing)).bytes;
  const stamped = await stampSealed(sealed, { url: tsa.url });
  if (!stamped) throw new Error('The authority of the tests gave no time stamp');
  const known = [
    { name: 'frozen', bytes: frozen },
    { name: 'sealed', bytes: sealed },
  ];
  const rewriting = await PDF.load(frozen);
  rewriting.setProducer('Một phần mềm khác');
  const rewrittenPdf = await rewriting.save();
  const locked = await PDF.load(frozen);
  locked.setProtection({ userPassword: 'bi mat', ownerPassword: 'bi mat hon' });

  const file = (name: string, what: string, bytes: Uint8Array, taken: string, judged = taken): CollectedFile => ({
    name,
    what,
    bytes,
    taken,
    judged,
  });
  const valid = 'identicalWithSignatures frozen';
  const files = [
    file('frozen', 'the frozen file itself', frozen, 'unsigned', 'identical frozen'),
    file('signed-ec', 'signed once, ECDSA, PAdES', once, 'taken', valid),
    file('signed-rsa', 'signed once, RSA, PAdES', await signAsTool(frozen, rsa, { at }), 'taken', valid),
    file(
      'signed-older',
      'signed once in the older form',
      await signAsTool(frozen, rsa, { at, older: true }),
      'taken',
      valid,
    ),
    file(
      'signed-visible',
      'signed by another tool with a small picture',
      signByHand(frozen, ec, { at, rectangle: [400, 60, 560, 120] }),
      'taken',
      valid,
    ),
    file('signed-pss', 'signed with RSASSA-PSS', signByHand(frozen, rsa, { at, pss: true }), 'taken', valid),
    file(
      'signed-open',
      'signed in the form without lengths',
      signByHand(frozen, ec, { at, open: true }),
      'taken',
      valid,
    ),
    file(
      'signed-stamped',
      'signed with a time stamp',
      await signAsTool(frozen, ec, { at, tsa: tsa.url }),
      'taken',
      valid,
    ),
    file(
      'stamped-then-expired',
      'certificate expired since, time stamp from before',
      await signAsTool(frozen, expired, { at, tsa: earlierTsa.url }),
      'taken',
      valid,
    ),
    file('signed-twice', 'signed by two, one after the other', twice, 'severalSignatures', valid),
    file('page-byte', 'one byte of a page changed', withByte(once, indexIn(once, 'stream\n') + 20), 'changed'),
    file(
      'update-byte',
      'one byte of what the signature added changed',
      withByte(once, indexIn(once, '/M (D:', frozen.length) + 12),
      'broken',
    ),
    file(
      'signature-byte',
      'one byte of the signature changed',
      withByte(once, contentsTo - 20, Buffer.from(once[contentsTo - 20] === 0x30 ? '1' : '0')[0]),
      'broken',
    ),
    file(
      'envelope-byte',
      'one byte changed of what stands around a signature and is not signed',
      // The version of the signed data, behind the 23 bytes of its beginning: three of an unsigned kind instead of one.
      withByte(once, contentsFrom + 2 * 25 + 1, Buffer.from('3')[0]),
      'malformed',
    ),
    file('appended', 'bytes appended after the signature', joined(once, latin('\n% thêm vào sau\n')), 'appended'),
    file('appended-much', 'many bytes appended', joined(once, latin('\n% thêm vào sau'.repeat(300))), 'appended'),
    file(
      'frozen-appended',
      'bytes appended to the frozen file',
      joined(frozen, latin('% thêm\n')),
      'unsigned',
      'appended',
    ),
    file(
      'shadow',
      'page replaced in an update after the signature',
      await updated(once, replaceContent),
      'contentChanged',
    ),
    file('note-after', 'note added after the signature', await updated(once, addNote), 'contentChanged'),
    file(
      'note-signed',
      'note added, then signed',
      await signAsTool(await updated(frozen, addNote), ec, { at }),
      'contentChanged',
    ),
    file(
      'page-signed',
      'page replaced, then signed',
      await signAsTool(await updated(frozen, replaceContent), ec, { at }),
      'contentChanged',
    ),
    file(
      'second-with-change',
      'second signature in an update that replaces a page',
      await signAsTool(await updated(once, replaceContent), rsa, { at }),
      'contentChanged',
    ),
    file('hidden-signature', 'second signature no reader shows', await updated(twice, hideFields), 'hiddenUpdate'),
    file(
      'picture-over-page',
      'picture of the signature over the page',
      signByHand(frozen, ec, { at, rectangle: [20, 20, 800, 560] }),
      'coversText',
    ),
    file(
      'gap-enlarged',
      'the signature leaves out more than itself',
      signByHand(frozen, ec, { at, leaveOut: 40 }),
      'malformed',
    ),
    file(
      'script',
      'JavaScript added, then signed',
      await signAsTool(await updated(frozen, addScript), ec, { at }),
      'javascript',
    ),
    file(
      'field-action',
      'the field does something by itself',
      signByHand(frozen, ec, { at, field: '/A <</S /URI /URI (https://vi.example/)>>' }),
      'contentChanged',
    ),
    file(
      'attachment',
      'file attached, then signed',
      await signAsTool(await updated(frozen, attachFile), ec, { at }),
      'contentChanged',
    ),
    file(
      'key-twice',
      'page with two contents, of which readers show one or the other',
      signByHand(frozen, ec, {
        at,
        page: (text, first) => text.replace('<<', `<</Contents ${first} 0 R`),
        more: [stream('BT ET')],
      }),
      'hiddenUpdate',
    ),
    file(
      'two-ends',
      'a second end behind the first, signed as well',
      signByHand(frozen, ec, { at, tail: 'startxref\n15\n' }),
      'hiddenUpdate',
    ),
    file(
      'issued-by-leaf',
      'certificate issued by somebody who may not',
      await signAsTool(frozen, issuedBy(ec, now), { at }),
      'unknownAuthority',
    ),
    file(
      'authority-signs',
      'signed by an authority itself',
      await signAsTool(frozen, trusted.issue({ authority: true }), { at }),
      'notForSigning',
    ),
    file(
      'unknown-authority',
      'signed under an authority nobody here knows',
      await signAsTool(frozen, stranger.issue(), { at }),
      'unknownAuthority',
    ),
    file(
      'self-signed',
      'signed by a certificate that vouches for itself',
      await signAsTool(frozen, selfSigned(now), { at }),
      'unknownAuthority',
    ),
    file(
      'expired',
      'certificate expired yesterday',
      await signAsTool(frozen, expired, { at: new Date(now.getTime() - 2 * DAY) }),
      'expired',
    ),
    file(
      'not-yet-valid',
      'certificate of days to come',
      await signAsTool(frozen, trusted.issue(future), { at }),
      'notYetValid',
    ),
    file('other-document', 'another covenant, signed', await signAsTool(other, ec, { at }), 'otherDocument'),
    file(
      'rewritten',
      'written anew by a program, then signed',
      await signAsTool(rewrittenPdf, ec, { at }),
      'notExtension',
    ),
    file('encrypted', 'with a password', await locked.save(), 'encrypted'),
    file('truncated', 'cut off in the middle of the signature', once.slice(0, frozen.length + 3_000), 'unreadable'),
    file(
      'empty-contents',
      'place for a signature, never filled',
      new Uint8Array(
        Buffer.from(
          Buffer.from(once)
            .toString('latin1')
            .replace(
              /(\/Contents <)[0-9a-fA-F]+/,
              (all: string, head: string) => head + '0'.repeat(all.length - head.length),
            ),
          'latin1',
        ),
      ),
      'unsigned',
    ),
    file('unsigned-update', 'note added, not signed', await updated(frozen, addNote), 'unsigned', 'contentChanged'),
    file('sealed', 'sealed with a page and evidence', sealed, 'contentChanged', 'identical sealed'),
    file(
      'sealed-stamped',
      'sealed, time stamp later',
      stamped.bytes,
      'contentChanged',
      'identicalWithSignatures sealed',
    ),
    file(
      'sealed-appended',
      'sealed, bytes appended',
      joined(sealed, latin('\n% thêm\n')),
      'contentChanged',
      'appended',
    ),
    file('sealed-changed', 'sealed, page replaced afterwards', await updated(sealed, replaceContent), 'contentChanged'),
  ];
  await Promise.all([tsa.close(), earlierTsa.close()]);
  return { files, frozen, sealed, known, roots: [trusted.root], seal, sealing, trusted, at: now };
}
