import { describe, expect, test } from 'vitest';
import { FreezeCovenantInput, RecordPaperForm, SignCovenantInput, SignPdfInput } from './input';

const sha256 = 'a'.repeat(64);
const said = (parsed: { success: boolean; error?: { issues: readonly { message: string; path: PropertyKey[] }[] } }) =>
  parsed.success ? 'taken' : parsed.error?.issues.map(({ message, path }) => `${message} at ${path.join('.')}`);

describe('freezing with the ways of signing', () => {
  const form = { blocYearId: 'year', methods: ['paper', 'inApp'] };

  test('takes them in the order of their weight, the rest as usual', () => {
    expect(FreezeCovenantInput.parse(form)).toEqual({
      blocYearId: 'year',
      methods: ['inApp', 'paper'],
      leaderLast: false,
      pdfOrder: 'copies',
      atCeremony: false,
    });
    expect(FreezeCovenantInput.parse({ ...form, leaderLast: 'yes', atCeremony: 'yes' })).toMatchObject({
      leaderLast: true,
      atCeremony: true,
    });
  });

  test.each([
    ['no way', { methods: [] }, ['covenant.noMethod at methods']],
    ['none ticked', { methods: undefined }, ['covenant.noMethod at methods']],
    ['a way nobody knows', { methods: ['fax'] }, ['form.broken at methods.0']],
    ['an order nobody knows', { pdfOrder: 'random' }, ['form.broken at pdfOrder']],
  ])('is refused with %s', (_case, changed, sentences) => {
    expect(said(FreezeCovenantInput.safeParse({ ...form, ...changed }))).toEqual(sentences);
  });
});

describe('signing', () => {
  const form = { versionId: 'v', agencyId: 'a', sha256 };

  test('without a passkey is a confirmation, with or without a code', () => {
    expect(SignCovenantInput.parse(form)).toEqual({ ...form, code: '', passkey: null });
    expect(SignCovenantInput.parse({ ...form, code: ' 123 456 ' })).toMatchObject({ code: '123 456' });
  });

  test.each([
    ['a hash that is none', { sha256: 'A'.repeat(64) }, ['form.broken at sha256']],
    ['a code of a novel', { code: '1'.repeat(21) }, ['form.tooLong at code']],
    ['an id with a path in it', { agencyId: '../x' }, ['form.broken at agencyId']],
  ])('is refused with %s', (_case, changed, sentences) => {
    expect(said(SignCovenantInput.safeParse({ ...form, ...changed }))).toEqual(sentences);
  });

  test('takes a passkey’s answer as the browser writes it, and nothing longer', () => {
    const response = { clientDataJSON: 'abc', authenticatorData: 'abc', signature: 'abc' };
    const passkey = { id: 'k', rawId: 'k', type: 'public-key', clientExtensionResults: {}, response };
    expect(said(SignCovenantInput.safeParse({ ...form, passkey }))).toBe('taken');
    for (const changed of [
      { type: 'password' },
      { id: 'a b' },
      { response: { ...response, signature: 'a'.repeat(4097) } },
    ])
      expect(said(SignCovenantInput.safeParse({ ...form, passkey: { ...passkey, ...changed } }))).not.toBe('taken');
  });

  test('with a certificate says whether its names were looked at', () => {
    expect(SignPdfInput.parse(form)).toMatchObject({ confirmed: false });
    expect(SignPdfInput.parse({ ...form, confirmed: 'yes' })).toMatchObject({ confirmed: true });
  });
});

describe('recording paper', () => {
  const scan = new File(['x'], 'to-ky.pdf');
  const form = { versionId: 'v', sha256, signer: 'agency person', scan };

  test('names the agency and who signed in one answer', () => {
    expect(RecordPaperForm.parse(form)).toMatchObject({ agencyId: 'agency', personId: 'person', scan });
  });

  test.each([
    ['nobody chosen', { signer: '' }, 'form.notChosen at signer'],
    ['no scan', { scan: undefined }, 'file.none at scan'],
    ['an empty file', { scan: new File([], '') }, 'file.none at scan'],
  ])('is refused with %s', (_case, changed, sentence) => {
    expect(said(RecordPaperForm.safeParse({ ...form, ...changed }))).toContain(sentence);
  });
});
