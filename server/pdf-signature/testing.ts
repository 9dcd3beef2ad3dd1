import { constants, createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromBER, Integer, Null, ObjectIdentifier, OctetString, Sequence, Set as AsnSet, UTCTime } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  RSASSAPSSParams,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
  type Certificate,
} from 'pkijs';
import { HttpTimestampAuthority, PDF, type Signer } from '@libpdf/core';
import { makeCertificate, type CertificateName } from '../seal/certificate';
import { derOf, ownBuffer } from './cms';

const DAY = 86_400_000;
const sha256Id = '2.16.840.1.101.3.4.2.1';
const rsaSha256 = '1.2.840.113549.1.1.11';
const rsaPss = '1.2.840.113549.1.1.10';
const padded = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
const ecdsaSha256 = '1.2.840.10045.4.3.2';
const stampInfo = '1.2.840.113549.1.9.16.1.4';
export const timeStamping = '1.3.6.1.5.5.7.3.8';

/** Somebody a certificate was issued to, with the key. */
export type Holder = {
  readonly certificate: Certificate;
  readonly key: KeyObject;
  /** What leads from the certificate to the root, the root left out. */
  readonly along: readonly Certificate[];
};

type Issued = {
  readonly subject?: CertificateName;
  readonly kind?: 'rsa' | 'ec';
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly purposes?: readonly string[];
  readonly authority?: boolean;
};

const headOfFinance: CertificateName = {
  country: 'VN',
  organisation: 'Ủy ban nhân dân tỉnh Điện Biên',
  unit: 'Sở Tài chính',
  commonName: 'Giám đốc Sở Tài chính',
};

const keysOf = (kind: 'rsa' | 'ec') =>
  kind === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** A root, an authority under it, and who they issue certificates to; in force from a year ago until in five years unless said otherwise. */
export function openAuthority(name: string, now: Date) {
  const [from, to] = [new Date(now.getTime() - 365 * DAY), new Date(now.getTime() + 5 * 365 * DAY)];
  const period = { notBefore: new Date(from.getTime() - 5 * 365 * DAY), notAfter: to };
  const above = keysOf('ec');
  const root = makeCertificate({
    ...period,
    subject: { country: 'VN', organisation: name, commonName: `${name} gốc` },
    publicKey: above.publicKey,
    key: above.privateKey,
    authority: true,
  });
  const below = keysOf('ec');
  const intermediate = makeCertificate({
    ...period,
    subject: { country: 'VN', organisation: name, commonName: `${name} cấp 2` },
    publicKey: below.publicKey,
    key: below.privateKey,
    issuer: { certificate: root, key: above.privateKey },
    authority: true,
  });
  const issue = ({ subject = headOfFinance, kind = 'ec', ...more }: Issued = {}): Holder => {
    const { publicKey, privateKey } = keysOf(kind);
    const certificate = makeCertificate({
      notBefore: from,
      notAfter: to,
      ...more,
      subject,
      publicKey,
      key: privateKey,
      issuer: { certificate: intermediate, key: below.privateKey },
    });
    return { certificate, key: privateKey, along: [intermediate] };
  };
  return { root, intermediate, issue };
}

/** A certificate issued by somebody who may not issue any. */
export function issuedBy(holder: Holder, now: Date): Holder {
  const { publicKey, privateKey } = keysOf('ec');
  const certificate = makeCertificate({
    subject: headOfFinance,
    publicKey,
    key: privateKey,
    notBefore: now,
    notAfter: new Date(now.getTime() + 365 * DAY),
    issuer: { certificate: holder.certificate, key: holder.key },
  });
  return { certificate, key: privateKey, along: [holder.certificate, ...holder.along] };
}

/** Somebody who vouches for themselves. */
export function selfSigned(now: Date): Holder {
  const { publicKey, privateKey } = keysOf('ec');
  const [notBefore, notAfter] = [new Date(now.getTime() - DAY), new Date(now.getTime() + 365 * DAY)];
  const certificate = makeCertificate({ subject: headOfFinance, publicKey, key: privateKey, notBefore, notAfter });
  return { certificate, key: privateKey, along: [] };
}

/** The holder as a signing tool has them. */
function signerOf({ certificate, key, along }: Holder): Signer {
  const rsa = key.asymmetricKeyType === 'rsa';
  return {
    certificate: new Uint8Array(derOf(certificate)),
    certificateChain: along.map((one) => new Uint8Array(derOf(one))),
    keyType: rsa ? 'RSA' : 'EC',
    signatureAlgorithm: rsa ? 'RSASSA-PKCS1-v1_5' : 'ECDSA',
    sign: (data) => Promise.resolve(new Uint8Array(sign('sha256', data, key))),
  };
}

type Signing = { readonly at: Date; readonly tsa?: string; readonly field?: string; readonly older?: boolean };

/** What an official signing tool does: signs at the end and leaves what was there. */
export async function signAsTool(
  pdf: Uint8Array,
  holder: Holder,
  { at, tsa, field, older }: Signing,
): Promise<Uint8Array> {
  const document = await PDF.load(pdf);
  const { bytes } = await document.sign({
    signer: signerOf(holder),
    signingTime: at,
    reason: 'Ký giao ước thi đua',
    location: 'Điện Biên',
    estimatedSize: 16_384,
    ...(field === undefined ? {} : { fieldName: field }),
    ...(older ? { subFilter: 'adbe.pkcs7.detached' } : {}),
    ...(tsa === undefined ? {} : { level: 'B-T', timestampAuthority: new HttpTimestampAuthority(tsa) }),
  });
  return bytes;
}

/** A time stamping authority of RFC 3161 on this machine. */
export async function openTimestamping(holder: Holder, at: () => Date) {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.setHeader('content-type', 'application/timestamp-reply');
      response.end(answerTo(Buffer.concat(parts), holder, at()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function answerTo(query: Buffer, holder: Holder, at: Date): Buffer {
  const { messageImprint, nonce } = new TimeStampReq({ schema: fromBER(ownBuffer(query)).result });
  const serialNumber = new Integer({ valueHex: ownBuffer(Buffer.concat([Buffer.from([1]), randomBytes(8)])) });
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint,
    serialNumber,
    genTime: at,
    ...(nonce ? { nonce } : {}),
  });
  const content = Buffer.from(info.toSchema().toBER(false));
  const { contentInfo } = signedBy(holder, sha256(content), { type: stampInfo, inside: content });
  const answer = new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken: contentInfo });
  return Buffer.from(answer.toSchema().toBER(false));
}

type Content = {
  readonly type: string;
  readonly inside?: Uint8Array;
  readonly at?: Date;
  /** RSASSA-PSS, as tokens of newer authorities sign. */
  readonly pss?: boolean;
};

/** A CMS signature of a holder over a digest, made without the library under test. */
function signedBy(holder: Holder, digest: Uint8Array, { type, inside, at, pss = false }: Content) {
  const { certificate, key } = holder;
  const rsa = key.asymmetricKeyType === 'rsa';
  const attributes = [
    attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: type })),
    ...(at ? [attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: at }))] : []),
    attribute('1.2.840.113549.1.9.4', octets(digest)),
    attribute('1.2.840.113549.1.9.16.2.47', nested(nested(nested(octets(sha256(derOf(certificate))))))),
  ];
  const signed = Buffer.from(new AsnSet({ value: attributes.map((one) => one.toSchema()) }).toBER(false));
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Id }),
    signatureAlgorithm: pss
      ? new AlgorithmIdentifier({ algorithmId: rsaPss, algorithmParams: pssParameters().toSchema() })
      : rsa
        ? new AlgorithmIdentifier({ algorithmId: rsaSha256, algorithmParams: new Null() })
        : new AlgorithmIdentifier({ algorithmId: ecdsaSha256 }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signature: octets(sign('sha256', signed, pss ? { key, ...padded } : key)),
  });
  const data = new SignedData({
    version: inside ? 3 : 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: sha256Id })],
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: type,
      ...(inside ? { eContent: octets(inside) } : {}),
    }),
    certificates: [certificate, ...holder.along],
    signerInfos: [signer],
  });
  const contentInfo = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true) });
  return { contentInfo, der: Buffer.from(contentInfo.toSchema().toBER(false)) };
}

export type ByHand = {
  readonly at: Date;
  readonly pss?: boolean;
  /** Written without lengths on the outside, as BouncyCastle does. */
  readonly open?: boolean;
  /** Where the picture of the signature stands on the first page; none without it. */
  readonly rectangle?: readonly [number, number, number, number];
  /** Entries the field bears beside its own. */
  readonly field?: string;
  /** Further objects of the update, by number from the first free one on. */
  readonly more?: readonly string[];
  /** What the update also does to the catalogue and the first page, given the number of the first further object. */
  readonly catalog?: (text: string, first: number) => string;
  readonly page?: (text: string, first: number) => string;
  /** What the file has behind its end, signed all the same. */
  readonly tail?: string;
  /** How many bytes before the end of its own the range of the signature leaves out as well. */
  readonly leaveOut?: number;
};

const room = 6_000;

/**
 * Signs a PDF of Typst as another tool would, byte by byte and without the library under test: an update with the field on the first page,
 * its picture, and the signature.
 */
export function signByHand(pdf: Uint8Array, holder: Holder, how: ByHand): Uint8Array {
  const {
    at,
    pss,
    open = false,
    rectangle = [0, 0, 0, 0],
    field = '',
    more = [],
    catalog = same,
    page = same,
    leaveOut = 0,
    tail = '',
  } = how;
  const base = Buffer.from(pdf);
  const text = base.toString('latin1');
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const [size, root, previous] = [/\/Size (\d+)/, /\/Root (\d+)/, /startxref\s+(\d+)/].map((pattern) =>
    Number(pattern.exec(trailer)?.[1]),
  );
  const [first] = /\/Kids \[(\d+)/.exec(text)?.slice(1).map(Number) ?? [];
  if (size === undefined || root === undefined || previous === undefined || first === undefined)
    throw new Error('This is not as Typst writes it');
  const bodyOf = (number: number) => {
    const start = text.lastIndexOf(`\n${number} 0 obj`);
    return text.slice(text.indexOf('<<', start), text.indexOf('endobj', start)).trim();
  };
  const into = (dictionary: string, entries: string) => `${dictionary.slice(0, -2)} ${entries}>>`;
  const [widget, picture, value, further] = [size, size + 1, size + 2, size + 3];
  const drawn = 'BT /F 8 Tf 2 2 Td (Da ky so) Tj ET';
  const moment = `D:${at.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
  const objects: [number, string][] = [
    [first, page(into(bodyOf(first), `/Annots [${widget} 0 R]`), further)],
    [root, catalog(into(bodyOf(root), `/AcroForm <</Fields [${widget} 0 R] /SigFlags 3>>`), further)],
    [
      widget,
      `<</Type /Annot /Subtype /Widget /FT /Sig /T (ChuKySo) /F 132 /P ${first} 0 R /Rect [${rectangle.join(' ')}] /V ${value} 0 R /AP <</N ${picture} 0 R>> ${field}>>`,
    ],
    [
      picture,
      `<</Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>> /Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
    ],
    [
      value,
      `<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (${moment}) /ByteRange [0 ********** ********** **********] /Contents <${'0'.repeat(2 * room)}>>>`,
    ],
    ...more.map((body, index): [number, string] => [further + index, body]),
  ];
  let update = '\n';
  const rows = objects.map(([number, body]) => {
    const place = base.length + update.length;
    update += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const id = /\/ID \[[^\]]*\]/.exec(trailer)?.[0] ?? '';
  update += `xref\n${rows.join('')}trailer\n<</Size ${further + more.length} /Root ${root} 0 R /Prev ${previous} ${id}>>\nstartxref\n${base.length + update.length}\n%%EOF\n${tail}`;
  const whole = Buffer.concat([base, Buffer.from(update, 'latin1')]);

  const from = whole.indexOf('/Contents <000', base.length) + '/Contents '.length;
  const to = from + 2 * room + 2;
  const after = to + leaveOut;
  const range = ['[0', ...[from, after, whole.length - after].map((one) => String(one).padEnd(10))].join(' ');
  whole.write(`${range}]`, whole.indexOf('[0 *****', base.length), 'latin1');
  const digest = sha256(Buffer.concat([whole.subarray(0, from), whole.subarray(after)]));
  const signed = signedBy(holder, digest, { type: '1.2.840.113549.1.7.1', at, ...(pss ? { pss } : {}) });
  const der = open ? opened(signed.der) : signed.der;
  if (der.length > room) throw new Error('The signature does not fit');
  whole.write(der.toString('hex'), from + 1, 'latin1');
  return new Uint8Array(whole);
}

/** The three outermost values of a signature without their lengths, and an end instead. */
function opened(der: Buffer): Buffer {
  const bare = (tags: string) => Buffer.from(tags, 'hex');
  return Buffer.concat([bare('3080'), der.subarray(4, 15), bare('a0803080'), der.subarray(23), Buffer.alloc(6)]);
}

function pssParameters() {
  const hashAlgorithm = new AlgorithmIdentifier({ algorithmId: sha256Id, algorithmParams: new Null() });
  const maskGenAlgorithm = new AlgorithmIdentifier({
    algorithmId: '1.2.840.113549.1.1.8',
    algorithmParams: hashAlgorithm.toSchema(),
  });
  return new RSASSAPSSParams({ hashAlgorithm, maskGenAlgorithm, saltLength: 32 });
}

const same = (text: string) => text;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const attribute = (type: string, value: ObjectIdentifier | OctetString | Sequence | UTCTime) =>
  new Attribute({ type, values: [value] });
const octets = (bytes: Uint8Array) => new OctetString({ valueHex: ownBuffer(bytes) });
const nested = (value: Sequence | OctetString) => new Sequence({ value: [value] });
