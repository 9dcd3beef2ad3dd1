import { randomBytes, X509Certificate } from 'node:crypto';
import { PdfStream } from '@libpdf/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeOf, judge, takeSigned } from '@/papers/covenant-bundle/verify.mjs';
import { docxOf, pdfBombOf } from '../file/testing';
import { checkPdfSignatures, judgePdf, takeSignedPdf } from './check';
import { derOf } from './cms';
import { openAuthority, openTimestamping, signAsTool, timeStamping } from './testing';
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

  test('with a byte of a certificate changed is refused by both readers, which never lose their way', async () => {
    const signed = fileNamed('signed-ec');
    const trusting = { roots: world.roots.map((root) => new X509Certificate(derOf(root))), at: world.at };
    const [place] = /(?<=\/Contents <)3082[0-9A-F]+/.exec(Buffer.from(signed).toString('latin1')) ?? [''];
    const from = Buffer.from(signed).indexOf(place);
    const said = new Set<string>();
    // Certificates lie in the first half of the signature, after some sixty bytes.
    for (let at = from + 140; at < from + 2_300; at += 30) {
      const changed = withByte(signed, at, signed[at] === 0x31 ? 0x32 : 0x31);
      const spokenBySecond = spoken(
        () => takeSigned(Buffer.from(changed), Buffer.from(world.frozen), trusting) && 'taken',
      );
      expect(spokenBySecond).toMatch(/^(malformed|broken|weak|unknownAuthority)$/);
      said.add(spokenBySecond);
      expect(codeOf(await take(changed))).not.toBe('taken');
    }
    expect(said).toContain('unknownAuthority');
  }, 120_000);

  test('with any byte of it changed is never taken', async () => {
    const signed = fileNamed('signed-ec');
    const trusting = { roots: world.roots.map((root) => new X509Certificate(derOf(root))), at: world.at };
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: signed.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        async (at, byte) => {
          // The letters of the signature may be of either case: the same number.
          fc.pre(String.fromCharCode(signed[at] ?? 0).toLowerCase() !== String.fromCharCode(byte).toLowerCase());
          const changed = withByte(signed, at, byte);
          const spokenBySecond = spoken(
            () => takeSigned(Buffer.from(changed), Buffer.from(world.frozen), trusting) && 'taken',
          );
          expect(spokenBySecond).toMatch(
            /^(changed|broken|malformed|notPdf|unreadable|contentChanged|unsigned|hiddenUpdate|weak|appended|otherDocument|encrypted|javascript|notExtension|severalSignatures|unknownAuthority)$/,
          );
          expect(codeOf(await take(changed))).not.toBe('taken');
        },
      ),
      { numRuns: 40 },
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
