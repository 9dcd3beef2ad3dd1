import { describe, expect, test } from 'vitest';
import { acceptSigned, checkPdfSize } from './accept';
import { signedPdfMaxBytes, type CertificateFacts, type FileFacts, type SignatureFacts } from './facts';
import { judgeFile } from './judge';
import { matchSigner } from './match';

const certificate: CertificateFacts = {
  commonName: 'Thủ trưởng Thứ Nhất',
  names: ['Ủy ban nhân dân tỉnh Điện Biên', 'Sở Tài chính', 'Thủ trưởng Thứ Nhất'],
  subject: 'VN, Ủy ban nhân dân tỉnh Điện Biên, Sở Tài chính, Thủ trưởng Thứ Nhất',
  issuer: 'VN, Ban Cơ yếu',
  serial: '01',
  notBefore: new Date('2025-01-01T00:00:00Z'),
  notAfter: new Date('2030-01-01T00:00:00Z'),
  sha256: 'a'.repeat(64),
};
const signature: SignatureFacts = {
  field: 'Signature_1',
  kind: 'signature',
  format: 'ETSI.CAdES.detached',
  coversTo: 2_000,
  integrity: 'holds',
  trust: 'trusted',
  certificate,
  claimedAt: new Date('2027-01-10T02:00:00Z'),
  timestampedAt: null,
};
const signed: FileFacts = {
  size: 2_000,
  relation: 'extension',
  encrypted: false,
  active: false,
  change: 'none',
  signatures: [signature],
};
const expected = { person: 'Thủ trưởng Thứ Nhất', agencyNames: ['Sở Tài chính', 'STC'] };
const second = { ...signature, field: 'Signature_2' };
const timestamp = { ...signature, field: 'Timestamp_1', kind: 'timestamp' } as const;

/** Facts of a file that is wrong in one way, and what is said of it when it comes back, and when it is looked up. */
const wrong: [string, Partial<FileFacts>, string, string?][] = [
  ['a password', { encrypted: true }, 'encrypted'],
  ['JavaScript', { active: true }, 'javascript'],
  ['another document', { relation: 'other', signatures: [] }, 'otherDocument'],
  ['a byte that was changed', { relation: 'changed', signatures: [] }, 'changed'],
  ['a file written anew', { relation: 'rewritten', signatures: [] }, 'notExtension'],
  ['no signature', { signatures: [] }, 'unsigned', 'appended'],
  ['a place for a signature that was never filled', { signatures: [{ ...signature, integrity: 'empty' }] }, 'unsigned'],
  ['a range of bytes that leaves out more', { signatures: [{ ...signature, integrity: 'malformed' }] }, 'malformed'],
  ['a change after signing', { signatures: [{ ...signature, integrity: 'changed' }] }, 'broken'],
  ['a forged signature', { signatures: [{ ...signature, integrity: 'forged' }] }, 'broken'],
  ['an old method', { signatures: [{ ...signature, integrity: 'weak' }] }, 'weak'],
  ['a changed page', { change: 'content' }, 'contentChanged'],
  ['a hidden signature', { change: 'hidden' }, 'hiddenUpdate'],
  ['a picture over the page', { change: 'covered' }, 'coversText'],
  ['bytes after the signature', { size: 2_001 }, 'appended'],
  ['an unknown authority', { signatures: [{ ...signature, trust: 'unknownAuthority' }] }, 'unknownAuthority'],
  ['a certificate for something else', { signatures: [{ ...signature, trust: 'notForSigning' }] }, 'notForSigning'],
  ['an expired certificate', { signatures: [{ ...signature, trust: 'expired' }] }, 'expired'],
  ['a certificate of tomorrow', { signatures: [{ ...signature, trust: 'notYetValid' }] }, 'notYetValid'],
];

describe('a file that comes back signed', () => {
  test('is taken with one signature over the whole of it, and a time stamp beside', () => {
    expect(acceptSigned(signed, expected)).toEqual({
      ok: true,
      value: {
        signature,
        certificate,
        match: { matches: true, person: true, agency: true, words: certificate.names },
      },
    });
    expect(acceptSigned({ ...signed, signatures: [signature, timestamp] }, expected).ok).toBe(true);
  });

  test.each(wrong)('with %s is refused', (_what, facts, code) => {
    expect(acceptSigned({ ...signed, ...facts }, expected)).toMatchObject({
      refusal: { code: `pdfSignature.${code}` },
    });
  });

  test('with two signatures, with a time stamp alone, or as it was given is refused', () => {
    const refused = (facts: Partial<FileFacts>) => acceptSigned({ ...signed, ...facts }, expected);
    expect(refused({ signatures: [signature, second] })).toMatchObject({
      refusal: { code: 'pdfSignature.severalSignatures', params: { count: 2 } },
    });
    expect(refused({ signatures: [timestamp] })).toMatchObject({ refusal: { code: 'pdfSignature.unsigned' } });
    expect(refused({ relation: 'same', signatures: [] })).toMatchObject({ refusal: { code: 'pdfSignature.unsigned' } });
  });

  test('has a size that is looked at first', () => {
    expect(checkPdfSize(signedPdfMaxBytes).ok).toBe(true);
    expect(checkPdfSize(0)).toMatchObject({ refusal: { code: 'pdfSignature.empty' } });
    expect(checkPdfSize(60 * 1024 * 1024)).toMatchObject({
      refusal: { code: 'pdfSignature.tooLarge', params: { maxMb: 25, mb: 60 } },
    });
  });
});

describe('whether a certificate names whom we await', () => {
  const match = (changes: Partial<CertificateFacts>, whom = expected) =>
    matchSigner({ ...certificate, ...changes }, whom);

  test('is told without marks and case, and by whole words', () => {
    const shouted = ['UY BAN NHAN DAN TINH', 'SO TAI CHINH', 'THU TRUONG THU NHAT'];
    expect(match({ commonName: 'THU TRUONG THU NHAT', names: shouted }).matches).toBe(true);
    expect(match({}, { person: 'An', agencyNames: ['Tài'] })).toMatchObject({ person: false, agency: true });
    expect(match({}, { person: 'trưởng Thứ', agencyNames: [''] })).toMatchObject({
      person: true,
      agency: false,
      matches: false,
    });
  });

  test('is enough with the agency alone where the certificate is the agency’s own', () => {
    const own = { commonName: 'Sở Tài chính', names: ['Ủy ban nhân dân tỉnh Điện Biên', 'Sở Tài chính'] };
    expect(match(own)).toEqual({ matches: true, person: false, agency: true, words: own.names });
    expect(match({ commonName: 'Người khác' })).toMatchObject({ matches: false, agency: true });
  });
});

describe('a file somebody looks up', () => {
  const frozen = { name: 'frozen', size: 1_000 };
  const judged = (facts: Partial<FileFacts>) => judgeFile([{ ...frozen, facts: { ...signed, ...facts } }]);

  test('is a known one, or a known one with valid signatures', () => {
    expect(judged({ relation: 'same', signatures: [] })).toEqual({ verdict: 'identical', file: 'frozen' });
    expect(judged({ signatures: [signature, second] })).toEqual({
      verdict: 'identicalWithSignatures',
      file: 'frozen',
      signatures: [signature, second],
      stamps: [],
    });
  });

  test('tells a time stamp on the whole from somebody who signed', () => {
    const stamp = { ...second, kind: 'timestamp' } as const;
    expect(judged({ signatures: [signature, stamp] })).toMatchObject({ signatures: [signature], stamps: [stamp] });
    expect(judged({ signatures: [stamp] })).toMatchObject({ signatures: [], stamps: [stamp] });
  });

  test.each(wrong)('with %s is different, and says why', (_what, facts, taken, judgedAs = taken) => {
    expect(judged(facts)).toMatchObject({ verdict: 'different', reason: { code: `pdfSignature.${judgedAs}` } });
  });

  test('is compared with the longest one it goes on from', () => {
    const sealed = { name: 'sealed', size: 1_500, facts: signed };
    const one = { ...frozen, facts: { ...signed, change: 'content' } as const };
    expect(judgeFile([one, sealed])).toMatchObject({ verdict: 'identicalWithSignatures', file: 'sealed' });
    expect(judgeFile([{ ...sealed, facts: { ...signed, relation: 'other' } }, one])).toMatchObject({
      verdict: 'different',
    });
    expect(judgeFile([])).toMatchObject({ verdict: 'different', reason: { code: 'pdfSignature.unknown' } });
  });
});
