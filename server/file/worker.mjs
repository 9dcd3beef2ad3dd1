// Opens one uploaded file in a thread of its own, so that a hostile one can exhaust this thread and no other.
// Plain JavaScript on purpose: Node loads it as it lies here, under tsx, vitest and the built app alike.
import { parentPort, workerData } from 'node:worker_threads';

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

/** Whether anything the document reaches runs a script or a program: actions, forms that are programs, scripts of 3D models. */
function isActive(pdf) {
  const waiting = [pdf.getCatalog()];
  const seen = new Set();
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object.type === 'ref') {
      const place = `${object.objectNumber} ${object.generation}`;
      const target = seen.has(place) ? null : pdf.getObject(object);
      seen.add(place);
      if (target) waiting.push(target);
    } else if (object.type === 'array') {
      for (const item of object) waiting.push(item);
    } else if (object.type === 'dict' || object.type === 'stream') {
      const action = object.getName('S', (ref) => pdf.getObject(ref))?.value;
      if (action === 'JavaScript' || action === 'Launch') return true;
      if (action === 'Rendition' && object.has('JS')) return true;
      if (object.has('XFA') || object.has('OnInstantiate')) return true;
      for (const [, value] of object) waiting.push(value);
    }
  }
  return false;
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
