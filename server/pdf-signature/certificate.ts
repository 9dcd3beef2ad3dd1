import { createHash, X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate, CertificateChainValidationEngine, ExtKeyUsage } from 'pkijs';
import type { CertificateFacts, Trust } from '@/domain/pdf-signature/facts';
import { derOf, ownBuffer } from './cms';

/** Names of a subject that say who it is: common name, organisation, unit. */
const naming = new Set(['2.5.4.3', '2.5.4.10', '2.5.4.11']);
const stamping = '1.3.6.1.5.5.7.3.8';

/** The certificates of a PEM file, in its order. Throws where one is damaged. */
export function certificatesOf(pem: string): Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => {
    const { raw } = new X509Certificate(block);
    return new Certificate({ schema: fromBER(ownBuffer(raw)).result });
  });
}

/** A certificate as PEM. */
export function pemOf(certificate: Certificate): string {
  const lines =
    derOf(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** What is said of a certificate. */
export function certificateFacts(certificate: Certificate): CertificateFacts {
  const der = derOf(certificate);
  const subject = valuesOf(certificate.subject);
  const names = subject.filter(({ type }) => naming.has(type)).map(({ text }) => text);
  return {
    commonName: subject.find(({ type }) => type === '2.5.4.3')?.text ?? '',
    names,
    subject: subject.map(({ text }) => text).join(', '),
    issuer: valuesOf(certificate.issuer)
      .map(({ text }) => text)
      .join(', '),
    serial: Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex'),
    notBefore: certificate.notBefore.value,
    notAfter: certificate.notAfter.value,
    sha256: createHash('sha256').update(der).digest('hex'),
  };
}

function valuesOf({ typesAndValues }: Certificate['subject']): { readonly type: string; readonly text: string }[] {
  return typesAndValues.map(({ type, value }) => {
    // A stranger's certificate may name somebody by what is no text.
    const text: unknown = value.valueBlock.value;
    return { type, text: typeof text === 'string' ? text.normalize('NFC') : '' };
  });
}

type TrustAsked = {
  readonly certificate: Certificate;
  /** Certificates that came along and may lead to a root. */
  readonly along: readonly Certificate[];
  readonly roots: readonly Certificate[];
  readonly at: Date;
  /** What it has to be meant for. */
  readonly use: 'signing' | 'stamping';
};

/**
 * Whether a certificate leads to one of the roots and was in force at a moment. A root of its own is trusted as it is: that is how the
 * seal's own certificate is. Whether it was revoked is not asked: that takes a network.
 */
export async function trustOf({ certificate, along, roots, at, use }: TrustAsked): Promise<Trust> {
  const known = roots.some((root) => derOf(root).equals(derOf(certificate)));
  // First whether it leads there at all, at a moment at which it was in force itself.
  if (!known && !(await leadsToRoot(certificate, along, roots, new Date(certificate.notBefore.value.getTime() + 1000))))
    return 'unknownAuthority';
  if (!isMeantFor(certificate, use)) return 'notForSigning';
  if (at > certificate.notAfter.value) return 'expired';
  if (at < certificate.notBefore.value) return 'notYetValid';
  // What stands above it may have run out before it.
  return known || (await leadsToRoot(certificate, along, roots, at)) ? 'trusted' : 'expired';
}

/**
 * Whether the bytes of every certificate that came along are as its issuer signed them: one that came along as well, a root, or itself. One
 * that leads nowhere could be changed without anybody noticing.
 */
export function areVouchedFor(along: readonly Certificate[], roots: readonly Certificate[]): boolean {
  const read = (list: readonly Certificate[]) => list.map((one) => new X509Certificate(derOf(one)));
  try {
    const [own, known] = [read(along), read(roots)];
    return own.every(
      (one) =>
        known.some((root) => root.raw.equals(one.raw)) ||
        [...known, ...own].some((above) => one.checkIssued(above) && one.verify(above.publicKey)),
    );
  } catch (error) {
    // Certificates and keys that are none: the reader of them throws errors of its own.
    if (error instanceof Error) return false;
    throw error;
  }
}

async function leadsToRoot(
  certificate: Certificate,
  along: readonly Certificate[],
  roots: readonly Certificate[],
  checkDate: Date,
): Promise<boolean> {
  const others = along.filter((one) => one !== certificate && !roots.some((root) => derOf(root).equals(derOf(one))));
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    certs: [...others, certificate],
    checkDate,
  });
  try {
    return (await engine.verify()).result === true;
  } catch (error) {
    // It throws on certificates whose parts it cannot read.
    if (error instanceof Error) return false;
    throw error;
  }
}

function isMeantFor(certificate: Certificate, use: TrustAsked['use']): boolean {
  const usage = new X509Certificate(derOf(certificate));
  const extended = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.37')?.parsedValue;
  const purposes = extended instanceof ExtKeyUsage ? extended.keyPurposes : [];
  if (use === 'stamping') return purposes.includes(stamping);
  return !usage.ca && (keyUsageOf(certificate) & 0b1100_0000) !== 0;
}

/** The first eight bits of what a certificate's key may be used for: digital signature, non-repudiation, … All where it does not say. */
function keyUsageOf(certificate: Certificate): number {
  const bits = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.15')?.parsedValue?.valueBlock;
  const view: unknown = bits?.valueHexView;
  return view instanceof Uint8Array ? (view[0] ?? 0) : 0xff;
}
