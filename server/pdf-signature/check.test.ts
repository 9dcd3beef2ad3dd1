import { randomBytes, X509Certificate } from 'node:crypto';
import { PdfStream } from '@libpdf/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeOf, judge, takeSigned } from '@/papers/covenant-bundle/verify.mjs';
import { docxOf, pdfBombOf } from '../file/testing';
import { integrityFault, trustFault } from '@/domain/pdf-signature/faults';
import { checkPdfSignatures, checkSignature, judgePdf, takeSignedPdf } from './check';
import { derOf } from './cms';
import { readPdf } from './read';
import { openAuthority, openTimestamping, signAsTool, signByHand, timeStamping } from './testing';
import { collectFiles, updated, withByte } from './testing-files';

const now = new Date('2027-01-10T09:42:10Z');
const expected = { person: 'Giám đốc Sở Tài chính', agencyNames: ['Sở Tài chính'] };

let world: Awaited<ReturnType<typeof collectFiles>>;
beforeAll(async () => {
  world = await collectFiles(now);
});

const short = (code: string) => code.replace('pdfSignature.', '');
const fileNamed = (name: string) => {
  const found = world.files.find((file) => file.name === name);
  if (!found) throw new Error(`There is no file ${name}`);
  return found.bytes;
};
const take = (bytes: Uint8Array, more: { readonly roots?: typeof world.roots; readonly at?: Date } = {}) =>
  takeSignedPdf({ bytes, given: world.frozen, expected, roots: world.roots, at: world.at, ...more });
const codeOf = (taken: Awaited<ReturnType<typeof take>>) => (taken.ok ? 'taken' : short(taken.refusal.code));

async function judgedAs(bytes: Uint8Array): Promise<string> {
  const judged = await judgePdf(bytes, world.known, { roots: world.roots, at: world.at });
  return judged.verdict === 'different' ? short(judged.reason.code) : `${judged.verdict} ${judged.file}`;
}

const spoken = (work: () => string) => {
  try {
    return work();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
};

const digitOf = (digit: number) => digit.toString(16).toUpperCase().charCodeAt(0);

/** A signed file with the place of its signature, and what both readers say of it when only that place is changed: without a thread for each. */
async function openedSignature(bytes: Uint8Array) {
  const read = await readPdf(bytes, world.frozen);
  const [found] = read.ok ? read.value.signatures : [];
  const [, length, after] = (found?.range ?? []).map(Number);
  if (!found || length === undefined || after === undefined) throw new Error('There is no signature');
  const [from, to] = [length + 1, after - 1];
  const hexOf = (file: Uint8Array) => Buffer.from(file.subarray(from, to)).toString('latin1');
  const trusting = { roots: world.roots.map((root) => new X509Certificate(derOf(root))), at: world.at };
  return {
    bytes,
    from,
    to,
    filledTo: from + 2 * (found.contents.findLastIndex((byte) => byte !== 0) + 1),
    digitAt: (at: number) => Number.parseInt(String.fromCharCode(bytes[at] ?? 0), 16),
    /** The file with other digits instead of some: the first ones, the last, or all. */
    withHex(old: string, by: string, which = 'first') {
      const hex = hexOf(bytes);
      const upper = hex.toLowerCase() === hex ? ([old, by] as const) : ([old.toUpperCase(), by.toUpperCase()] as const);
      const at = which === 'last' ? hex.lastIndexOf(upper[0]) : hex.indexOf(upper[0]);
      if (at < 0) throw new Error(`The signature does not hold ${old}`);
      const changed =
        which === 'all' ? hex.replaceAll(...upper) : hex.slice(0, at) + upper[1] + hex.slice(at + old.length);
      const copy = Buffer.from(bytes);
      copy.write(changed, from, 'latin1');
      return new Uint8Array(copy);
    },
    async said(file: Uint8Array): Promise<[string, string]> {
      const contents = new Uint8Array(Buffer.from(hexOf(file), 'hex'));
      const facts = await checkSignature(file, { ...found, contents }, { roots: world.roots, at: world.at });
      const fault = integrityFault(facts) ?? trustFault(facts);
      const second = spoken(() => takeSigned(Buffer.from(file), Buffer.from(world.frozen), trusting) && 'taken');
      return [fault ? short(fault.refusal.code) : 'taken', second];
    },
  };
}

/** All that is said of a file that is not as it was signed. */
const refusals = [
  'appended',
  'broken',
  'changed',
  'contentChanged',
  'encrypted',
  'hiddenUpdate',
  'javascript',
  'malformed',
  'notExtension',
  'notPdf',
  'otherDocument',
  'severalSignatures',
  'unknownAuthority',
  'unreadable',
  'unsigned',
  'weak',
];

describe('a signed PDF', () => {
  test('of each kind gets the verdict that was written beside it', async () => {
    const said: [string, string, string][] = [];
    for (const { name, bytes } of world.files) said.push([name, codeOf(await take(bytes)), await judgedAs(bytes)]);
    expect(said).toEqual(world.files.map(({ name, taken, judged }) => [name, taken, judged]));
    expect(world.files.length).toBeGreaterThanOrEqual(20);
  }, 120_000);

  test('tells who signed, by which certificate and when', async () => {
    const taken = await take(fileNamed('signed-stamped'));
    expect(taken).toMatchObject({
      ok: true,
      value: {
        match: { matches: true, agency: true },
        certificate: {
          commonName: 'Giám đốc Sở Tài chính',
          names: ['Ủy ban nhân dân tỉnh Điện Biên', 'Sở Tài chính', 'Giám đốc Sở Tài chính'],
          issuer: 'VN, Ban Cơ yếu thử nghiệm, Ban Cơ yếu thử nghiệm cấp 2',
        },
        signature: { claimedAt: now, timestampedAt: now, format: 'ETSI.CAdES.detached', trust: 'trusted' },
      },
    });
    const unstamped = await take(fileNamed('signed-ec'));
    expect(unstamped).toMatchObject({ value: { signature: { timestampedAt: null } } });
  });

  test('is trusted only under the authorities given, and by the moment it came back rather than its own clock', async () => {
    const signed = fileNamed('signed-ec');
    expect(codeOf(await take(signed, { roots: [] }))).toBe('unknownAuthority');
    expect(codeOf(await take(signed, { at: new Date('2040-01-01T00:00:00Z') }))).toBe('expired');
    expect(codeOf(await take(signed, { at: new Date('2010-01-01T00:00:00Z') }))).toBe('notYetValid');
  });

  test('gains nothing by a time stamp of an authority nobody knows', async () => {
    const strangers = openAuthority('Nơi cấp dấu thời gian lạ', now);
    const earlier = new Date('2026-12-01T00:00:00Z');
    const tsa = await openTimestamping(strangers.issue({ purposes: [timeStamping] }), () => earlier);
    const holder = world.trusted.issue({ notAfter: new Date('2027-01-09T00:00:00Z') });
    const signed = await signAsTool(world.frozen, holder, { at: earlier, tsa: tsa.url });
    await tsa.close();
    expect(codeOf(await take(signed))).toBe('expired');
  });

  test('gains nothing by a time stamp of somebody who may not stamp', async () => {
    const tsa = await openTimestamping(world.trusted.issue(), () => now);
    const signed = await signAsTool(world.frozen, world.trusted.issue(), { at: now, tsa: tsa.url });
    await tsa.close();
    const facts = await checkPdfSignatures({ bytes: signed, base: world.frozen, roots: world.roots, at: now });
    expect(facts).toMatchObject({ value: { signatures: [{ trust: 'trusted', timestampedAt: null }] } });
  });

  describe.each(['signed-ec', 'signed-rsa'])('%s', (name) => {
    test('with any digit of its signature changed is refused by both readers, which never lose their way', async () => {
      const signed = await openedSignature(fileNamed(name));
      expect(await signed.said(signed.bytes)).toEqual(['taken', 'taken']);
      const said = new Set<string>();
      for (let at = signed.from; at < signed.filledTo; at += 1) {
        // One bit of each digit, another one from digit to digit.
        const digit = signed.digitAt(at) ^ (1 << ((at + (at >> 2)) % 4));
        const [ours, second] = await signed.said(withByte(signed.bytes, at, digitOf(digit)));
        said.add(ours).add(second);
        if (ours === 'taken' || second === 'taken') expect.fail(`Taken with digit ${at - signed.from} as ${digit}`);
      }
      expect([...said].toSorted()).toEqual(['broken', 'malformed', 'unknownAuthority']);
    }, 240_000);

    test('with a letter of its signature in the other case, or a digit of the zeros behind it, is refused', async () => {
      const signed = await openedSignature(fileNamed(name));
      for (let at = signed.from; at < signed.filledTo; at += 1) {
        const letter = signed.bytes[at] ?? 0;
        if (letter < 0x41) continue;
        expect(await signed.said(withByte(signed.bytes, at, letter ^ 0x20))).toEqual(['malformed', 'malformed']);
      }
      const zeros = [signed.filledTo, signed.filledTo + 1, signed.to - 2, signed.to - 1];
      for (let at = signed.filledTo; at < signed.to; at += 101) zeros.push(at);
      for (const at of zeros)
        expect(await signed.said(withByte(signed.bytes, at, digitOf(1 << (at % 4))))).toEqual([
          'malformed',
          'malformed',
        ]);
    }, 120_000);

    test('is read in its thread as its signature is read here', async () => {
      const signed = await openedSignature(fileNamed(name));
      for (let at = signed.from - 1; at <= signed.to; at += at < signed.filledTo ? 331 : 9_973) {
        const changed = withByte(signed.bytes, at, signed.bytes[at] === 0x31 ? 0x32 : 0x31);
        expect(codeOf(await take(changed))).not.toBe('taken');
      }
    }, 60_000);
  });

  const data = '06092a864886f70d010701';
  const sha256 = '300b0609608648016503040201';
  const rsaSha256 = '06092a864886f70d01010b';
  const unsigned: [string, string, string, string, string?][] = [
    ['the version of the data', 'signed-ec', '020101310d', '020103310d'],
    ['the version of the signer', 'signed-ec', '02010130', '02010330', 'last'],
    ['the version of a time stamp', 'signed-stamped', '020103310d', '020101310d', 'last'],
    ['the digest of the data', 'signed-ec', `310d${sha256}`, `310d${sha256.slice(0, -1)}2`],
    ['the digest of the signer', 'signed-ec', sha256, `${sha256.slice(0, -1)}2`, 'last'],
    ['both digests', 'signed-ec', sha256, `${sha256.slice(0, -1)}3`, 'all'],
    ['the kind of content', 'signed-ec', `300b${data}`, `300b${data.slice(0, -1)}5`],
    ['the digest of the method', 'signed-ec', '06082a8648ce3d040302', '06082a8648ce3d040303', 'last'],
    ['the digest of an RSA method', 'signed-rsa', rsaSha256, rsaSha256.replace(/b$/, 'c'), 'last'],
    ['the method to RSASSA-PSS', 'signed-rsa', rsaSha256, rsaSha256.replace(/b$/, 'a'), 'last'],
    ['the length of a salt', 'signed-pss', 'a203020120', 'a203020121'],
    ['the digest of a mask', 'signed-pss', '03040201', '03040202', 'last'],
    ['the name of a time stamp', 'signed-stamped', '0b2a864886f70d010910020e', '0b2a864886f70d010910020f'],
  ];
  test.each(unsigned)(
    'in which nobody signed %s is refused when it is changed',
    async (_what, name, from, to, which) => {
      const signed = await openedSignature(fileNamed(name));
      const [ours, second] = await signed.said(signed.withHex(from, to, which));
      expect(ours).toMatch(/^(malformed|broken)$/);
      expect(second).toBe(ours);
    },
  );

  test('that brings a certificate along which nothing else asks for is refused when a byte of that is changed', async () => {
    const { root } = world.trusted;
    const holder = world.trusted.issue();
    const brought = { ...holder, along: [...holder.along, root] };
    const signed = await openedSignature(await signAsTool(world.frozen, brought, { at: now }));
    expect(await signed.said(signed.bytes)).toEqual(['taken', 'taken']);
    const digits = derOf(root).toString('hex').toUpperCase();
    const from = Buffer.from(signed.bytes).indexOf(digits, 0, 'latin1');
    expect(from).toBeGreaterThan(signed.from);
    for (let at = from; at < from + digits.length; at += 3) {
      const said = await signed.said(withByte(signed.bytes, at, digitOf(signed.digitAt(at) ^ (1 << (at % 4)))));
      for (const one of said) expect(one).toMatch(/^(malformed|unknownAuthority)$/);
    }
  }, 60_000);

  test('by RSA of a tool that does not sign how it signs may name its method as that of its key alone: both names mean the same', async () => {
    const signed = await openedSignature(signByHand(world.frozen, world.trusted.issue({ kind: 'rsa' }), { at: now }));
    const renamed = signed.withHex(rsaSha256, rsaSha256.replace(/b$/, '1'), 'last');
    expect(await signed.said(renamed)).toEqual(['taken', 'taken']);
  });

  test('with any byte of it changed is never taken', async () => {
    const signed = fileNamed('signed-ec');
    const trusting = { roots: world.roots.map((root) => new X509Certificate(derOf(root))), at: world.at };
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: signed.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        async (at, byte) => {
          fc.pre(signed[at] !== byte);
          const changed = withByte(signed, at, byte);
          const spokenBySecond = spoken(
            () => takeSigned(Buffer.from(changed), Buffer.from(world.frozen), trusting) && 'taken',
          );
          expect(refusals).toContain(spokenBySecond);
          expect(codeOf(await take(changed))).not.toBe('taken');
        },
      ),
      // The same places each time: what is found here is found by everybody.
      { numRuns: 40, seed: 2027 },
    );
  }, 120_000);

  test('may be signed again: then only what came after is looked at', async () => {
    const first = fileNamed('signed-ec');
    const second = fileNamed('signed-twice');
    const taken = await takeSignedPdf({ bytes: second, given: first, expected, roots: world.roots, at: now });
    expect(taken).toMatchObject({ ok: true, value: { signature: { field: 'Signature_2' } } });
    const changed = await updated(first, (pdf) => pdf.getPage(0)?.drawText('Thêm chữ'));
    const after = await signAsTool(changed, world.trusted.issue(), { at: now });
    const refused = await takeSignedPdf({ bytes: after, given: first, expected, roots: world.roots, at: now });
    expect(codeOf(refused)).toBe('contentChanged');
  });
});

describe('the program that goes with a bundle, which shares nothing with ours', () => {
  test('sees what readers show in different ways', () => {
    const change = (name: string) => changeOf(Buffer.from(fileNamed(name)), Buffer.from(world.frozen), false);
    expect([change('signed-ec'), change('key-twice'), change('shadow')]).toEqual([
      null,
      'hiddenUpdate',
      'contentChanged',
    ]);
  });

  test('says the same of each file', () => {
    const trusting = { roots: world.roots.map((root) => new X509Certificate(derOf(root))), at: world.at };
    const known = world.known.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
    const said = world.files.map(({ name, bytes }) => {
      const file = Buffer.from(bytes);
      return [
        name,
        spoken(() => takeSigned(file, Buffer.from(world.frozen), trusting) && 'taken'),
        spoken(() => {
          const judged = judge(file, known, trusting);
          return `${judged.verdict} ${judged.file}`;
        }),
      ];
    });
    expect(said).toEqual(world.files.map(({ name, taken, judged }) => [name, taken, judged]));
  });

  test('counts the time stamps apart from those who signed, as we do', async () => {
    const trusting = { roots: world.roots.map((root) => new X509Certificate(derOf(root))), at: world.at };
    const known = world.known.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
    const counts = [];
    for (const name of ['signed-twice', 'sealed-stamped']) {
      const ours = await judgePdf(fileNamed(name), world.known, { roots: world.roots, at: world.at });
      if (ours.verdict !== 'identicalWithSignatures') throw new Error(`${name} is ${ours.verdict}`);
      const { count, stamps } = judge(Buffer.from(fileNamed(name)), known, trusting);
      expect([ours.signatures.length, ours.stamps.length]).toEqual([count, stamps]);
      counts.push([count, stamps]);
    }
    expect(counts).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });
});

test('a file as large as may be is looked at like any other', async () => {
  const picture = PdfStream.fromDict({}, new Uint8Array(randomBytes(24 * 1024 * 1024)));
  const given = await updated(world.frozen, (pdf) => pdf.getPage(0)?.dict.set('Thumb', pdf.register(picture)));
  const bytes = await signAsTool(given, world.trusted.issue(), { at: now });
  expect(codeOf(await takeSignedPdf({ bytes, given, expected, roots: world.roots, at: now }))).toBe('taken');
}, 60_000);

describe('a file that is no answer at all', () => {
  test('of 60 MB, empty, or made to exhaust who reads it, is refused with its own sentence and in bounded time', async () => {
    expect(codeOf(await take(new Uint8Array(60 * 1024 * 1024)))).toBe('tooLarge');
    expect(codeOf(await take(new Uint8Array()))).toBe('empty');
    expect(codeOf(await take(new Uint8Array(Buffer.from('<html>'))))).toBe('notPdf');
    expect(codeOf(await take(docxOf()))).toBe('notPdf');
    expect(codeOf(await take(pdfBombOf(300)))).toBe('tooComplex');
  });

  test('is different from everything that is known', async () => {
    expect(await judgedAs(new Uint8Array(Buffer.from('không phải PDF')))).toBe('notPdf');
    const judged = await judgePdf(world.frozen, [], { roots: [], at: now });
    expect(judged).toMatchObject({ verdict: 'different', reason: { code: 'pdfSignature.unknown' } });
  });
});
