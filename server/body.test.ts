import { describe, expect, test } from 'vitest';
import { readBody } from './body';

const refused = (code: string) => ({ ok: false, refusal: { code } });

/** A request whose body comes in pieces of a kilobyte, without a length, and how many were asked for. */
function inPieces(count: number, more: () => Promise<void> = async () => {}) {
  const told = { pieces: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (told.pieces === count) return controller.close();
        await more();
        told.pieces += 1;
        controller.enqueue(new Uint8Array(1024).fill(32));
      },
      cancel() {
        told.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  return { request, told };
}

const sizeOf = async (body: Response) => (await body.arrayBuffer()).byteLength;

describe('the body of a request', () => {
  test('is read whole where it fits, with or without a length', async () => {
    expect(await readBody(inPieces(8).request, { largest: 8192 }, sizeOf)).toEqual({ ok: true, value: 8192 });
    const json = new Request('http://localhost/', { method: 'POST', body: '{"a":1}' });
    expect(await readBody(json, { largest: 100 }, (body) => body.json())).toEqual({ ok: true, value: { a: 1 } });
  });

  test('is a form where it says so', async () => {
    const body = new FormData();
    body.set('file', new File(['%PDF-'], 'ký.pdf'));
    const request = new Request('http://localhost/', { method: 'POST', body });
    const read = await readBody(request, { largest: 1024 }, (form) => form.formData());
    expect(read.ok && read.value.get('file')).toMatchObject({ name: 'ký.pdf', size: 5 });
  });

  test('that announces too much is not begun', async () => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-length': '9000' },
      body: 'x',
    });
    await expect(readBody(request, { largest: 8192 }, sizeOf)).resolves.toEqual(refused('form.tooLarge'));
    expect(request.bodyUsed).toBe(false);
  });

  test('that announces nothing is cut off where it gets too large', async () => {
    const { request, told } = inPieces(100_000);
    expect(await readBody(request, { largest: 8192 }, sizeOf)).toEqual(refused('form.tooLarge'));
    expect(told).toEqual({ pieces: 9, cancelled: true });
  });

  test('that does not come is not waited for', async () => {
    const { request, told } = inPieces(3, () => new Promise(() => {}));
    expect(await readBody(request, { largest: 8192, patience: 20 }, sizeOf)).toEqual(refused('form.tooSlow'));
    expect(told.cancelled).toBe(true);
  });

  test('that is not what it says is the concern of who reads it', async () => {
    const broken = new Request('http://localhost/', { method: 'POST', body: '{' });
    await expect(readBody(broken, { largest: 100 }, (body) => body.json())).rejects.toBeInstanceOf(SyntaxError);
  });
});
