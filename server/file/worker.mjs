// Opens one uploaded file in a thread of its own, so that a hostile one can exhaust this thread and no other.
// Plain JavaScript on purpose: Node loads it as it lies here, under tsx, vitest and the built app alike.
import { parentPort, workerData } from 'node:worker_threads';
import { isActive } from './active.mjs';

const { kind, bytes, maxPixels } = workerData;
parentPort.postMessage(kind === 'pdf' ? await lookAtPdf() : await drawAnew());

/** Asks for the document as any reader would; damage it mends itself is no reason to refuse. */
async function lookAtPdf() {
  const { PDF } = await import('@libpdf/core');
  // What it says of each string it cannot decrypt would fill our log.
  console.warn = () => {};
  try {
    const pdf = await PDF.load(bytes);
    if (pdf.isEncrypted && !pdf.isAuthenticated) return 'locked';
    if (pdf.getPageCount() === 0) return 'broken';
    return isActive(pdf) ? 'active' : 'fine';
  } catch (error) {
    if (error instanceof Error) return 'broken';
    throw error;
  }
}

async function drawAnew() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = width * height;
    if (pixels > maxPixels) return { found: 'tooLarge', megapixels: Math.ceil(pixels / 1_000_000) };
    const upright = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient();
    const drawn = await (kind === 'png' ? upright.png() : upright.jpeg({ quality: 88 })).toBuffer();
    return { found: 'drawn', bytes: drawn };
  } catch (error) {
    if (error instanceof Error) return { found: 'broken' };
    throw error;
  }
}
