#!/usr/bin/env node
// Checks a signed covenant without any network, without any package, and without the system that made it. Node 18 or later.
//
//   node verify.mjs                          inside the unpacked folder
//   node verify.mjs bundle.zip               the packed one
//   node verify.mjs a.pdf --original b.pdf   one PDF beside the frozen one; --known c.pdf for further known ones,
//                                            --ca ca.pem for authorities to trust, --at 2027-01-10T00:00:00Z for the moment
//   --json for machines, --en for English, --ca ca.pem also for a bundle
//
// It answers 0 where everything holds, 1 where something does not, 2 where it was asked wrongly.
// Parts: 1 words, 2 bytes and ASN.1, 3 certificates, 4 CMS and time stamps, 5 PDF, 6 what a PDF is, 7 the evidence, 8 the command.
import { createHash, createPublicKey, constants, verify as verifySignature, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync, inflateSync } from 'node:zlib';

// ── 1. Words ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is said of a PDF that does not hold, by the same codes as in the system itself. */
const reasons = {
  vi: {
    empty: 'Tệp rỗng (0 byte). Hãy chọn lại tệp đã ký.',
    tooLarge:
      'Tệp nặng {mb} MB, tối đa {maxMb} MB. Tệp giao ước đã ký chỉ nặng vài MB: hãy kiểm tra có chọn đúng tệp không.',
    notPdf:
      'Tệp này không phải tệp PDF (có thể là tệp Word hoặc ảnh chụp). Hãy chọn đúng tệp PDF đã tải về từ hệ thống.',
    unreadable:
      'Không đọc được tệp này như một tệp PDF: tệp hỏng, hoặc chép chưa hết. Hãy tải lại hoặc chép lại tệp rồi chọn lại.',
    tooComplex:
      'Tệp quá phức tạp nên không kiểm tra được trong thời gian cho phép. Hãy tải lại bản gốc từ hệ thống và ký lại.',
    encrypted:
      'Tệp PDF này được đặt mật khẩu hoặc mã hóa. Hãy ký trên tệp đã tải về từ hệ thống và không đặt mật khẩu.',
    javascript: 'Trong tệp PDF có mã lệnh JavaScript hoặc lệnh mở chương trình, bản gốc không có. Không nhận tệp này.',
    otherDocument: 'Đây là một tài liệu khác, không phải văn bản đã khóa. Hãy chọn đúng tệp đã tải về từ trang này.',
    changed: 'Nội dung tệp khác bản gốc: có byte đã bị sửa trong phần của bản đã khóa.',
    notExtension:
      'Phần mềm đã ghi lại toàn bộ tệp thay vì ký nối tiếp vào bản gốc, nên không đối chiếu được từng byte. Hãy tải lại tệp và ký bằng công cụ ký số chuyên dùng, không lưu lại bằng phần mềm khác.',
    unsigned: 'Trong tệp không có chữ ký số nào mới. Hãy ký bằng công cụ ký số rồi tải lên tệp đã ký.',
    severalSignatures: 'Tệp có {count} chữ ký số mới, chỉ nhận đúng một. Hãy tải lại tệp và ký một lần.',
    malformed:
      'Chữ ký số trong tệp không đúng cấu trúc: vùng byte được ký bỏ sót phần khác ngoài chính chữ ký, hoặc phần bao quanh chữ ký bị sửa hay ghi sai chuẩn.',
    broken: 'Chữ ký số không còn đúng: tệp đã bị sửa sau khi ký, hoặc chữ ký bị làm giả.',
    weak: 'Chữ ký số dùng thuật toán hoặc khóa không còn an toàn. Hãy ký lại với SHA-256 và khóa RSA từ 2048 bit hoặc ECDSA.',
    contentChanged:
      'Ngoài chữ ký số, phần thêm vào sau bản gốc còn sửa nội dung, thêm trang, thêm ghi chú hoặc tệp đính kèm.',
    hiddenUpdate:
      'Phần thêm vào sau bản gốc giấu dữ liệu mà phần mềm đọc PDF không hiện ra, hoặc mỗi phần mềm hiện một khác.',
    coversText: 'Hình chữ ký che quá một phần tư trang. Hãy thu nhỏ khung chữ ký rồi ký lại.',
    appended: 'Sau chữ ký còn có dữ liệu mà chữ ký không bảo vệ: tệp đã được nối thêm sau khi ký.',
    unknownAuthority:
      'Chứng thư của người ký do một nơi không nằm trong danh sách tin cậy cấp ({issuer}). Hãy ký bằng chứng thư số chuyên dùng công vụ.',
    notForSigning: 'Chứng thư của người ký không được cấp để ký văn bản.',
    expired: 'Chứng thư của người ký, hoặc của nơi cấp, đã hết hạn vào lúc ký.',
    notYetValid: 'Chứng thư của người ký chưa có hiệu lực vào lúc ký.',
    notOurSeal: 'Con dấu trong tệp không phải con dấu của hệ thống này.',
    unknown: 'Hệ thống chưa có bản nào để đối chiếu.',
  },
  en: {
    empty: 'The file is empty (0 bytes). Choose the signed file again.',
    tooLarge:
      'The file has {mb} MB, {maxMb} MB at the most. A signed covenant has a few MB: check that this is the right file.',
    notPdf:
      'This is no PDF file (perhaps a Word file or a picture). Choose the PDF that was downloaded from the system.',
    unreadable:
      'This file cannot be read as a PDF: it is damaged, or was not copied to its end. Download or copy it again.',
    tooComplex:
      'The file is too complex to be checked in the time there is. Download the original again and sign it anew.',
    encrypted: 'This PDF has a password or is encrypted. Sign the file as it was downloaded, without a password.',
    javascript:
      'The PDF holds JavaScript or a command that opens a program, which the original does not. It is not taken.',
    otherDocument:
      'This is another document and not the frozen covenant. Choose the file that was downloaded from this page.',
    changed: 'The file differs from the original: bytes of the frozen part were changed.',
    notExtension:
      'A program has written the whole file anew instead of adding a signature to it, so it cannot be compared byte by byte. Download it again and sign it with the official tool, and do not save it with anything else.',
    unsigned:
      'There is no new digital signature in the file. Sign it with the official tool, then upload the signed file.',
    severalSignatures: 'The file has {count} new signatures, exactly one is taken. Download it again and sign it once.',
    malformed:
      'A signature in the file is not well formed: the bytes it covers leave out more than the signature itself, or what stands around it was changed or is not as the standard has it.',
    broken: 'A signature does not hold: the file was changed after it was signed, or the signature is forged.',
    weak: 'A signature uses a method or a key that is no longer safe. Sign again with SHA-256 and RSA of 2048 bits or more, or ECDSA.',
    contentChanged:
      'Besides the signature, what was added after the original changes the text, or adds pages, notes or attachments.',
    hiddenUpdate:
      'What was added after the original hides something PDF readers do not show, or show in different ways.',
    coversText: 'The picture of the signature covers more than a quarter of the page. Make it smaller and sign again.',
    appended: 'After the signature there are bytes it does not protect: something was added to the file after signing.',
    unknownAuthority:
      'The signer’s certificate comes from an authority that is not trusted here ({issuer}). Sign with an official-duty certificate.',
    notForSigning: 'The signer’s certificate was not issued for signing documents.',
    expired: 'The signer’s certificate, or its authority’s, had expired when it was signed.',
    notYetValid: 'The signer’s certificate was not yet in force when it was signed.',
    notOurSeal: 'The seal in the file is not the seal of this system.',
    unknown: 'There is nothing here to compare with yet.',
  },
};

const words = {
  vi: {
    identical: 'Trùng khớp từng byte với {file}.',
    identicalWithSignatures: 'Là {file}, thêm {added} hợp lệ, không thêm gì khác.',
    count: '{count} chữ ký số',
    stamps: '{stamps} dấu thời gian',
    different: 'KHÁC bản gốc.',
    holds: 'ĐÚNG: văn bản này nguyên vẹn, {signed}/{parties} cơ quan đã ký, con dấu hợp lệ.',
    fails: 'KHÔNG ĐÚNG: {count} điểm kiểm tra không đạt.',
    content: 'Nội dung văn bản khớp mã băm SHA-256 đã ghi ({code})',
    pdf: 'Tệp PDF đã khóa khớp mã băm SHA-256 và độ dài đã ghi',
    sealed: 'Tệp đã niêm phong bắt đầu bằng đúng tệp đã khóa; con dấu hợp lệ và bảo vệ toàn bộ tệp',
    attached: 'Tệp evidence.json đính trong tệp đã niêm phong trùng với tệp evidence.json đi kèm',
    chain: 'Chuỗi {count} dòng chữ ký liền mạch, từng dòng khớp mã băm',
    system: 'Mỗi dòng mang chữ ký Ed25519 của hệ thống (khóa {fingerprint})',
    statements: 'Câu xác nhận của từng người ký khớp mã băm',
    passkeys: 'Chữ ký bằng khóa truy cập ({count}) hợp lệ và ký đúng nội dung này',
    files: 'Tệp ký của cơ quan và bản chụp ({count}) khớp mã băm; chữ ký số trong tệp hợp lệ',
    parties: 'Mọi cơ quan có tên trong văn bản đã ký đúng một lần',
    sealedAt: 'Thời điểm niêm phong theo dấu thời gian: {at}',
    unstamped: 'Con dấu chưa có dấu thời gian của bên thứ ba; thời điểm là theo đồng hồ của hệ thống.',
    trustRoots: 'Chữ ký số của cơ quan dẫn về chứng thư gốc đã chỉ định (--ca).',
    trustNone:
      'Chưa chỉ định chứng thư gốc (--ca): chữ ký số của cơ quan mới được đối chiếu với chứng thư ghi trong evidence.json.',
    sealOwn: 'Con dấu tự chứng thực: hãy so dấu vân tay {fingerprint} với trang Xác minh của hệ thống.',
    missing: 'thiếu tệp {file}',
    row: 'dòng {number}: {why}',
    usage:
      'Cách dùng: node verify.mjs [thư mục | bundle.zip | tệp.pdf --original gốc.pdf [--known tệp.pdf] [--ca ca.pem] [--at thời điểm]] [--json] [--en]',
  },
  en: {
    identical: 'The same as {file} to the last byte.',
    identicalWithSignatures: 'It is {file} with {added}, and nothing else.',
    count: '{count} valid signatures',
    stamps: '{stamps} valid time stamps',
    different: 'DIFFERENT from the original.',
    holds: 'TRUE: this covenant is whole, {signed} of {parties} agencies have signed, the seal is valid.',
    fails: 'NOT TRUE: {count} checks do not hold.',
    content: 'The text of the covenant has the SHA-256 that is recorded ({code})',
    pdf: 'The frozen PDF has the SHA-256 and the length that are recorded',
    sealed: 'The sealed file begins with the frozen one; the seal is valid and covers the whole file',
    attached: 'The evidence.json attached in the sealed file is the evidence.json beside it',
    chain: 'The chain of {count} rows is unbroken, each row has its hash',
    system: 'Each row bears the system’s Ed25519 signature (key {fingerprint})',
    statements: 'The statement of each signer has its hash',
    passkeys: 'The signatures by passkey ({count}) are valid and about this text',
    files: 'The files of agencies and scans ({count}) have their hashes; the signatures in them are valid',
    parties: 'Every agency the covenant names has signed exactly once',
    sealedAt: 'Sealed, by its time stamp: {at}',
    unstamped: 'The seal bears no time stamp of a third party; its moment is by the system’s own clock.',
    trustRoots: 'The agencies’ signatures lead to the authorities given (--ca).',
    trustNone:
      'No authorities were given (--ca): the agencies’ signatures were compared with the certificates in evidence.json only.',
    sealOwn: 'The seal vouches for itself: compare its fingerprint {fingerprint} with the verify page of the system.',
    missing: 'file {file} is missing',
    row: 'row {number}: {why}',
    usage:
      'Usage: node verify.mjs [folder | bundle.zip | file.pdf --original original.pdf [--known file.pdf] [--ca ca.pem] [--at moment]] [--json] [--en]',
  },
};

function filled(sentence, params = {}) {
  return sentence.replace(/\{(\w+)\}/g, (_all, name) => String(params[name] ?? ''));
}

/** What ends a check: a code of `reasons`, or words of their own. */
class Fault extends Error {
  constructor(code, params = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

// ── 2. Bytes and ASN.1 ───────────────────────────────────────────────────────────────────────────────────────────────

const hashOf = (name, ...parts) => {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const sha256 = (...parts) => hashOf('sha256', ...parts).toString('hex');

/** JSON as RFC 8785 writes it: keys in the order of their UTF-16 units, nothing between. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/**
 * One value of DER: its tag, its content, all of its bytes, and, where it has parts, those. Lengths as short as they can be; also the form
 * that bears none and ends with two zeros, which some tools write on the outside.
 */
function readDer(bytes, at = 0) {
  const tag = bytes[at];
  let length = bytes[at + 1];
  let from = at + 2;
  if (tag === undefined || length === undefined || (tag & 0x1f) === 0x1f) throw new Fault('malformed');
  const open = length === 0x80 && (tag & 0x20) !== 0;
  if (length & 0x80 && !open) {
    const many = length & 0x7f;
    if (many === 0 || many > 4 || from + many > bytes.length) throw new Fault('malformed');
    length = bytes.readUIntBE(from, many);
    if (length < 0x80 || length < 256 ** (many - 1)) throw new Fault('malformed');
    from += many;
  }
  const to = open ? bytes.length : from + length;
  if (to > bytes.length || (tag === 5 && to > from)) throw new Fault('malformed');
  const parts = [];
  let next = from;
  const ended = () => (open ? bytes[next] === 0 && bytes[next + 1] === 0 : next === to);
  if (tag & 0x20)
    while (!ended()) {
      parts.push(readDer(bytes.subarray(0, to), next));
      next = parts.at(-1).end;
    }
  const end = open ? next + 2 : to;
  return { tag, content: bytes.subarray(from, open ? next : to), raw: bytes.subarray(at, end), end, parts };
}

/** The tags of a value's parts in their order, in hex. */
const tagsOf = (node) => (node?.parts ?? []).map(({ tag }) => tag.toString(16).padStart(2, '0')).join(' ');

/** An object identifier in numbers with dots. */
function oidOf(node) {
  if (node?.tag !== 6) return '';
  const numbers = [];
  let value = 0;
  for (const byte of node.content) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    if (numbers.length === 0)
      numbers.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
    else numbers.push(value);
    value = 0;
  }
  return numbers.join('.');
}

/** A moment: two digits of the year before 2050, four otherwise. */
function timeOf(node) {
  if (node?.tag !== 0x17 && node?.tag !== 0x18) return null;
  const text = node.content.toString('latin1');
  const long = node.tag === 0x18;
  const year = long ? text.slice(0, 4) : `${Number(text.slice(0, 2)) < 50 ? 20 : 19}${text.slice(0, 2)}`;
  const [month, day, hour, minute, second = '00'] = text.slice(long ? 4 : 2).match(/\d\d/g) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** The bytes of an octet string, also of one that came in pieces. */
function octetsOf(node) {
  if ((node.tag & ~0x20) !== 4) throw new Fault('malformed');
  return node.tag & 0x20 ? Buffer.concat(node.parts.map(octetsOf)) : node.content;
}

// ── 3. Certificates ──────────────────────────────────────────────────────────────────────────────────────────────────

function certificatesOf(pem) {
  return (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
    (one) => new X509Certificate(one),
  );
}

const fingerprintOf = (certificate) => sha256(certificate.raw);
const isSame = (one, other) => one.raw.equals(other.raw);
const begins = (certificate) => new Date(certificate.validFrom);
const ends = (certificate) => new Date(certificate.validTo);

function extensionOf(certificate, oid) {
  const [body] = readDer(certificate.raw).parts;
  const extensions = body.parts.find(({ tag }) => tag === 0xa3)?.parts[0]?.parts ?? [];
  const found = extensions.find((one) => oidOf(one.parts[0]) === oid);
  return found ? readDer(found.parts.at(-1).content) : null;
}

/** Whether a certificate leads to a root at a moment, through those that came along. */
function leadsToRoot(certificate, along, roots, at, depth = 0) {
  if (depth > 8 || at < begins(certificate) || at > ends(certificate)) return false;
  const vouches = (above) => above.ca && certificate.checkIssued(above) && certificate.verify(above.publicKey);
  return (
    roots.some((root) => at >= begins(root) && at <= ends(root) && vouches(root)) ||
    along.some(
      (above) => !isSame(above, certificate) && vouches(above) && leadsToRoot(above, along, roots, at, depth + 1),
    )
  );
}

/**
 * The bytes of each certificate that came along are as its issuer signed them: one that came along as well, a root, or itself. One that
 * leads nowhere could be changed without anybody noticing.
 */
function demandVouched(along, roots) {
  const vouched = (one) =>
    roots.some((root) => isSame(root, one)) ||
    [...roots, ...along].some((above) => one.checkIssued(above) && one.verify(above.publicKey));
  if (!orMalformed(() => along.every(vouched))) throw new Fault('malformed');
}

/** Whether a certificate is trusted, as `trustOf` of the system says it: a code of `reasons`, or null. */
function trustFault(certificate, along, roots, at, use) {
  const known = roots.some((root) => isSame(root, certificate));
  const early = new Date(begins(certificate).getTime() + 1000);
  if (!known && !leadsToRoot(certificate, along, roots, early)) return 'unknownAuthority';
  const usage = extensionOf(certificate, '2.5.29.15');
  const purposes = (extensionOf(certificate, '2.5.29.37')?.parts ?? []).map(oidOf);
  const mayStamp = purposes.includes('1.3.6.1.5.5.7.3.8');
  const maySign = !certificate.ca && (!usage || (usage.content[1] & 0xc0) !== 0);
  if (use === 'stamping' ? !mayStamp : !maySign) return 'notForSigning';
  if (at > ends(certificate)) return 'expired';
  if (at < begins(certificate)) return 'notYetValid';
  return known || leadsToRoot(certificate, along, roots, at) ? null : 'expired';
}

// ── 4. CMS and time stamps (RFC 5652, 5035, 3161) ────────────────────────────────────────────────────────────────────

const digests = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Does what reads a stranger's bytes; parts that are missing, certificates and keys that are none throw errors of their own. */
function orMalformed(work) {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('malformed');
  }
}

/** Checks a CMS signature over what lies beside it, or inside it for a time stamp. Throws `malformed`, `broken` or `weak`. */
const checkCms = (der, beside) => orMalformed(() => readCms(der, beside));

function readCms(der, beside) {
  const outside = readDer(der);
  if (der.subarray(outside.end).some((byte) => byte !== 0)) throw new Fault('malformed');
  const [type, wrapped] = outside.parts;
  const [signed] = wrapped?.parts ?? [];
  const holds = outside.tag === 0x30 && tagsOf(outside) === '06 a0' && tagsOf(wrapped) === '30';
  if (!holds || oidOf(type) !== '1.2.840.113549.1.7.2') throw new Fault('malformed');
  const [, , encapsulated, bag] = signed.parts;
  const signers = signed.parts.at(-1);
  // A time stamp may come without its certificates; then nothing can be said of it.
  if (tagsOf(signed) === '02 31 30 31') throw new Fault('malformed', { bare: true });
  if (!/^02 31 30 a0 (a1 )?31$/.test(tagsOf(signed)) || tagsOf(signers) !== '30') throw new Fault('malformed');
  const inner = encapsulated.parts[1];
  const inside = inner ? octetsOf(inner.parts[0]) : null;
  const content = beside ?? (inside ? [inside] : null);
  if (content === null || (beside && inside)) throw new Fault('malformed');
  const contentType = beside ? '1.2.840.113549.1.7.1' : '1.2.840.113549.1.9.16.1.4';
  demandEnvelope(signed, signers.parts[0], contentType);

  const [, sid, digestAlgorithm, attributes, signatureAlgorithm, value, unsigned] = signers.parts[0].parts;
  const certificates = bag.parts.map(({ raw }) => new X509Certificate(raw));
  const certificate = certificates.find((one) => isNamedBy(sid, one));
  if (!certificate || !bindsCertificate(attributes, certificate)) throw new Fault('malformed');
  const found = {
    certificate,
    certificates,
    signature: value.content,
    inside,
    claimedAt: timeOf(attributeOf(attributes, '1.2.840.113549.1.9.5')),
  };

  const digestName = digests[oidOf(digestAlgorithm.parts[0])];
  const key = certificate.publicKey;
  const strong =
    key.asymmetricKeyType === 'ec' ||
    (key.asymmetricKeyType?.startsWith('rsa') && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048);
  if (!digestName || !strong) throw new Fault('weak');
  const how = methodOf(signatureAlgorithm, digestName, key);
  demandProtected(attributes, digestAlgorithm, signatureAlgorithm);
  if (oidOf(attributeOf(attributes, '1.2.840.113549.1.9.3')) !== contentType) throw new Fault('malformed');
  const digest = attributeOf(attributes, '1.2.840.113549.1.9.4');
  if (digest?.tag !== 4 || !hashOf(digestName, ...content).equals(digest.content)) throw new Fault('broken');

  // Signed is the set of attributes under its own tag.
  const set = Buffer.from(attributes.raw);
  set[0] = 0x31;
  if (!verifySignature(digestName, set, how, value.content)) throw new Fault('broken');
  return { ...found, token: unsigned ? unsigned.parts[0].parts[1].parts[0].raw : null };
}

/** What stands around a signature unsigned says what it has to (RFC 5652, 5.1 and 5.3): one byte of it changed is a file changed. */
function demandEnvelope(signed, signer, contentType) {
  const [version, algorithms, { parts: encapsulated, ...content }, bag] = signed.parts;
  const [signerVersion, sid, digestAlgorithm, , , , unsigned] = signer.parts;
  const named = plainAlgorithm(digestAlgorithm);
  const byKey = sid?.tag === 0x80;
  const stamp = contentType !== '1.2.840.113549.1.7.1';
  const is = (node, number) => node.raw.equals(Buffer.from([2, 1, number]));
  const rules = [
    /^02 (30|80) 30 a0 30 04( a1)?$/.test(tagsOf(signer)),
    byKey || tagsOf(sid) === '30 02',
    is(signerVersion, byKey ? 3 : 1),
    is(version, byKey || stamp ? 3 : 1),
    algorithms.parts.length > 0 && named !== '' && algorithms.parts.every((one) => plainAlgorithm(one) === named),
    content.tag === 0x30 && tagsOf({ parts: encapsulated }) === (stamp ? '06 a0' : '06'),
    oidOf(encapsulated[0]) === contentType && (!stamp || /^[02]4$/.test(tagsOf(encapsulated[1]))),
    bag.parts.every(isCertificate),
    // Of what may be added unsigned only a time stamp is taken.
    !unsigned || (tagsOf(unsigned) === '30' && tagsOf(unsigned.parts[0]) === '06 31'),
    !unsigned || oidOf(unsigned.parts[0].parts[0]) === '1.2.840.113549.1.9.16.2.14',
    !unsigned || tagsOf(unsigned.parts[0].parts[1]) === '30',
  ];
  if (rules.includes(false)) throw new Fault('malformed');
}

/** Whether a certificate names outside the method it names inside (RFC 5280, 4.1.1.2), and its signature has whole bytes. */
function isCertificate(node) {
  if (node.tag !== 0x30 || tagsOf(node) !== '30 30 03') return false;
  const [body, algorithm, signature] = node.parts;
  return body.parts.find(({ tag }) => tag === 0x30)?.raw.equals(algorithm.raw) && signature.content[0] === 0;
}

/** An algorithm that bears no parameters, or NULL; empty for any other. */
function plainAlgorithm(node) {
  return node?.tag === 0x30 && /^06( 05)?$/.test(tagsOf(node)) ? oidOf(node.parts[0]) : '';
}

/** How a signature is verified by what it says of itself, where that is a way of its key and digest; throws otherwise. */
function methodOf(algorithm, digestName, key) {
  const ways = {
    'ec sha256': '1.2.840.10045.4.3.2',
    'ec sha384': '1.2.840.10045.4.3.3',
    'ec sha512': '1.2.840.10045.4.3.4',
    'rsa sha256': '1.2.840.113549.1.1.11',
    'rsa sha384': '1.2.840.113549.1.1.12',
    'rsa sha512': '1.2.840.113549.1.1.13',
  };
  // Older tools name the kind of key and no digest.
  const keyAlone = { ec: '1.2.840.10045.2.1', rsa: '1.2.840.113549.1.1.1' };
  const kind = key.asymmetricKeyType;
  const plain = plainAlgorithm(algorithm);
  if (plain !== '' && (plain === ways[`${kind} ${digestName}`] || plain === keyAlone[kind])) return key;
  const [name, parameters] = algorithm.parts;
  if (oidOf(name) !== '1.2.840.113549.1.1.10' || kind === 'ec' || !/^a0 a1( a2)?( a3)?$/.test(tagsOf(parameters)))
    throw new Fault('malformed');
  const part = (tag) => {
    const inside = parameters.parts.find((one) => one.tag === tag)?.parts ?? [null];
    if (inside.length !== 1) throw new Fault('malformed');
    return inside[0];
  };
  const [mask, ofMask] = part(0xa1).parts;
  const [salt, trailer] = [part(0xa2), part(0xa3)];
  const right =
    parameters.tag === 0x30 &&
    digests[plainAlgorithm(part(0xa0))] === digestName &&
    tagsOf(part(0xa1)) === '06 30' &&
    oidOf(mask) === '1.2.840.113549.1.1.8' &&
    digests[plainAlgorithm(ofMask)] === digestName &&
    (!salt || /^02(01|02(?!00[0-7]))[0-7]/.test(salt.raw.toString('hex'))) &&
    (!trailer || trailer.raw.equals(Buffer.from([2, 1, 1])));
  if (!right) throw new Fault('malformed');
  return {
    key,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: salt ? salt.content.readUIntBE(0, salt.content.length) : 20,
  };
}

/** Where the signed attributes name the algorithms, those beside have to be the same (RFC 6211). */
function demandProtected(attributes, digestAlgorithm, signatureAlgorithm) {
  const said = attributes.parts.find((one) => oidOf(one.parts[0]) === '1.2.840.113549.1.9.52')?.parts[1]?.parts[0];
  if (!said) return;
  const of = ({ parts }) => [oidOf(parts[0]), parts[1]?.tag === 5 ? '' : (parts[1]?.raw.toString('hex') ?? '')].join();
  const same = tagsOf(said) === '30 a1' && of(said.parts[0]) === of(digestAlgorithm);
  if (!same || of(said.parts[1]) !== of(signatureAlgorithm)) throw new Fault('malformed');
}

/** The only value of the only attribute of a kind. */
function attributeOf(attributes, oid) {
  const found = attributes.parts.filter((one) => oidOf(one.parts[0]) === oid);
  const values = found.length === 1 ? found[0].parts[1].parts : [];
  return values.length === 1 ? values[0] : null;
}

function isNamedBy(sid, certificate) {
  const [body] = readDer(certificate.raw).parts;
  const fields = body.parts[0].tag === 0xa0 ? body.parts.slice(1) : body.parts;
  if (sid.tag === 0x30) return sid.parts[0].raw.equals(fields[2].raw) && sid.parts[1].raw.equals(fields[0].raw);
  return extensionOf(certificate, '2.5.29.14')?.content.equals(sid.content) ?? false;
}

function bindsCertificate(attributes, certificate) {
  const newer = attributeOf(attributes, '1.2.840.113549.1.9.16.2.47');
  const older = attributeOf(attributes, '1.2.840.113549.1.9.16.2.12');
  if (!newer && !older) return true;
  const named = (newer ?? older).parts[0]?.parts[0]?.parts ?? [];
  const name = !newer ? 'sha1' : named[0]?.tag === 0x30 ? digests[oidOf(named[0].parts[0])] : 'sha256';
  const hash = named.find(({ tag }) => tag === 4);
  return Boolean(name && hash && hashOf(name, certificate.raw).equals(hash.content));
}

/** Checks a time stamp on bytes; throws as `checkCms`. */
const checkStamp = (der, stamped) => orMalformed(() => readStamp(der, stamped));

function readStamp(der, stamped) {
  const cms = readCms(der, null);
  const info = readDer(cms.inside).parts;
  const [algorithm, imprint] = info[2].parts;
  const name = digests[oidOf(algorithm.parts[0])];
  if (!name) throw new Fault('weak');
  if (!hashOf(name, ...stamped).equals(imprint.content)) throw new Fault('broken');
  return { ...cms, stampedAt: timeOf(info.find(({ tag }) => tag === 0x18)) };
}

// ── 5. PDF ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const delimiters = '()<>[]{}/%';
const isSpace = (char) =>
  char === ' ' || char === '\n' || char === '\r' || char === '\t' || char === '\f' || char === '\0';

/** A PDF by its own cross-reference tables, without mending anything. Throws `notPdf`, `unreadable` and `encrypted`. */
class Pdf {
  constructor(bytes) {
    this.bytes = bytes;
    this.text = bytes.toString('latin1');
    this.places = new Map();
    this.objects = new Map();
    /** What readers understand in different ways, and no honest tool writes. */
    this.doubts = new Set();
    const start = this.text.lastIndexOf('startxref');
    if (!this.text.startsWith('%PDF-')) throw new Fault('notPdf');
    if (start < this.text.length - 1024) throw new Fault('unreadable');
    const seen = new Set();
    for (let at = Number(/startxref\s+(\d+)/.exec(this.text.slice(start, start + 40))?.[1]); Number.isInteger(at);) {
      if (seen.has(at)) throw new Fault('unreadable');
      seen.add(at);
      const trailer = this.readTable(at);
      this.trailer ??= trailer;
      const beside = trailer.get('XRefStm')?.v;
      if (beside !== undefined) this.doubts.add('two tables');
      if (Number.isInteger(beside)) this.readTable(beside);
      at = trailer.get('Prev')?.v;
    }
    if (this.trailer.has('Encrypt')) throw new Fault('encrypted');
    this.catalog = this.get(this.trailer.get('Root'));
    if (!isDict(this.catalog)) throw new Fault('unreadable');
    this.pages = this.readPages();
    if (this.pages.length === 0) throw new Fault('unreadable');
  }

  /** Reads one table, old form or stream; what is known already is newer and stays. */
  readTable(at) {
    const old = /^xref\s+/.exec(this.text.slice(at, at + 20));
    if (!old) return this.readTableStream(at);
    let here = at + old[0].length;
    for (let head; (head = /^\s*(\d+) +(\d+)\s+/.exec(this.text.slice(here, here + 60)));) {
      here += head[0].length;
      for (let i = 0; i < Number(head[2]); i += 1) {
        const row = /^\s*(\d{10}) (\d{5}) ([nf])/.exec(this.text.slice(here, here + 30));
        if (!row) throw new Fault('unreadable');
        here += row[0].length;
        const number = Number(head[1]) + i;
        if (!this.places.has(number)) this.places.set(number, row[3] === 'n' ? { at: Number(row[1]) } : null);
      }
    }
    const word = /^\s*trailer\s*/.exec(this.text.slice(here, here + 40));
    if (!word) throw new Fault('unreadable');
    return this.read(here + word[0].length)[0].v;
  }

  readTableStream(at) {
    const stream = this.readObject(at);
    if (stream.t !== 'stream' || stream.v.get('Type')?.v !== 'XRef') throw new Fault('unreadable');
    const rows = decoded(stream, this);
    const widths = stream.v.get('W').v.map(({ v }) => v);
    const index = stream.v.get('Index')?.v.map(({ v }) => v) ?? [0, stream.v.get('Size').v];
    let here = 0;
    const field = (width, none) => {
      let value = width === 0 ? none : 0;
      for (let i = 0; i < width; i += 1) value = value * 256 + rows[here++];
      return value;
    };
    for (let i = 0; i < index.length; i += 2) {
      for (let number = index[i]; number < index[i] + index[i + 1]; number += 1) {
        const [kind, second, third] = [field(widths[0], 1), field(widths[1], 0), field(widths[2], 0)];
        if (this.places.has(number)) continue;
        this.places.set(number, kind === 1 ? { at: second } : kind === 2 ? { inside: second, index: third } : null);
      }
    }
    return stream.v;
  }

  /** What an object is, references followed once; null where there is none. */
  get(object) {
    if (object === undefined || object === null) return null;
    if (object.t !== 'ref') return object;
    if (!this.objects.has(object.v)) this.objects.set(object.v, this.load(Number(object.v.split(' ')[0])));
    return this.objects.get(object.v);
  }

  load(number) {
    const place = this.places.get(number);
    if (!place) return null;
    if (place.at !== undefined) return this.readObject(place.at, number);
    const holder = this.get({ t: 'ref', v: `${place.inside} 0` });
    if (holder?.t !== 'stream') return null;
    const text = { value: decoded(holder, this).toString('latin1') };
    const inside = Object.create(Pdf.prototype, { text, doubts: { value: this.doubts } });
    const numbers = inside.text.slice(0, holder.v.get('First').v).trim().split(/\s+/).map(Number);
    return inside.read(holder.v.get('First').v + numbers[2 * place.index + 1])[0];
  }

  readObject(at, number) {
    const head = /^\s*(\d+) +\d+ +obj/.exec(this.text.slice(at, at + 60));
    if (!head || (number !== undefined && Number(head[1]) !== number)) throw new Fault('unreadable');
    const [value, next] = this.read(at + head[0].length);
    const word = /^\s*stream(\r\n|\n)/.exec(this.text.slice(next, next + 60));
    if (!word || value.t !== 'dict') return value;
    const from = next + word[0].length;
    const length = this.get(value.v.get('Length'))?.v;
    if (!Number.isInteger(length) || from + length > this.bytes.length) throw new Fault('unreadable');
    if (!/^\s*endstream/.test(this.text.slice(from + length, from + length + 20))) this.doubts.add('a length');
    return { t: 'stream', v: value.v, data: this.bytes.subarray(from, from + length) };
  }

  /** Reads one value; answers it and where it ends. */
  read(from, depth = 0) {
    const { text } = this;
    if (depth > 200) throw new Fault('unreadable');
    let at = this.skip(from);
    const char = text[at];
    if (char === '/') {
      const end = this.wordEnd(at + 1);
      const name = text
        .slice(at + 1, end)
        .replace(/#([0-9a-fA-F]{2})/g, (_all, hex) => String.fromCharCode(parseInt(hex, 16)));
      return [{ t: 'name', v: name }, end];
    }
    if (char === '(') return this.readLiteral(at + 1);
    if (text.startsWith('<<', at)) {
      const entries = new Map();
      for (at = this.skip(at + 2); !text.startsWith('>>', at); at = this.skip(at)) {
        const [key, afterKey] = this.read(at, depth + 1);
        if (key.t !== 'name') throw new Fault('unreadable');
        const [value, afterValue] = this.read(afterKey, depth + 1);
        if (entries.has(key.v)) this.doubts.add('a key twice');
        entries.set(key.v, value);
        at = afterValue;
      }
      return [{ t: 'dict', v: entries }, at + 2];
    }
    if (char === '<') {
      const end = text.indexOf('>', at);
      if (end < 0) throw new Fault('unreadable');
      const hex = text.slice(at + 1, end).replace(/\s/g, '');
      return [{ t: 'string', v: Buffer.from(hex + (hex.length % 2 ? '0' : ''), 'hex').toString('latin1') }, end + 1];
    }
    if (char === '[') {
      const items = [];
      for (at = this.skip(at + 1); text[at] !== ']'; at = this.skip(at)) {
        const [item, next] = this.read(at, depth + 1);
        items.push(item);
        at = next;
      }
      return [{ t: 'array', v: items }, at + 1];
    }
    const reference = /^(\d+) +(\d+) +R(?![A-Za-z])/.exec(text.slice(at, at + 30));
    if (reference)
      return [{ t: 'ref', v: `${Number(reference[1])} ${Number(reference[2])}` }, at + reference[0].length];
    const end = this.wordEnd(at);
    const word = text.slice(at, end);
    if (word === 'true' || word === 'false') return [{ t: 'bool', v: word === 'true' }, end];
    if (word === 'null') return [{ t: 'null', v: null }, end];
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new Fault('unreadable');
    return [{ t: 'number', v: Number(word) }, end];
  }

  readLiteral(from) {
    const { text } = this;
    const simple = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    let value = '';
    let open = 1;
    for (let at = from; at < text.length; at += 1) {
      const char = text[at];
      if (char === '\\') {
        const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
        const next = text[at + 1];
        if (octal) value += String.fromCharCode(parseInt(octal, 8) & 0xff);
        else if (next !== '\n' && next !== '\r') value += simple[next] ?? next;
        at += octal ? octal.length : next === '\r' && text[at + 2] === '\n' ? 2 : 1;
        continue;
      }
      if (char === '(') open += 1;
      if (char === ')' && (open -= 1) === 0) return [{ t: 'string', v: value }, at + 1];
      value += char;
    }
    throw new Fault('unreadable');
  }

  skip(from) {
    let at = from;
    for (; at < this.text.length; at += 1) {
      if (this.text[at] === '%') while (at < this.text.length && !'\r\n'.includes(this.text[at])) at += 1;
      else if (!isSpace(this.text[at])) return at;
    }
    throw new Fault('unreadable');
  }

  wordEnd(from) {
    let at = from;
    while (at < this.text.length && !isSpace(this.text[at]) && !delimiters.includes(this.text[at])) at += 1;
    return at;
  }

  /** Pages in their order: their place and their dictionary. */
  readPages() {
    const pages = [];
    const seen = new Set();
    const waiting = [this.catalog.v.get('Pages')];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const node = this.get(next);
      if (!isDict(node) || next.t !== 'ref' || seen.has(next.v)) throw new Fault('unreadable');
      seen.add(next.v);
      const kids = this.get(node.v.get('Kids'));
      if (kids?.t === 'array') waiting.push(...[...kids.v].reverse());
      else pages.push({ place: next.v, dict: node });
    }
    return pages;
  }

  /** Every field of the form with what it inherits. */
  fields() {
    const form = this.get(this.catalog.v.get('AcroForm'));
    const roots = isDict(form) ? this.get(form.v.get('Fields')) : null;
    const waiting = (roots?.v ?? []).map((object) => ({ object, type: null, name: '' }));
    const seen = new Set();
    const fields = [];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const place = placeOf(next.object);
      const dict = this.get(next.object);
      if (!isDict(dict) || (place !== null && seen.has(place))) continue;
      seen.add(place);
      const type = this.get(dict.v.get('FT'))?.v ?? next.type;
      const name = [next.name, textOf(this.get(dict.v.get('T')))].filter(Boolean).join('.');
      fields.push({ place, dict, name, signs: type === 'Sig' });
      for (const object of this.get(dict.v.get('Kids'))?.v ?? []) waiting.push({ object, type, name });
    }
    return fields;
  }

  /** Every signature a reader would show. */
  signatures() {
    const found = new Map();
    for (const { dict, name, signs } of this.fields()) {
      const value = this.get(dict.v.get('V'));
      if (!signs || !isDict(value)) continue;
      const contents = this.get(value.v.get('Contents'));
      found.set(placeOf(dict.v.get('V')) ?? `in ${name}`, {
        field: name,
        stamps: this.get(value.v.get('Type'))?.v === 'DocTimeStamp',
        range: (this.get(value.v.get('ByteRange'))?.v ?? []).map((item) => this.get(item)?.v),
        contents: Buffer.from(contents?.t === 'string' ? contents.v : '', 'latin1'),
      });
    }
    return found;
  }

  /** Whether anything that is reached runs a script or a program. */
  isActive() {
    const waiting = [this.catalog];
    const seen = new Set();
    for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
      if (object?.t === 'ref') {
        if (!seen.has(object.v)) waiting.push(this.get(object));
        seen.add(object.v);
      } else if (object?.t === 'array') waiting.push(...object.v);
      else if (isDict(object)) {
        const action = this.get(object.v.get('S'))?.v;
        if (action === 'JavaScript' || action === 'Launch' || (action === 'Rendition' && object.v.has('JS')))
          return true;
        if (object.v.has('XFA') || object.v.has('OnInstantiate')) return true;
        waiting.push(...object.v.values());
      }
    }
    return false;
  }

  /** What is drawn on the pages, unpacked: of the same document written anew it is the same. */
  drawn() {
    return sha256(
      ...this.pages.flatMap(({ dict }) => {
        const contents = this.get(dict.v.get('Contents'));
        const streams = contents?.t === 'array' ? contents.v.map((one) => this.get(one)) : [contents];
        return streams.filter((one) => one?.t === 'stream').map((one) => decoded(one, this));
      }),
    );
  }

  /** A file attached under a name. */
  attachment(name) {
    const names = this.get(this.catalog.v.get('Names'));
    const list = isDict(names) ? (this.get(this.get(names.v.get('EmbeddedFiles'))?.v.get('Names'))?.v ?? []) : [];
    for (let i = 0; i < list.length; i += 2) {
      if (textOf(this.get(list[i])) !== name) continue;
      const stream = this.get(this.get(this.get(list[i + 1])?.v.get('EF'))?.v.get('F'));
      return stream?.t === 'stream' ? decoded(stream, this) : null;
    }
    return null;
  }
}

const isDict = (object) => object?.t === 'dict' || object?.t === 'stream';
const placeOf = (object) => (object?.t === 'ref' ? object.v : null);

function textOf(object) {
  if (object?.t !== 'string') return '';
  if (!object.v.startsWith('\xfe\xff')) return object.v;
  return Buffer.from(object.v.slice(2), 'latin1').swap16().toString('utf16le');
}

/** A stream unpacked. Only what tables, object streams and our own attachments need. */
function decoded({ v, data }, pdf) {
  const list = (object) => (object?.t === 'array' ? object.v.map((one) => pdf.get(one)) : object ? [object] : []);
  const filters = list(pdf.get(v.get('Filter')));
  const params = list(pdf.get(v.get('DecodeParms')));
  let bytes = data;
  for (const [i, filter] of filters.entries()) {
    if (filter.v !== 'FlateDecode') return bytes;
    try {
      bytes = inflateSync(bytes, { maxOutputLength: 64 * 1024 * 1024 });
    } catch {
      throw new Fault('unreadable');
    }
    const predictor = isDict(params[i]) ? (params[i].v.get('Predictor')?.v ?? 1) : 1;
    if (predictor >= 10) bytes = unpredicted(bytes, params[i].v.get('Columns')?.v ?? 1);
    else if (predictor !== 1) throw new Fault('unreadable');
  }
  return bytes;
}

/** Rows of bytes that were written as differences, as PNG does. */
function unpredicted(bytes, columns) {
  const rows = [];
  let above = Buffer.alloc(columns);
  for (let at = 0; at + columns < bytes.length + 1 && at < bytes.length; at += columns + 1) {
    const row = Buffer.from(bytes.subarray(at + 1, at + 1 + columns));
    for (let i = 0; i < row.length; i += 1) {
      const [left, up] = [i > 0 ? row[i - 1] : 0, above[i]];
      const corner = i > 0 ? above[i - 1] : 0;
      const nearest = [left, up, corner].sort(
        (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
      )[0];
      row[i] += [0, left, up, (left + up) >> 1, nearest][bytes[at]] ?? 0;
    }
    rows.push(row);
    above = row;
  }
  return Buffer.concat(rows);
}

// ── 6. What a PDF is, beside the one it should go back to ────────────────────────────────────────────────────────────

const rootMayChange = ['AcroForm', 'DSS', 'Extensions', 'Metadata', 'Perms', 'Version'];
const formMayChange = ['Fields', 'SigFlags', 'DR', 'DA', 'NeedAppearances'];
const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const maxBytes = 25 * 1024 * 1024;

/** What is new from one PDF to the other besides signatures: null, `contentChanged` or `coversText`. */
function changeFrom(before, now, sealing) {
  const indexBefore = new Map(before.pages.map(({ place }, index) => [place, index]));
  const indexNow = new Map(now.pages.map(({ place }, index) => [place, index]));
  const seen = new Set();
  const waiting = [];

  const alike = (one, other) => {
    const [first, second] = [placeOf(one), placeOf(other)];
    if (first !== null && indexBefore.has(first)) return indexBefore.get(first) === indexNow.get(second);
    if (first !== null && second !== null) {
      if (seen.has(`${first}|${second}`)) return true;
      seen.add(`${first}|${second}`);
    }
    const [a, b] = [before.get(one), now.get(other)];
    if (a === null || b === null) return a === b || (a ?? b).t === 'null';
    if (a.t !== b.t) return false;
    if (a.t === 'array') {
      a.v.forEach((item, i) => waiting.push([item, b.v[i]]));
      return a.v.length === b.v.length;
    }
    if (a.t === 'stream' && !a.data.equals(b.data)) return false;
    return isDict(a) ? entriesAlike(a.v, b.v) : a.v === b.v;
  };
  const entriesAlike = (a, b, but = []) => {
    const keys = new Set([...a.keys(), ...b.keys()].filter((key) => !but.includes(key)));
    for (const key of keys) {
      if (!a.has(key) || !b.has(key)) return false;
      waiting.push([a.get(key), b.get(key)]);
    }
    return true;
  };
  const added = (one, other) => {
    const [a, b] = [before.get(one)?.v ?? [], now.get(other)?.v ?? []];
    const more = [];
    let next = 0;
    for (const item of b) {
      if (next < a.length && placeOf(item) !== null && placeOf(item) === placeOf(a[next]))
        waiting.push([a[next++], item]);
      else more.push(item);
    }
    return next === a.length ? more : null;
  };
  const actsAlone = ({ v }) => v.has('A') || v.has('AA');
  const fields = now.fields();

  const formKept = () => {
    const [a, b] = [before.get(before.catalog.v.get('AcroForm')), now.get(now.catalog.v.get('AcroForm'))];
    if (!b) return !a;
    if (!isDict(b) || now.get(b.v.get('NeedAppearances'))?.v === true) return false;
    const was = a?.v ?? new Map();
    const more = added(was.get('Fields'), b.v.get('Fields'));
    if (more === null || !entriesAlike(was, b.v, formMayChange)) return false;
    const places = new Set(more.map(placeOf));
    return fields.every(({ place, dict, signs }) => !places.has(place) || (signs && !actsAlone(dict)));
  };
  const coverOf = (page, other) => {
    if (!entriesAlike(page.dict.v, other.dict.v, ['Annots', 'Parent', ...inheritable])) return null;
    for (const key of inheritable) {
      const [one, two] = [inherited(page.dict, key, before), inherited(other.dict, key, now)];
      if ((one === null) !== (two === null)) return null;
      if (one !== null) waiting.push([one, two]);
    }
    const more = added(page.dict.v.get('Annots'), other.dict.v.get('Annots'));
    if (more === null) return null;
    let covered = 0;
    for (const item of more) {
      const widget = now.get(item);
      if (!isDict(widget) || now.get(widget.v.get('Subtype'))?.v !== 'Widget' || actsAlone(widget)) return null;
      if (!fields.some(({ place, signs }) => signs && place !== null && place === placeOf(item))) return null;
      covered += areaOf(widget.v.get('Rect'), now);
    }
    return covered / (areaOf(inherited(other.dict, 'MediaBox', now), now) || 1);
  };

  if (!entriesAlike(before.catalog.v, now.catalog.v, ['Pages', ...rootMayChange, ...(sealing ? ['Names', 'AF'] : [])]))
    return 'contentChanged';
  if (sealing) {
    const [a, b] = [before.get(before.catalog.v.get('Names')), now.get(now.catalog.v.get('Names'))];
    if (isDict(a) && (!isDict(b) || !entriesAlike(a.v, b.v, ['EmbeddedFiles']))) return 'contentChanged';
  }
  const more = now.pages.length - before.pages.length;
  if ((sealing ? more < 0 : more !== 0) || !formKept()) return 'contentChanged';
  const covers = before.pages.map((page, index) => coverOf(page, now.pages[index]));
  if (covers.includes(null)) return 'contentChanged';
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) if (!alike(...pair)) return 'contentChanged';
  return covers.some((cover) => cover > 0.25) ? 'coversText' : null;
}

function inherited(dict, key, pdf) {
  for (let [at, depth] = [dict, 0]; isDict(at) && depth < 50; depth += 1) {
    if (at.v.has(key)) return at.v.get(key);
    at = pdf.get(at.v.get('Parent'));
  }
  return null;
}

function areaOf(rectangle, pdf) {
  const [x1, y1, x2, y2] = (pdf.get(rectangle)?.v ?? []).map((item) => pdf.get(item)?.v ?? 0);
  return Math.abs((x2 - x1) * (y2 - y1)) || 0;
}

/** What a signature covers, judged on the bytes: all but itself, from the first one. */
function coveredBy(bytes, { range, contents }) {
  const [from, length, after, rest] = range;
  if (range.length !== 4 || !range.every(Number.isSafeInteger) || from !== 0) throw new Fault('malformed');
  const end = after + rest;
  if (length <= 0 || after <= length || rest < 0 || end > bytes.length) throw new Fault('malformed');
  const gap = bytes.subarray(length, after).toString('latin1');
  if (!/^<(?:([0-9A-F]{2})*|([0-9a-f]{2})*)>$/.test(gap) || !Buffer.from(gap.slice(1, -1), 'hex').equals(contents))
    throw new Fault('malformed');
  return { end, parts: [bytes.subarray(0, length), bytes.subarray(after, end)] };
}

/** Checks one signature by its own bytes; throws a code of `reasons`. Whether it is trusted stands in `trust`. */
function checkSignature(bytes, found, { roots, at, ownClock = false }) {
  if (found.contents.every((byte) => byte === 0)) throw new Fault('unsigned');
  const { end, parts } = coveredBy(bytes, found);
  if (found.stamps) {
    const stamp = checkStamp(found.contents, parts);
    const trust = trustFault(stamp.certificate, stamp.certificates, roots, stamp.stampedAt ?? at, 'stamping');
    if (!trust) demandVouched(stamp.certificates, roots);
    return { ...found, end, certificate: stamp.certificate, trust, stampedAt: trust ? null : stamp.stampedAt };
  }
  const cms = checkCms(found.contents, parts);
  const stampedAt = stampedTime(cms, roots);
  // Our own seal goes by our own clock: it is set after everything else, on whatever day.
  const signedAt = stampedAt ?? (ownClock ? (cms.claimedAt ?? at) : at);
  const trust = trustFault(cms.certificate, cms.certificates, roots, signedAt, 'signing');
  if (!trust) demandVouched(cms.certificates, roots);
  return { ...found, end, certificate: cms.certificate, claimedAt: cms.claimedAt, trust, stampedAt };
}

function stampedTime({ token, signature }, roots) {
  if (!token) return null;
  try {
    const stamp = checkStamp(token, [signature]);
    return trustFault(stamp.certificate, stamp.certificates, roots, stamp.stampedAt, 'stamping')
      ? null
      : stamp.stampedAt;
  } catch (error) {
    // One by a method that is too old, or that came without certificates, tells nothing; one that was changed is a file changed.
    if (error instanceof Fault && (error.code === 'weak' || error.params.bare)) return null;
    throw error instanceof Fault ? new Fault('malformed') : error;
  }
}

/** How a file stands to another by its bytes alone. */
function relationOf(bytes, base) {
  const shared = bytes.subarray(0, base.length);
  if (shared.equals(base)) return bytes.length === base.length ? 'same' : 'extension';
  if (bytes.length < base.length && base.subarray(0, bytes.length).equals(bytes)) return null;
  let equal = 0;
  for (let i = 0; i < shared.length; i += 1) if (shared[i] === base[i]) equal += 1;
  return equal >= base.length * 0.9 ? 'changed' : null;
}

/** What stands in a file beside the one it should go back to; throws the reasons that come before any signature. */
function compare(bytes, base, trusting, sealing = false) {
  return orUnreadable(() => compareRead(bytes, base, trusting, sealing));
}

/** What is no PDF may also break off in the middle of reading. */
function orUnreadable(work) {
  try {
    return work();
  } catch (error) {
    throw error instanceof TypeError || error instanceof RangeError ? new Fault('unreadable') : error;
  }
}

function compareRead(bytes, base, trusting, sealing) {
  if (bytes.length === 0) throw new Fault('empty');
  if (bytes.length > maxBytes) throw new Fault('tooLarge', { mb: Math.ceil(bytes.length / 1024 / 1024), maxMb: 25 });
  const relation = relationOf(bytes, base);
  if (relation === 'same') return { relation, signatures: [], change: null };
  if (relation === 'changed') throw new Fault('changed');
  const pdf = readWhole(bytes, relation === 'extension' ? base.length : 0);
  if (pdf.isActive()) throw new Fault('javascript');
  const before = readWhole(base);
  if (relation === null) throw new Fault(pdf.drawn() === before.drawn() ? 'notExtension' : 'otherDocument');
  const known = before.signatures();
  const reached = pdf.signatures();
  const found = [...reached].filter(([place]) => !known.has(place)).map(([, one]) => one);
  const change = () => changeBetween(before, pdf, reached.size, sealing);
  if (found.length === 0) return { relation, signatures: [], change: change() };
  const signatures = found.map((one) => checkSignature(bytes, one, trusting)).sort((a, b) => a.end - b.end);
  return { relation, signatures, change: change(), pdf };
}

/** What is new besides signatures: what is seen, or what only some readers see. */
function changeBetween(before, pdf, signatures, sealing) {
  if (pdf.text.split('/ByteRange').length - 1 > signatures) return 'hiddenUpdate';
  const change = changeFrom(before, pdf, sealing);
  return change ?? (pdf.doubts.size > 0 && before.doubts.size === 0 ? 'hiddenUpdate' : null);
}

/** What a file adds to the one it goes on from besides signatures, as a code of `reasons`; null where there is nothing. */
export function changeOf(bytes, base, sealing) {
  try {
    const pdf = readWhole(bytes, base.length);
    return changeBetween(readWhole(base), pdf, pdf.signatures().size, sealing);
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

/** Reads a file up to the end its last update marks; one that was cut off in an update after `from` is not readable. */
function readWhole(bytes, from = 0) {
  const mark = bytes.lastIndexOf('%%EOF', undefined, 'latin1');
  const cutOff = mark < from && (from === 0 || /\d \d+ obj\b/.test(bytes.toString('latin1', from)));
  if (cutOff) throw new Fault('unreadable');
  const pdf = orUnreadable(() => new Pdf(bytes.subarray(0, mark < from ? from : mark + 5)));
  if (bytes.includes('startxref', Math.max(mark, from), 'latin1')) pdf.doubts.add('two ends');
  return pdf;
}

function demandNothingElse(bytes, { signatures, change }) {
  if (change) throw new Fault(change);
  if (Math.max(...signatures.map(({ end }) => end)) !== bytes.length) throw new Fault('appended');
}

function demandTrust(signatures) {
  for (const { trust, certificate } of signatures) if (trust) throw new Fault(trust, { issuer: issuerOf(certificate) });
}

const issuerOf = (certificate) =>
  certificate.issuer
    .split('\n')
    .map((line) => line.slice(line.indexOf('=') + 1))
    .join(', ');

/** Whether a file is taken as the one signature of an agency on the file given. Throws a reason. */
export function takeSigned(bytes, given, trusting) {
  const compared = compare(bytes, given, trusting);
  const own = compared.signatures.filter(({ stamps }) => !stamps);
  if (own.length === 0) throw new Fault('unsigned');
  if (compared.change) throw new Fault(compared.change);
  if (own.length > 1) throw new Fault('severalSignatures', { count: own.length });
  demandNothingElse(bytes, compared);
  demandTrust(own);
  return own[0];
}

/** What a file is, given the known ones. Throws the reason why it is different. */
export function judge(bytes, known, trusting) {
  const related = known.map((file) => ({ ...file, relation: relationOf(bytes, file.bytes) }));
  const rank = ['same', 'extension', 'changed'];
  const longest = rank.flatMap((relation) =>
    related.filter((one) => one.relation === relation).sort((a, b) => b.bytes.length - a.bytes.length),
  );
  const nearest = longest[0] ?? related.sort((a, b) => a.bytes.length - b.bytes.length)[0];
  if (!nearest) throw new Fault('unknown');
  const compared = compare(bytes, nearest.bytes, trusting);
  if (compared.relation === 'same') return { verdict: 'identical', file: nearest.name, count: 0, stamps: 0 };
  if (compared.signatures.length === 0) throw new Fault(compared.change ?? 'appended');
  demandNothingElse(bytes, compared);
  demandTrust(compared.signatures);
  const stamps = compared.signatures.filter((one) => one.stamps).length;
  const count = compared.signatures.length - stamps;
  return { verdict: 'identicalWithSignatures', file: nearest.name, count, stamps };
}

// ── 7. The evidence ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Checks every part of a bundle; answers each check with what is wrong with it, and what else is to be known. */
function checkBundle(files, roots, language) {
  const say = words[language];
  const checks = [];
  const notes = [];
  const check = (name, work, params = {}) => {
    const faults = [];
    try {
      work((why) => faults.push(why));
    } catch (error) {
      if (error instanceof Fault) faults.push(filled(reasons[language][error.code] ?? error.code, error.params));
      else if (error instanceof Error) faults.push(error.message);
      else throw error;
    }
    checks.push({ name, says: filled(say[name], params), holds: faults.length === 0, faults });
  };
  const file = (name) => {
    const found = files.get(name);
    if (!found) throw new Error(filled(say.missing, { file: name }));
    return found;
  };

  const evidence = JSON.parse(file('evidence.json').toString('utf8'));
  const rows = evidence.signatures;
  const eachRow = (wrong, work) =>
    rows.forEach((row) => {
      const why = work(row);
      if (why) wrong(filled(say.row, { number: row.number, why }));
    });
  const code = evidence.contentSha256.slice(0, 12).toUpperCase().match(/.{4}/g).join('-');
  check(
    'content',
    (wrong) => {
      if (sha256(Buffer.from(evidence.content, 'utf8')) !== evidence.contentSha256) wrong('contentSha256');
      if (canonical(JSON.parse(evidence.content)) !== evidence.content) wrong('RFC 8785');
      if (canonical(evidence) !== file('evidence.json').toString('utf8')) wrong('evidence.json: RFC 8785');
    },
    { code },
  );
  check('pdf', (wrong) => {
    const pdf = file('covenant.pdf');
    if (sha256(pdf) !== evidence.pdfSha256) wrong('pdfSha256');
    if (pdf.length !== evidence.pdfSize) wrong('pdfSize');
  });

  const seals = certificatesOf(file('certificates/seal.pem').toString('latin1'));
  const completedAt = new Date(evidence.completedAt);
  let sealed = null;
  check('sealed', () => {
    const bytes = file('covenant-sealed.pdf');
    const compared = compare(
      bytes,
      file('covenant.pdf'),
      { roots: [...seals, ...roots], at: completedAt, ownClock: true },
      true,
    );
    const [seal, ...others] = compared.signatures;
    if (!seal) throw new Fault('unsigned');
    demandNothingElse(bytes, compared);
    if (seal.stamps || !seals.some((one) => isSame(one, seal.certificate)) || others.some(({ stamps }) => !stamps))
      throw new Fault('notOurSeal');
    demandTrust([seal]);
    sealed = compared.pdf;
    notes.push(filled(say.sealOwn, { fingerprint: fingerprintOf(seal.certificate) }));
    const stamped = compared.signatures.map(({ stampedAt }) => stampedAt).filter(Boolean);
    notes.push(stamped.length > 0 ? filled(say.sealedAt, { at: stamped[0].toISOString() }) : say.unstamped);
  });
  check('attached', (wrong) => {
    if (!sealed?.attachment('evidence.json')?.equals(file('evidence.json'))) wrong('evidence.json');
  });

  check(
    'chain',
    (wrong) => {
      let previous = evidence.contentSha256;
      rows.forEach((row, index) => {
        const { hash, systemSignature: _signature, ...kept } = row;
        if (row.number !== index + 1) wrong(filled(say.row, { number: row.number, why: 'number' }));
        if (row.previousHash !== previous) wrong(filled(say.row, { number: row.number, why: 'previousHash' }));
        if (sha256(Buffer.from(canonical(kept), 'utf8')) !== hash)
          wrong(filled(say.row, { number: row.number, why: 'hash' }));
        previous = hash;
      });
    },
    { count: rows.length },
  );
  check(
    'system',
    (wrong) => {
      const keys = [evidence.systemKey, ...(evidence.earlierKeys ?? [])].map(({ publicKey, fingerprint }) => {
        const der = Buffer.from(publicKey, 'base64');
        if (sha256(der) !== fingerprint) wrong('fingerprint');
        return createPublicKey({ key: der, format: 'der', type: 'spki' });
      });
      eachRow(wrong, ({ hash, systemSignature }) =>
        keys.some((key) =>
          verifySignature(null, Buffer.from(hash, 'latin1'), key, Buffer.from(systemSignature, 'base64url')),
        )
          ? null
          : 'systemSignature',
      );
    },
    { fingerprint: evidence.systemKey.fingerprint },
  );
  check('statements', (wrong) =>
    eachRow(wrong, ({ statement, statementSha256 }) =>
      sha256(Buffer.from(statement, 'utf8')) === statementSha256 ? null : 'statementSha256',
    ),
  );
  check('parties', (wrong) => {
    const parties = JSON.parse(evidence.content)
      .parties.map((party) => party.code)
      .sort();
    const signed = rows.map(({ agency }) => agency.code).sort();
    if (canonical(parties) !== canonical(signed)) wrong(`${signed.length}/${parties.length}`);
  });
  const passkeys = rows.filter(({ method }) => method === 'passkey');
  check(
    'passkeys',
    (wrong) => eachRow(wrong, (row) => (row.method === 'passkey' || row.passkey ? passkeyFault(row, evidence) : null)),
    { count: passkeys.length },
  );
  const named = rows.filter((row) => row.file);
  check(
    'files',
    (wrong) =>
      eachRow(wrong, (row) => {
        if (row.method !== 'pdf' && row.method !== 'paper') return row.file ? 'file' : null;
        if (!row.file) return 'file';
        const bytes = file(`files/${row.file.name}`);
        if (sha256(bytes) !== row.file.sha256) return 'sha256';
        if (row.method !== 'pdf') return null;
        // Where agencies sign in turn, each goes on from the file of the one before.
        const before = rows.filter((one) => one.method === 'pdf' && one.file && one.number < row.number);
        const given = [file('covenant.pdf'), ...before.map((one) => file(`files/${one.file.name}`))]
          .filter((base) => base.length < bytes.length && bytes.subarray(0, base.length).equals(base))
          .sort((a, b) => b.length - a.length)[0];
        return signedFileFault(bytes, row, given ?? file('covenant.pdf'), roots, language);
      }),
    { count: named.length },
  );
  if (rows.some(({ method }) => method === 'pdf')) notes.push(roots.length > 0 ? say.trustRoots : say.trustNone);

  const failed = checks.filter(({ holds }) => !holds).length;
  const parties = JSON.parse(evidence.content).parties.length;
  const says =
    failed === 0 ? filled(say.holds, { signed: rows.length, parties }) : filled(say.fails, { count: failed });
  return { verdict: failed === 0 ? 'holds' : 'fails', says, checks, notes, title: evidence.title, code };
}

/** What is wrong with a signature by passkey (WebAuthn level 2, 7.2), or null. */
function passkeyFault({ personId, agency, capacity, passkey }, { contentSha256 }) {
  if (!passkey) return 'passkey';
  const of = (text) => Buffer.from(text, 'base64url');
  const [authenticator, clientData, signature] = [
    passkey.authenticatorData,
    passkey.clientDataJSON,
    passkey.signature,
  ].map(of);
  const client = JSON.parse(clientData.toString('utf8'));
  const asked = ['giao-uoc-sign-v1', contentSha256, personId, agency.code, capacity, passkey.nonce].join('\n');
  if (client.type !== 'webauthn.get') return 'type';
  if (client.challenge !== hashOf('sha256', Buffer.from(asked, 'utf8')).toString('base64url')) return 'challenge';
  if (client.origin !== passkey.origin) return 'origin';
  if (
    authenticator.length < 37 ||
    !authenticator.subarray(0, 32).equals(hashOf('sha256', Buffer.from(passkey.rpId, 'utf8')))
  )
    return 'rpId';
  // Somebody was there, and was recognised.
  if ((authenticator[32] & 0x05) !== 0x05) return 'user verification';
  const { key, digest } = coseKey(of(passkey.publicKey));
  return verifySignature(digest, Buffer.concat([authenticator, hashOf('sha256', clientData)]), key, signature)
    ? null
    : 'signature';
}

/** A public key as authenticators write it (COSE, RFC 9053): P-256, Ed25519 or RSA. */
function coseKey(bytes) {
  const map = readCbor(bytes, 0)[0];
  const part = (label) => map.get(label).toString('base64url');
  const made = (jwk, digest) => ({ key: createPublicKey({ key: jwk, format: 'jwk' }), digest });
  switch (map.get(3)) {
    case -7:
      return made({ kty: 'EC', crv: 'P-256', x: part(-2), y: part(-3) }, 'sha256');
    case -8:
      return made({ kty: 'OKP', crv: 'Ed25519', x: part(-2) }, null);
    case -257:
      return made({ kty: 'RSA', n: part(-1), e: part(-2) }, 'sha256');
    default:
      throw new Error('COSE');
  }
}

/** As much of CBOR as keys need: whole numbers, bytes, text, maps. */
function readCbor(bytes, at) {
  const [kind, short] = [bytes[at] >> 5, bytes[at] & 31];
  const wide = { 24: 1, 25: 2, 26: 4 }[short] ?? 0;
  if (short > 26) throw new Error('CBOR');
  const value = wide ? bytes.readUIntBE(at + 1, wide) : short;
  let next = at + 1 + wide;
  if (kind === 0) return [value, next];
  if (kind === 1) return [-1 - value, next];
  if (kind === 2) return [bytes.subarray(next, next + value), next + value];
  if (kind === 3) return [bytes.toString('utf8', next, next + value), next + value];
  if (kind !== 5) throw new Error('CBOR');
  const map = new Map();
  for (let i = 0; i < value; i += 1) {
    const [key, afterKey] = readCbor(bytes, next);
    const [item, afterItem] = readCbor(bytes, afterKey);
    map.set(key, item);
    next = afterItem;
  }
  return [map, next];
}

/** What is wrong with the PDF an agency signed with an official tool, or null. It goes on from the frozen one. */
function signedFileFault(bytes, row, frozen, roots, language) {
  try {
    const compared = compare(bytes, frozen, { roots, at: new Date(row.signedAt) });
    const own = compared.signatures.filter(({ stamps }) => !stamps);
    if (own.length === 0) throw new Fault('unsigned');
    demandNothingElse(bytes, compared);
    if (!own.some(({ certificate }) => fingerprintOf(certificate) === row.certificate?.sha256)) return 'certificate';
    if (roots.length > 0) demandTrust(own);
    return null;
  } catch (error) {
    if (error instanceof Fault) return filled(reasons[language][error.code], error.params);
    throw error;
  }
}

// ── 8. The command ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The files of a ZIP by their names. */
function unzip(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('ZIP');
  const files = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < zip.readUInt16LE(end + 10); i += 1) {
    const [method, packed, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const [nameLength, extra, comment] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const head = zip.readUInt32LE(at + 42);
    const from = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const data = zip.subarray(from, from + packed);
    if (size > 64 * 1024 * 1024 || (method !== 0 && method !== 8)) throw new Error(`ZIP: ${name}`);
    if (!name.endsWith('/'))
      files.set(name, method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) }));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** The files of a folder by their names. */
function readFolder(folder, under = '') {
  const files = new Map();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory())
      for (const [inner, bytes] of readFolder(path, `${under}${name}/`)) files.set(inner, bytes);
    else files.set(under + name, readFileSync(path));
  }
  return files;
}

function readArguments(given) {
  const asked = { path: null, original: null, known: [], ca: [], at: new Date(), json: false, language: 'vi' };
  for (let i = 0; i < given.length; i += 1) {
    const word = given[i];
    const value = () => given[(i += 1)] ?? '';
    if (word === '--json') asked.json = true;
    else if (word === '--en') asked.language = 'en';
    else if (word === '--original') asked.original = value();
    else if (word === '--known') asked.known.push(value());
    else if (word === '--ca') asked.ca.push(value());
    else if (word === '--at') asked.at = new Date(value());
    else if (word.startsWith('--') || asked.path !== null) return null;
    else asked.path = word;
  }
  return Number.isNaN(asked.at.getTime()) ? null : asked;
}

function sayBundle({ says, title, code, checks, notes }) {
  const lines = [`${title} (${code})`, ''];
  for (const { holds, says: what, faults } of checks)
    lines.push(`${holds ? '✓' : '✗'} ${what}`, ...faults.map((fault) => `    ${fault}`));
  return [...lines, ...notes.map((note) => `• ${note}`), '', says].join('\n');
}

function verdictOf(work, language) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return {
      verdict: 'different',
      reason: `pdfSignature.${error.code}`,
      why: filled(reasons[language][error.code], error.params),
    };
  }
}

function onePdf({ path, original, known, at, language }, roots) {
  const bytes = readFileSync(path);
  const files = [original, ...known].map((name) => ({ name: basename(name), bytes: readFileSync(name) }));
  const judged = verdictOf(() => judge(bytes, files, { roots, at }), language);
  const taken = verdictOf(() => (takeSigned(bytes, files[0].bytes, { roots, at }), { verdict: 'taken' }), language);
  const say = words[language];
  const added = ['count', 'stamps'].filter((kind) => judged[kind] > 0).map((kind) => filled(say[kind], judged));
  const says = [filled(say[judged.verdict], { ...judged, added: added.join(', ') }), judged.why]
    .filter(Boolean)
    .join(' ');
  return { ...judged, says, taken: taken.reason ?? taken.verdict };
}

/** Does what was asked; answers the code to end with. */
function main(given, write) {
  const asked = readArguments(given);
  if (!asked || (asked.path?.endsWith('.pdf') && !asked.original)) {
    write(words[asked?.language ?? 'vi'].usage);
    return 2;
  }
  const roots = asked.ca.flatMap((path) => certificatesOf(readFileSync(path, 'latin1')));
  if (asked.path?.endsWith('.pdf')) {
    const answer = onePdf(asked, roots);
    write(asked.json ? JSON.stringify(answer) : answer.says);
    return answer.verdict === 'different' ? 1 : 0;
  }
  const place = asked.path ?? '.';
  if (!existsSync(place)) {
    write(words[asked.language].usage);
    return 2;
  }
  const answer = checkBundle(
    statSync(place).isDirectory() ? readFolder(place) : unzip(readFileSync(place)),
    roots,
    asked.language,
  );
  write(asked.json ? JSON.stringify(answer) : sayBundle(answer));
  return answer.verdict === 'holds' ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main(process.argv.slice(2), (text) => console.log(text));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
