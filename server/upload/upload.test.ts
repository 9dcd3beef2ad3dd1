import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { openTestStore } from '@/db/testing';
import { uploadParts, uploads } from '@/db/schema/file';
import { people } from '@/db/schema/person';
import { evidenceLimits, paperLimits } from '@/domain/file/kind';
import { sentFile, sentUpload } from '@/domain/file/input';
import { newId } from '@/lib/id';
import { acceptFile } from '../file/accept';
import { pdfOf } from '../file/testing';
import { appendPart } from './append';
import { dropUpload, forgetUploads } from './drop';
import { takeUpload } from './find';
import { receiveUpload } from './receive';

const part = 512 * 1024;
const [officer, other] = [newId(), newId()];
/** A PDF of two and a half parts. */
const paper = pdfOf({ objects: [{ dict: '', stream: randomBytes(2.4 * part) }] });

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
  await store.transaction((tx) =>
    tx.insert(people).values(
      [officer, other].map((id) => ({
        id,
        name: 'Chuyên viên',
        email: `${id}@dienbien.example`,
        createdAt: new Date(),
      })),
    ),
  );
});
afterEach(() => store.close());

type Asked = { readonly by?: string; readonly at?: number | string; readonly body?: BodyInit };

/** One request of the protocol. */
function ask(method: string, url: string, headers: Record<string, string>, { by = officer, body }: Asked = {}) {
  const request = new Request(`http://localhost:3000${url}`, {
    method,
    headers: { 'tus-resumable': '1.0.0', ...headers },
    ...(body === undefined ? {} : { body, duplex: 'half' }),
  } as RequestInit);
  return receiveUpload(request, {
    store,
    personId: by,
    say: async ({ code, params }) => `${code} ${JSON.stringify(params ?? {})}`,
  });
}

const begin = (size: number | string, name = 'Báo cáo.pdf', by = officer) =>
  ask(
    'POST',
    '/api/uploads',
    { 'upload-length': String(size), 'upload-metadata': `filename ${Buffer.from(name).toString('base64')}` },
    { by },
  );
const send = (url: string, at: number, body: BodyInit, by = officer) =>
  ask('PATCH', url, { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' }, { by, body });
const offsetOf = async (url: string, by = officer) => {
  const answer = await ask('HEAD', url, {}, { by });
  return answer.ok ? Number(answer.headers.get('upload-offset')) : answer.status;
};
const bytes = (from: number, to?: number) => Uint8Array.from(paper.subarray(from, to));

async function begun(size = paper.length, name?: string): Promise<{ url: string; id: string }> {
  const answer = await begin(size, name);
  const url = answer.headers.get('location') ?? '';
  expect([answer.status, url]).toEqual([201, expect.stringMatching(/^\/api\/uploads\/[\w-]{36}$/)]);
  return { url, id: url.slice(url.lastIndexOf('/') + 1) };
}

async function sent(): Promise<{ url: string; id: string }> {
  const place = await begun();
  expect((await send(place.url, 0, bytes(0))).status).toBe(204);
  return place;
}

const take = (id: string, by = officer, now = new Date()) => takeUpload(store.read, by, id, now);
const rows = async () => [await store.read.$count(uploads), await store.read.$count(uploadParts)];
const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

describe('a file that comes in parts', () => {
  test('is there when the last part has come, under its name and byte for byte', async () => {
    const { url, id } = await begun();
    expect(await take(id)).toMatchObject({ refusal: { code: 'upload.unfinished' } });
    for (const at of [0, part, 2 * part]) {
      const answer = await send(url, at, bytes(at, at + part));
      expect([answer.status, answer.headers.get('upload-offset')]).toEqual([
        204,
        String(Math.min(at + part, paper.length)),
      ]);
    }
    const taken = await take(id);
    expect(taken).toMatchObject({ ok: true, value: { name: 'Báo cáo.pdf' } });
    expect(taken.ok && taken.value.content.equals(paper)).toBe(true);
  });

  test('may come as one, and is kept in parts all the same', async () => {
    await sent();
    expect(await rows()).toEqual([1, 3]);
  });

  test('goes on where it ended, after an answer that was lost', async () => {
    const { url, id } = await begun();
    await send(url, 0, bytes(0, part));
    expect((await send(url, 0, bytes(0, part))).status).toBe(409);
    expect(await offsetOf(url)).toBe(part);
    expect((await send(url, part, bytes(part))).status).toBe(204);
    expect((await take(id)).ok).toBe(true);
  });

  test('loses no more than the part that broke off', async () => {
    const { url } = await begun();
    const breaking = new ReadableStream({
      start: (line) => line.enqueue(bytes(0, part + 1_000)),
      async pull(line) {
        await expect.poll(() => offsetOf(url)).toBe(part);
        line.error(new Error('the line broke'));
      },
    });
    const answer = await send(url, 0, breaking);
    expect(answer.ok).toBe(false);
    expect(await offsetOf(url)).toBe(part);
  });

  test('takes a part only where it ends: not before, not behind, and not twice at once', async () => {
    const { url, id } = await begun();
    expect((await send(url, part, bytes(part, 2 * part))).status).toBe(409);
    const one = { uploadId: id, personId: officer, at: 0, content: paper.subarray(0, part) };
    const both = await Promise.all([appendPart(store, one), appendPart(store, one)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect((await send(url, part, Buffer.concat([bytes(part), Buffer.from('x')]))).status).toBe(413);
    expect(await appendPart(store, { ...one, at: part, content: Buffer.alloc(paper.length) })).toBe(false);
    expect(await offsetOf(url)).toBe(part);
  });

  test('comes in parts of one size, so that nobody fills the table with crumbs', async () => {
    const { url } = await begun();
    expect((await send(url, 0, bytes(0, 1_000))).status).toBe(400);
    expect(await rows()).toEqual([1, 0]);
  });
});

describe('an upload', () => {
  test('is for nobody but who began it', async () => {
    const { url, id } = await sent();
    expect(await offsetOf(url, other)).toBe(404);
    expect((await send(url, paper.length, bytes(0, 0), other)).status).toBe(404);
    expect((await ask('DELETE', url, {}, { by: other })).status).toBe(404);
    expect(await appendPart(store, { uploadId: id, personId: other, at: paper.length, content: Buffer.alloc(0) })).toBe(
      false,
    );
    expect(await take(id, other)).toMatchObject({ refusal: { code: 'upload.unknown' } });
    expect((await take(id)).ok).toBe(true);
  });

  test('says its size before the first byte: more than 20 MB, nothing, or no size is refused', async () => {
    const refusal = async (answer: Response) => [answer.status, await answer.text()];
    expect(await refusal(await begin(20 * 1024 * 1024 + 1))).toEqual([
      422,
      JSON.stringify({ message: 'file.tooLarge {"maxMb":20}' }),
    ]);
    expect(await refusal(await begin(0))).toEqual([422, JSON.stringify({ message: 'file.empty {}' })]);
    expect((await begin('1e9')).status).toBe(400);
    expect((await ask('POST', '/api/uploads', {})).status).toBe(400);
    expect((await ask('POST', '/api/uploads', { 'upload-defer-length': '1' })).status).toBe(501);
    expect(await rows()).toEqual([0, 0]);
  });

  test('waits with nineteen others of the same person and no more, even at once', async () => {
    const answers = await Promise.all(Array.from({ length: 22 }, () => begin(100)));
    const count = (wanted: number) => answers.filter(({ status }) => status === wanted).length;
    expect([count(201), count(422)]).toEqual([20, 2]);
    expect((await begin(100, 'a.pdf', other)).status).toBe(201);
  });

  test('that nobody may open is refused as soon as it has come, and is gone', async () => {
    const text = 'MZ là một chương trình';
    const { url } = await begun(Buffer.byteLength(text), 'giay.pdf');
    const answer = await send(url, 0, text);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('file.endingDiffers')]);
    expect([await offsetOf(url), await rows()]).toEqual([404, [0, 0]]);
  });

  test('goes when it is used, and cannot be used twice', async () => {
    const { url, id } = await sent();
    await store.transaction((tx) => dropUpload(tx, id));
    expect([await offsetOf(url), await rows()]).toEqual([404, [0, 0]]);
    expect(await take(id)).toMatchObject({ refusal: { code: 'upload.unknown' } });
    await expect(store.transaction((tx) => dropUpload(tx, id))).rejects.toMatchObject({
      refusal: { code: 'upload.unknown' },
    });
  });

  test('goes when it is taken back', async () => {
    const { url } = await sent();
    expect((await ask('DELETE', url, {})).status).toBe(204);
    expect(await rows()).toEqual([0, 0]);
  });

  test('is forgotten after a day, finished or not', async () => {
    const [young, old] = [await sent(), await sent()];
    await begun();
    await store.transaction((tx) =>
      tx
        .update(uploads)
        .set({ begunAt: later(-25) })
        .where(eq(uploads.id, old.id)),
    );
    expect([await offsetOf(old.url), await offsetOf(young.url)]).toEqual([404, paper.length]);
    expect(await forgetUploads(store, new Date())).toBe(1);
    expect(await rows()).toEqual([2, 3]);
    expect(await take(young.id, officer, later(25))).toMatchObject({ refusal: { code: 'upload.unknown' } });
    expect(await forgetUploads(store, later(25))).toBe(2);
    expect(await rows()).toEqual([0, 0]);
  });
});

describe('a file for a form', () => {
  const accept = (given: Parameters<typeof acceptFile>[2], limits = evidenceLimits) =>
    acceptFile(store.read, officer, given, limits, 'evidence', new Date());
  const refused = (code: string) => ({ ok: false, refusal: { code, field: 'evidence' } });

  test('was sent beforehand, or comes with it', async () => {
    const { id } = await sent();
    expect(await accept({ uploadId: id })).toMatchObject({ ok: true, value: { kind: 'pdf', uploadId: id } });
    const file = new File([bytes(0)], 'Báo cáo.pdf');
    expect(await accept({ file })).toMatchObject({ ok: true, value: { name: 'Báo cáo.pdf', uploadId: null } });
  });

  test('is refused at its field where it is missing, unfinished, or more than the place takes', async () => {
    expect(await accept({})).toEqual(refused('file.none'));
    expect(await accept({ file: new File([], '') })).toEqual(refused('file.none'));
    expect(await accept({ uploadId: newId() })).toEqual(refused('upload.unknown'));
    expect(await accept({ uploadId: (await begun()).id })).toEqual(refused('upload.unfinished'));
    const { id } = await sent();
    expect(await accept({ uploadId: id }, { ...paperLimits, maxBytes: 1_000 })).toMatchObject({
      refusal: { code: 'file.tooLarge', field: 'evidence' },
    });
  });

  test('is named by an id that looks like one', () => {
    expect(sentUpload().safeParse('../x').success).toBe(false);
    expect(sentUpload().safeParse(newId()).success).toBe(true);
    expect([sentUpload().safeParse(undefined).success, sentFile().safeParse(undefined).success]).toEqual([true, true]);
    expect(sentFile().safeParse('a').success).toBe(false);
  });
});
