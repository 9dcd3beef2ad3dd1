import { createHash, createPublicKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import {
  BitString,
  fromBER,
  Integer,
  Null,
  OctetString,
  PrintableString,
  Sequence,
  Set as Asn1Set,
  Utf8String,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  Extension,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import { ownBuffer } from '../pdf-signature/cms';

/** Parts of a name as certificates bear them, in order. */
export type CertificateName = {
  readonly country?: string;
  readonly organisation?: string;
  readonly unit?: string;
  readonly commonName: string;
};

export type CertificateAsked = {
  readonly subject: CertificateName;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Who signs it; nobody for one that signs itself. */
  readonly issuer?: { readonly certificate: Certificate; readonly key: KeyObject };
  readonly key: KeyObject;
  /** Whether it may vouch for others. */
  readonly authority?: boolean;
  /** Object identifiers of extended purposes. */
  readonly purposes?: readonly string[];
};

const types = { country: '2.5.4.6', organisation: '2.5.4.10', unit: '2.5.4.11', commonName: '2.5.4.3' } as const;

/** Makes a certificate of X.509: of the seal, which signs its own, or of the authorities tests make. Source: RFC 5280. */
export function makeCertificate(asked: CertificateAsked): Certificate {
  const certificate = new Certificate();
  certificate.version = 2;
  // Twenty bytes at the most, and positive.
  certificate.serialNumber = new Integer({
    valueHex: ownBuffer(Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
  });
  certificate.subject = nameOf(asked.subject);
  certificate.issuer = asked.issuer?.certificate.subject ?? certificate.subject;
  certificate.notBefore = timeOf(asked.notBefore);
  certificate.notAfter = timeOf(asked.notAfter);
  certificate.subjectPublicKeyInfo.fromSchema(
    fromBER(ownBuffer(asked.publicKey.export({ format: 'der', type: 'spki' }))).result,
  );
  certificate.extensions = extensionsOf(asked);
  const signer = asked.issuer?.key ?? asked.key;
  certificate.signature = algorithmOf(signer);
  certificate.signatureAlgorithm = algorithmOf(signer);
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER(false));
  certificate.signatureValue = new BitString({ valueHex: ownBuffer(sign('sha256', certificate.tbsView, signer)) });
  return certificate;
}

function extensionsOf({ authority = false, purposes = [], publicKey, issuer }: CertificateAsked) {
  const constraints = new BasicConstraints(authority ? { cA: true } : { cA: false });
  // keyCertSign and cRLSign for an authority, digitalSignature and nonRepudiation for who signs papers.
  const usage = authority ? [1, 0x06] : [6, 0xc0];
  const [unused = 0, bits = 0] = usage;
  const own = fingerprintOf(publicKey);
  const above = fingerprintOf(issuer ? issuer.key : publicKey);
  const extension = (extnID: string, critical: boolean, value: { toBER(sizeOnly?: boolean): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER(false) });
  return [
    extension('2.5.29.19', true, constraints.toSchema()),
    extension('2.5.29.15', true, new BitString({ valueHex: ownBuffer(Buffer.from([bits])), unusedBits: unused })),
    extension('2.5.29.14', false, new OctetString({ valueHex: own })),
    extension('2.5.29.35', false, authorityKeyOf(above)),
    ...(purposes.length > 0
      ? [extension('2.5.29.37', true, new ExtKeyUsage({ keyPurposes: [...purposes] }).toSchema())]
      : []),
  ];
}

/** AuthorityKeyIdentifier with the key alone: SEQUENCE { [0] keyIdentifier }. */
function authorityKeyOf(id: ArrayBuffer) {
  return { toBER: () => ownBuffer(Buffer.concat([Buffer.from([0x30, 22, 0x80, 20]), new Uint8Array(id)])) };
}

function fingerprintOf(key: KeyObject): ArrayBuffer {
  const spki = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'der', type: 'spki' });
  return ownBuffer(createHash('sha1').update(spki).digest());
}

function nameOf(name: CertificateName): RelativeDistinguishedNames {
  const given = (['country', 'organisation', 'unit', 'commonName'] as const).flatMap((part) => {
    const value = name[part];
    if (value === undefined) return [];
    const written =
      part === 'country' ? new PrintableString({ value }) : new Utf8String({ value: value.normalize('NFC') });
    return [new Asn1Set({ value: [new AttributeTypeAndValue({ type: types[part], value: written }).toSchema()] })];
  });
  // Read back, for built directly its parts would stand beside each other instead of under each other.
  const schema = fromBER(new Sequence({ value: given }).toBER(false)).result;
  return new RelativeDistinguishedNames({ schema });
}

/** Moments before 2050 are written in two digits of the year, later ones in four (RFC 5280, 4.1.2.5). */
function timeOf(value: Date): Time {
  return new Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });
}

/** With SHA-256 in either case; RSA names its empty parameters, ECDSA has none. */
function algorithmOf({ asymmetricKeyType }: KeyObject): AlgorithmIdentifier {
  return asymmetricKeyType === 'rsa'
    ? new AlgorithmIdentifier({ algorithmId: '1.2.840.113549.1.1.11', algorithmParams: new Null() })
    : new AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.2' });
}
