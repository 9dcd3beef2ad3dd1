import { X509Certificate, type KeyObject } from 'node:crypto';
import { Constructed, ObjectIdentifier, type BaseBlock } from 'asn1js';

/** The methods a key may sign by with a digest, where nothing but their name stands: their own ones, and those that name the key alone. */
const methods = new Map([
  ['ec 2.16.840.1.101.3.4.2.1', ['1.2.840.10045.4.3.2', '1.2.840.10045.2.1']],
  ['ec 2.16.840.1.101.3.4.2.2', ['1.2.840.10045.4.3.3', '1.2.840.10045.2.1']],
  ['ec 2.16.840.1.101.3.4.2.3', ['1.2.840.10045.4.3.4', '1.2.840.10045.2.1']],
  ['rsa 2.16.840.1.101.3.4.2.1', ['1.2.840.113549.1.1.11', '1.2.840.113549.1.1.1']],
  ['rsa 2.16.840.1.101.3.4.2.2', ['1.2.840.113549.1.1.12', '1.2.840.113549.1.1.1']],
  ['rsa 2.16.840.1.101.3.4.2.3', ['1.2.840.113549.1.1.13', '1.2.840.113549.1.1.1']],
]);
const oid = {
  data: '1.2.840.113549.1.7.1',
  stampToken: '1.2.840.113549.1.9.16.2.14',
  protection: '1.2.840.113549.1.9.52',
  pss: '1.2.840.113549.1.1.10',
  mask: '1.2.840.113549.1.1.8',
} as const;

/**
 * Whether bytes begin with one value in which every length is written in the only way there is: DER, or the form without a length that
 * BouncyCastle writes around it. Throws on values without an end.
 */
export function isCanonical(bytes: Uint8Array): boolean {
  return endOf(bytes, 0) !== null;
}

/** Where a value that begins there ends; null where it does not, or not as it has to. */
function endOf(bytes: Uint8Array, at: number): number | null {
  const [tag, short] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || short === undefined || (tag & 0x1f) === 0x1f) return null;
  const open = short === 0x80;
  if (open && (tag & 0x20) === 0) return null;
  const many = short & 0x80 ? short & 0x7f : 0;
  if (many > 4) return null;
  const long = bytes.subarray(at + 2, at + 2 + many).reduce((sum, byte) => sum * 256 + byte, 0);
  if (many > 0 && long < (many === 1 ? 0x80 : 256 ** (many - 1))) return null;
  const from = at + 2 + many;
  const to = open ? bytes.length : from + (many > 0 ? long : short);
  if (to > bytes.length || (tag === 0x05 && to !== from)) return null;
  if ((tag & 0x20) === 0) return to;
  let next = from;
  while (next < to) {
    if (open && bytes[next] === 0 && bytes[next + 1] === 0) return next + 2;
    const end = endOf(bytes.subarray(0, to), next);
    if (end === null) return null;
    next = end;
  }
  return open ? null : to;
}

/**
 * Whether what stands around a signature and is not signed by it says what it has to, of the one signer there is: versions, kind of content,
 * digests, parts in their order and none besides (RFC 5652, 5.1 and 5.3). Of the attributes that are not signed only a time stamp is taken.
 */
export function isEnvelope(contentInfo: BaseBlock, contentType: string): boolean {
  if (tagOf(contentInfo) !== '30' || tagsOf(contentInfo) !== '06 a0') return false;
  const [, wrapped] = partsOf(contentInfo);
  const [signed] = partsOf(wrapped);
  if (tagsOf(wrapped) !== '30' || !/^02 31 30 a0 (a1 )?31$/.test(tagsOf(signed))) return false;
  const [version, digests, content, certificates] = partsOf(signed);
  const [signer] = partsOf(partsOf(signed).at(-1));
  if (!/^02 (30|80) 30 a0 30 04( a1)?$/.test(tagsOf(signer))) return false;
  const [signerVersion, sid, digest, , , , unsigned] = partsOf(signer);

  const byKey = tagOf(sid) === '80';
  const plain = contentType === oid.data;
  const [type, inner] = partsOf(content);
  const named = plainOf(digest);
  return (
    hexOf(signerVersion) === (byKey ? '020103' : '020101') &&
    hexOf(version) === (byKey || !plain ? '020103' : '020101') &&
    (byKey || tagsOf(sid) === '30 02') &&
    oidOf(type) === contentType &&
    (plain ? tagsOf(content) === '06' : tagsOf(content) === '06 a0' && /^[02]4$/.test(tagsOf(inner))) &&
    named !== null &&
    partsOf(digests).length > 0 &&
    partsOf(digests).every((one) => plainOf(one) === named) &&
    partsOf(certificates).every(isCertificate) &&
    (!unsigned || (tagsOf(unsigned) === '30' && partsOf(unsigned).every(isToken)))
  );
}

/** Whether a signature came without any certificate, as a time stamp may: then nothing can be said of it. */
export function isBare(contentInfo: BaseBlock): boolean {
  return tagsOf(partsOf(partsOf(contentInfo)[1])[0]) === '02 31 30 31';
}

/** Whether a certificate says outside of what its issuer signed nothing else than inside (RFC 5280, 4.1.1.2). Throws where it is none. */
function isCertificate(certificate: BaseBlock): boolean {
  if (tagOf(certificate) !== '30' || tagsOf(certificate) !== '30 30 03') return false;
  const [body, algorithm, signature] = partsOf(certificate);
  const inside = partsOf(body).find((part) => tagOf(part) === '30');
  // What reads it afterwards is milder than OpenSSL.
  void new X509Certificate(certificate.valueBeforeDecodeView);
  return hexOf(inside) === hexOf(algorithm) && unusedBits(signature) === 0;
}

function unusedBits(bits: BaseBlock | undefined): number | undefined {
  const bytes = bits?.valueBeforeDecodeView;
  const short = bytes?.[1] ?? 0;
  return bytes?.[short & 0x80 ? 2 + (short & 0x7f) : 2];
}

function isToken(attribute: BaseBlock): boolean {
  const [type, values] = partsOf(attribute);
  return tagsOf(attribute) === '06 31' && oidOf(type) === oid.stampToken && tagsOf(values) === '30';
}

/**
 * Whether the method a signature names is one of its signer's key and digest, and the one the signature itself was bound to where it was
 * (RFC 6211). For RSASSA-PSS answers the length of the salt.
 */
export function methodOf(contentInfo: BaseBlock, key: KeyObject): { readonly saltLength: number | null } | null {
  const [signed] = partsOf(partsOf(contentInfo)[1]);
  const [signer] = partsOf(partsOf(signed).at(-1));
  const [, , digest, attributes, method] = partsOf(signer);
  const name = plainOf(digest);
  const bound = partsOf(attributes).find((one) => oidOf(partsOf(one)[0]) === oid.protection);
  if (!name || !method || (bound && !isBoundTo(bound, name, method))) return null;
  if (oidOf(partsOf(method)[0]) === oid.pss)
    return key.asymmetricKeyType === 'ec' ? null : saltOf(partsOf(method)[1], name);
  const plain = plainOf(method);
  const fits = plain !== null && methods.get(`${key.asymmetricKeyType} ${name}`)?.includes(plain);
  return fits ? { saltLength: null } : null;
}

function isBoundTo(attribute: BaseBlock, digest: string, method: BaseBlock): boolean {
  const [bound] = partsOf(partsOf(attribute)[1]);
  const [boundDigest, boundMethod] = partsOf(bound);
  if (tagsOf(bound) !== '30 a1' || plainOf(boundDigest) !== digest) return false;
  const [one, other] = [partsOf(boundMethod), partsOf(method)];
  return oidOf(one[0]) === oidOf(other[0]) && parametersOf(one) === parametersOf(other);
}

function parametersOf([, parameters]: readonly BaseBlock[]): string {
  return hexOf(parameters).replace(/^0500$/, '');
}

/** The salt of RSASSA-PSS with one digest for everything; null where the parameters say anything else (RFC 4055, 3.1). */
function saltOf(parameters: BaseBlock | undefined, digest: string): { readonly saltLength: number } | null {
  if (tagOf(parameters) !== '30' || !/^a0 a1( a2)?( a3)?$/.test(tagsOf(parameters))) return null;
  const [hash, mask, ...numbers] = partsOf(parameters);
  const ofMask = partsOf(onlyOf(mask));
  const [salt, trailer] = ['a2', 'a3'].map((tag) => hexOf(onlyOf(numbers.find((one) => tagOf(one) === tag))));
  const length =
    salt === '' ? 20 : Number.parseInt(/^02(?:01|02(?!00[0-7]))([0-7].+)$/.exec(salt ?? '')?.[1] ?? '', 16);
  const right =
    plainOf(onlyOf(hash)) === digest &&
    tagsOf(onlyOf(mask)) === '06 30' &&
    oidOf(ofMask[0]) === oid.mask &&
    plainOf(ofMask[1]) === digest &&
    (trailer === '' || trailer === '020101') &&
    Number.isInteger(length);
  return right ? { saltLength: length } : null;
}

/** The name of an algorithm whose parameters are absent or NULL; null for any other. */
function plainOf(algorithm: BaseBlock | undefined): string | null {
  return tagOf(algorithm) === '30' && /^06( 05)?$/.test(tagsOf(algorithm)) ? oidOf(partsOf(algorithm)[0]) : null;
}

function onlyOf(block: BaseBlock | undefined): BaseBlock | undefined {
  const parts = partsOf(block);
  return parts.length === 1 ? parts[0] : undefined;
}

function partsOf(block: BaseBlock | undefined): BaseBlock[] {
  return block instanceof Constructed ? block.valueBlock.value : [];
}

function oidOf(block: BaseBlock | undefined): string {
  return block instanceof ObjectIdentifier ? block.valueBlock.toString() : '';
}

/** A value as it came, in hex; nothing where there is none. */
function hexOf(block: BaseBlock | undefined): string {
  return Buffer.from(block?.valueBeforeDecodeView ?? []).toString('hex');
}

function tagOf(block: BaseBlock | undefined): string {
  return Buffer.from(block?.valueBeforeDecodeView.subarray(0, 1) ?? []).toString('hex');
}

/** The tags of its parts in their order. */
function tagsOf(block: BaseBlock | undefined): string {
  return partsOf(block).map(tagOf).join(' ');
}
