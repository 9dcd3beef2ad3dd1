import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { inspectInThread } from './thread';

const maxMegapixels = 40;

type Drawn =
  | { readonly found: 'drawn'; readonly bytes: Uint8Array }
  | { readonly found: 'broken' }
  | { readonly found: 'tooLarge'; readonly megapixels: number };

/**
 * A picture drawn anew in its own kind, upright, without place, camera or whatever else was written beside it or behind it.
 * Refusals: `file.pictureBroken`, `file.pictureTooLarge`, `file.tooComplex`. Source: trust 1.8.
 */
export async function redraw(content: Buffer, kind: 'jpeg' | 'png'): Promise<Decision<Buffer>> {
  // Its library must stay loaded while threads come and go.
  await import('sharp');
  const drawn = await inspectInThread<Drawn>({ kind, bytes: content, maxPixels: maxMegapixels * 1_000_000 });
  if (!drawn.ok) return drawn;
  switch (drawn.value.found) {
    case 'drawn':
      return allow(Buffer.from(drawn.value.bytes));
    case 'broken':
      return refuse('file.pictureBroken');
    case 'tooLarge':
      return refuse('file.pictureTooLarge', { megapixels: drawn.value.megapixels, max: maxMegapixels });
  }
}
