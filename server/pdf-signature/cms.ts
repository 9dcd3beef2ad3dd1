import { constants, createHash, createPublicKey, timingSafeEqual, verify, type KeyObject } from 'node:crypto';
import { fromBER, ObjectIdentifier, OctetString, Sequence, UTCTime, GeneralizedTime, type BaseBlock } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  TSTInfo,
  type Attribute,
  type SignerInfo,
} from 'pkijs';
import { isBare, isCanonical, isEnvelope, methodOf } from './envelope';

/** What a CMS signature says once its own bytes were checked; whether its certificate is trusted is another question. */
export type CheckedCms = {
  readonly state: 'holds' | 'changed' | 'forged' | 'weak' | 'malformed';
  /** Whether it came without any certificate, so that nothing can be said of it. */
  readonly bare: boolean;
  readonly certificate: Certificate | null;
  /** All certificates that came along. */
  readonly certificates: readonly Certificate[];
  readonly claimedAt: Date | null;
  readonly signature: Uint8Array;
  /** A time stamp on the signature itself, as it came. */
  readonly token: Uint8Array | null;
  /** What the signature carries inside, for a time stamp. */
  readonly inside: Uint8Array | null;
};

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  stampInfo: '1.2.840.113549.1.9.16.1.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  stampToken: '1.2.840.113549.1.9.16.2.14',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

const safeDigests = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

const nothing: CheckedCms = {
  state: 'malformed',
  bare: false,
  certificate: null,
  certificates: [],
  claimedAt: null,
  signature: new Uint8Array(),
  token: null,
  inside: null,
};

/** Bytes in an ArrayBuffer of their own, as the reader of ASN.1 wants them. */
export function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/**
 * Checks one CMS signature over content that lies beside it, or, for a time stamp, inside it: one signer, digest, signature, that the
 * signer's certificate is the one the signature names, and that the bytes around it that nobody signed are what they have to be. Does not throw on bytes of a stranger. Sources: RFC 5652, RFC 5035, EN 319 142-1.
 */
export function checkCms(der: Uint8Array, beside: readonly Uint8Array[] | null): CheckedCms {
  try {
    return check(der, beside);
  } catch (error) {
    // The reader of ASN.1 throws plain errors on what is none.
    if (error instanceof Error) return nothing;
    throw error;
  }
}

function check(der: Uint8Array, beside: readonly Uint8Array[] | null): CheckedCms {
  const { result, offset } = fromBER(ownBuffer(der));
  // After the signature its place is filled with zeros; anything else would be bytes nobody signed.
  if (offset < 0 || der.subarray(offset).some((byte) => byte !== 0)) return nothing;
  if (isBare(result)) return { ...nothing, bare: true };
  if (!isCanonical(der) || !isEnvelope(result, beside ? oid.data : oid.stampInfo)) return nothing;
  const outside = new ContentInfo({ schema: result });
  if (outside.contentType !== oid.signedData) return nothing;
  const signed = new SignedData({ schema: outside.content });
  const [signer] = signed.signerInfos;
  if (!signer || signed.signerInfos.length > 1) return nothing;
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  const certificate = certificates.find((one) => isOf(signer, one)) ?? null;
  if (!certificate) return { ...nothing, certificates };

  const attributes = signer.signedAttrs?.attributes ?? [];
  const kept = signed.encapContentInfo.eContent?.getValue();
  const inside = kept ? new Uint8Array(kept) : null;
  const found = {
    bare: false,
    certificate,
    certificates,
    claimedAt: timeOf(one(attributes, oid.signingTime)),
    signature: new Uint8Array(signer.signature.valueBlock.valueHexView),
    token: tokenOf(signer),
    inside,
  };
  const content = beside ?? (inside ? [inside] : null);
  if (content === null || (beside && inside)) return { ...found, state: 'malformed' };
  return { ...found, state: stateOf(result, signer, certificate, content, signed.encapContentInfo.eContentType) };
}

function stateOf(
  contentInfo: BaseBlock,
  signer: SignerInfo,
  certificate: Certificate,
  content: readonly Uint8Array[],
  contentType: string,
): CheckedCms['state'] {
  const attributes = signer.signedAttrs?.attributes ?? [];
  if (!signer.signedAttrs || !namesCertificate(attributes, certificate)) return 'malformed';
  const digestName = safeDigests.get(signer.digestAlgorithm.algorithmId);
  const key = keyOf(certificate);
  if (!digestName || !isStrong(key)) return 'weak';

  const digest = one(attributes, oid.messageDigest);
  const type = one(attributes, oid.contentType);
  const method = methodOf(contentInfo, key);
  if (!(digest instanceof OctetString) || !(type instanceof ObjectIdentifier) || !method) return 'malformed';
  if (type.valueBlock.toString() !== contentType) return 'malformed';
  if (!equal(digestOf(digestName, content), digest.valueBlock.valueHexView)) return 'changed';

  const signedBytes = new Uint8Array(signer.signedAttrs.encodedValue);
  // Signed is the set of attributes under its own tag, not under the one it bears inside (RFC 5652, 5.4).
  signedBytes[0] = 0x31;
  const signature = new Uint8Array(signer.signature.valueBlock.valueHexView);
  const { saltLength } = method;
  const how = saltLength === null ? key : { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
  return verify(digestName, signedBytes, how, signature) ? 'holds' : 'forged';
}

/** The public key of a certificate. */
function keyOf(certificate: Certificate): KeyObject {
  const key = Buffer.from(certificate.subjectPublicKeyInfo.toSchema().toBER(false));
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

function isStrong({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss')
    return (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  return asymmetricKeyType === 'ec';
}

function isOf({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (sid instanceof IssuerAndSerialNumber)
    return sameName(sid.issuer, certificate.issuer) && sid.serialNumber.isEqual(certificate.serialNumber);
  const id = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue;
  const named: unknown = sid?.valueBlock?.valueHexView;
  return id instanceof OctetString && named instanceof Uint8Array && equal(id.valueBlock.valueHexView, named);
}

/** To the byte, for nobody signed the name that stands in the signature. */
function sameName(one: Certificate['issuer'], other: Certificate['issuer']): boolean {
  return equal(new Uint8Array(one.valueBeforeDecode), new Uint8Array(other.valueBeforeDecode));
}

/** Whether the attribute that binds the certificate to the signature, where there is one, names this certificate. */
function namesCertificate(attributes: readonly Attribute[], certificate: Certificate): boolean {
  const newer = one(attributes, oid.signingCertificateV2);
  const older = one(attributes, oid.signingCertificate);
  const [first] = sequence(sequence(newer ?? older)[0]);
  if (!newer && !older) return true;
  const parts = sequence(first);
  const named = parts.find((part) => part instanceof OctetString);
  const [algorithm] = parts;
  const digestName = newer
    ? algorithm instanceof Sequence
      ? safeDigests.get(new AlgorithmIdentifier({ schema: algorithm }).algorithmId)
      : 'sha256'
    : 'sha1';
  if (!digestName || !named) return false;
  return equal(createHash(digestName).update(derOf(certificate)).digest(), named.valueBlock.valueHexView);
}

/** A certificate in DER. */
export function derOf(certificate: Certificate): Buffer {
  return Buffer.from(certificate.toSchema().toBER(false));
}

/** The only value of the only attribute of a kind; undefined where there are several or none. */
function one(attributes: readonly Attribute[], type: string): unknown {
  const found = attributes.filter((attribute) => attribute.type === type);
  return found.length === 1 && found[0]?.values.length === 1 ? found[0].values[0] : undefined;
}

function sequence(value: unknown): unknown[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}

function timeOf(value: unknown): Date | null {
  return value instanceof UTCTime || value instanceof GeneralizedTime ? value.toDate() : null;
}

function tokenOf(signer: SignerInfo): Uint8Array | null {
  const [value] = (signer.unsignedAttrs?.attributes ?? []).find(({ type }) => type === oid.stampToken)?.values ?? [];
  return value instanceof Sequence ? new Uint8Array(value.valueBeforeDecodeView) : null;
}

/** A time stamp that was checked, before its authority is. */
export type CheckedStamp = CheckedCms & { readonly stampedAt: Date | null };

/** Checks a time stamp (RFC 3161) on some bytes, or on their digest: its own signature, and that it is about them. */
export function checkStamp(
  der: Uint8Array,
  stamped: readonly Uint8Array[] | { readonly digest: Uint8Array },
): CheckedStamp {
  const cms = checkCms(der, null);
  if (cms.state !== 'holds' || !cms.inside) return { ...cms, stampedAt: null };
  try {
    const info = new TSTInfo({ schema: fromBER(ownBuffer(cms.inside)).result });
    const digestName = safeDigests.get(info.messageImprint.hashAlgorithm.algorithmId);
    if (!digestName) return { ...cms, state: 'weak', stampedAt: null };
    const digest = 'digest' in stamped ? stamped.digest : digestOf(digestName, stamped);
    const about = equal(digest, info.messageImprint.hashedMessage.valueBlock.valueHexView);
    return about ? { ...cms, stampedAt: info.genTime } : { ...cms, state: 'changed', stampedAt: null };
  } catch (error) {
    if (error instanceof Error) return { ...cms, state: 'malformed', stampedAt: null };
    throw error;
  }
}

function digestOf(name: string, parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
