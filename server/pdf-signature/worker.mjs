// Reads the structure of one PDF beside the one it should go back to, in a thread of its own, so that a hostile file can exhaust this
// thread and no other. Plain JavaScript on purpose: Node loads it as it lies here, under tsx, vitest and the built app alike.
import { parentPort, workerData } from 'node:worker_threads';
import { PDF } from '@libpdf/core';
import { isActive } from '../file/active.mjs';

const { bytes, base, extends: goesOn, sealing, secondReader } = workerData;
/** What a signing tool may write at the root beside the signature: none of it is seen on a page. */
const rootMayChange = new Set(['AcroForm', 'DSS', 'Extensions', 'Metadata', 'Perms', 'Version']);
const formMayChange = new Set(['Fields', 'SigFlags', 'DR', 'DA', 'NeedAppearances']);
const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
/** Of a page a signature's picture may take a quarter. */
const coverMax = 0.25;

// What it says of each string it cannot read would fill our log.
console.warn = () => {};

async function read() {
  try {
    const pdf = await PDF.load(bytes);
    if (pdf.isEncrypted) return { found: 'encrypted' };
    if (pdf.recoveredViaBruteForce || pdf.getPageCount() === 0) return { found: 'unreadable' };
    if (isActive(pdf)) return { found: 'active' };
    const original = await PDF.load(base);
    const before = signaturesOf(original);
    if (!goesOn) return { found: 'read', sameWords: wordsOf(pdf) === wordsOf(original) };
    const after = signaturesOf(pdf);
    const known = new Set(before.map(({ place }) => place));
    return {
      found: 'read',
      sameWords: true,
      signatures: after.filter(({ place }) => !known.has(place)),
      reached: after.length,
      change: await strictest(differences(original, pdf)),
    };
  } catch (error) {
    if (error instanceof Error && !(error instanceof ReferenceError)) return { found: 'unreadable' };
    throw error;
  }
}

/** What a second reader finds where the first found nothing; what it cannot read is as good as hidden. */
async function strictest(change) {
  if (change !== 'none') return change;
  const { changeOf } = await import(secondReader);
  const [now, before] = [bytes, base].map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength));
  const found = changeOf(now, before, sealing);
  if (found === null) return 'none';
  return { contentChanged: 'content', coversText: 'covered' }[found] ?? 'hidden';
}

function resolverOf(pdf) {
  return (object) => (object?.type === 'ref' ? pdf.getObject(object) : object) ?? null;
}

function placeOf(object) {
  return object?.type === 'ref' ? `${object.objectNumber} ${object.generation}` : null;
}

const isDict = (object) => object?.type === 'dict' || object?.type === 'stream';

/** What stands on the pages, letter by letter: of the same document written anew it is the same. */
function wordsOf(pdf) {
  return pdf
    .extractText()
    .map(({ text }) => text)
    .join('\f');
}

/** Every field of the form, with what it inherits: its place, its dictionary and whether it is for a signature. */
function fieldsOf(pdf) {
  const resolve = resolverOf(pdf);
  const form = resolve(pdf.getCatalog().get('AcroForm'));
  const roots = isDict(form) ? resolve(form.get('Fields')) : null;
  const waiting = roots?.type === 'array' ? [...roots].map((object) => ({ object, type: null, name: '' })) : [];
  const seen = new Set();
  const fields = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const place = placeOf(next.object);
    const dict = resolve(next.object);
    if (!isDict(dict) || (place !== null && seen.has(place))) continue;
    seen.add(place);
    const type = resolve(dict.get('FT'))?.value ?? next.type;
    const own = resolve(dict.get('T'));
    const name = own?.type === 'string' ? [next.name, own.asString()].filter(Boolean).join('.') : next.name;
    fields.push({ place, dict, name, signs: type === 'Sig' });
    const kids = resolve(dict.get('Kids'));
    if (kids?.type === 'array') for (const object of kids) waiting.push({ object, type, name });
  }
  return fields;
}

/** Every signature a reader would show. */
function signaturesOf(pdf) {
  const resolve = resolverOf(pdf);
  const found = new Map();
  for (const { dict, name, signs } of fieldsOf(pdf)) {
    const value = resolve(dict.get('V'));
    if (!signs || !isDict(value)) continue;
    const contents = resolve(value.get('Contents'));
    const range = resolve(value.get('ByteRange'));
    const claimed = resolve(value.get('M'));
    const place = placeOf(dict.get('V')) ?? `in ${name}`;
    found.set(place, {
      place,
      field: name,
      stamps: resolve(value.get('Type'))?.value === 'DocTimeStamp',
      format: resolve(value.get('SubFilter'))?.value ?? '',
      range: range?.type === 'array' ? [...range].map((item) => resolve(item)?.value) : [],
      contents: contents?.type === 'string' ? contents.bytes : new Uint8Array(),
      claimed: claimed?.type === 'string' ? claimed.asString() : null,
    });
  }
  return [...found.values()];
}

/** What else has changed from one document to the other: nothing, what is seen or attached, or too much lies under a signature's picture. */
function differences(original, pdf) {
  const [from, to] = [resolverOf(original), resolverOf(pdf)];
  const pagesBefore = original.getPages();
  const pagesNow = pdf.getPages();
  const [indexBefore, indexNow] = [pagesBefore, pagesNow].map(
    (pages) => new Map(pages.map(({ ref }, index) => [placeOf(ref), index])),
  );
  const seen = new Set();
  const waiting = [];
  const expectSame = (one, other) => waiting.push([one, other]);

  /** Whether two objects are alike so far; what they hold waits. */
  function alike(one, other) {
    const [first, second] = [placeOf(one), placeOf(other)];
    if (first !== null && indexBefore.has(first)) return indexBefore.get(first) === indexNow.get(second);
    if (first !== null && second !== null) {
      const pair = `${first}|${second}`;
      if (seen.has(pair)) return true;
      seen.add(pair);
    }
    const [a, b] = [from(one), to(other)];
    if (a === null || b === null) return a === b || (a ?? b).type === 'null';
    if (a.type !== b.type) return false;
    switch (a.type) {
      case 'array':
        if (a.length !== b.length) return false;
        for (let i = 0; i < a.length; i += 1) expectSame(a.at(i), b.at(i));
        return true;
      case 'dict':
        return entriesAlike(a, b);
      case 'stream':
        return Buffer.compare(a.data, b.data) === 0 && entriesAlike(a, b);
      case 'string':
        return Buffer.compare(a.bytes, b.bytes) === 0;
      case 'null':
        return true;
      default:
        return a.value === b.value;
    }
  }

  /** Whether two dictionaries have the same keys but for some; their values wait. */
  function entriesAlike(a, b, but = new Set()) {
    const keys = new Set([...a, ...b].map(([key]) => key.value).filter((key) => !but.has(key)));
    for (const key of keys) {
      if (!a.has(key) || !b.has(key)) return false;
      expectSame(a.get(key), b.get(key));
    }
    return true;
  }

  function allAlike() {
    for (let pair = waiting.pop(); pair; pair = waiting.pop()) if (!alike(...pair)) return false;
    return true;
  }

  /** The items of the second list that the first does not have; null where one of the first is gone, or moved. */
  function added(one, other) {
    const [a, b] = [from(one), to(other)].map((list) => (list?.type === 'array' ? [...list] : []));
    const more = [];
    let next = 0;
    for (const item of b) {
      if (next < a.length && placeOf(item) !== null && placeOf(item) === placeOf(a[next])) {
        expectSame(a[next], item);
        next += 1;
      } else more.push(item);
    }
    return next === a.length ? more : null;
  }

  const fields = fieldsOf(pdf);
  const fieldPlaces = new Set(fields.map(({ place }) => place));
  const actsAlone = (dict) => dict.has('A') || dict.has('AA');

  function formKept() {
    const [a, b] = [from(original.getCatalog().get('AcroForm')), to(pdf.getCatalog().get('AcroForm'))];
    if (!b) return !a;
    if (!isDict(b) || to(b.get('NeedAppearances'))?.value === true) return false;
    const empty = { has: () => false, get: () => null, *[Symbol.iterator]() {} };
    const was = isDict(a) ? a : empty;
    const more = added(was.get('Fields'), b.get('Fields'));
    if (more === null || !entriesAlike(was, b, formMayChange)) return false;
    const places = new Set(more.map(placeOf));
    return fields.every(({ place, dict, signs }) => !places.has(place) || (signs && !actsAlone(dict)));
  }

  /** How much of a page new pictures of signatures take; null where anything else was changed on it. */
  function coverOf(page, now) {
    if (!entriesAlike(page.dict, now.dict, new Set(['Annots', 'Parent', ...inheritable]))) return null;
    for (const key of inheritable) {
      const [one, other] = [inherited(page.dict, key, from), inherited(now.dict, key, to)];
      if ((one === null) !== (other === null)) return null;
      if (one !== null) expectSame(one, other);
    }
    const more = added(page.dict.get('Annots'), now.dict.get('Annots'));
    if (more === null) return null;
    const sheet = areaOf(inherited(now.dict, 'MediaBox', to), to);
    let covered = 0;
    for (const item of more) {
      const widget = to(item);
      if (!isDict(widget) || to(widget.get('Subtype'))?.value !== 'Widget' || actsAlone(widget)) return null;
      const field = fields.find(({ place }) => place === placeOf(item));
      if (!field?.signs || !fieldPlaces.has(placeOf(item))) return null;
      covered += areaOf(widget.get('Rect'), to);
    }
    return sheet > 0 ? covered / sheet : covered;
  }

  /** When a document is sealed, pages follow its own and files are attached: that much is new, the rest is as it was. */
  function namesKept() {
    const [a, b] = [from(original.getCatalog().get('Names')), to(pdf.getCatalog().get('Names'))];
    if (!isDict(b)) return !isDict(a);
    return !isDict(a) || entriesAlike(a, b, new Set(['EmbeddedFiles']));
  }

  function contentKept() {
    const but = new Set(['Pages', ...rootMayChange, ...(sealing ? ['Names', 'AF'] : [])]);
    if (!entriesAlike(original.getCatalog(), pdf.getCatalog(), but)) return false;
    if (sealing && !namesKept()) return false;
    const more = pagesNow.length - pagesBefore.length;
    return (sealing ? more >= 0 : more === 0) && formKept();
  }

  if (!contentKept()) return 'content';
  const covers = pagesBefore.map((page, index) => coverOf(page, pagesNow[index]));
  if (covers.includes(null) || !allAlike()) return 'content';
  return covers.some((cover) => cover > coverMax) ? 'covered' : 'none';
}

function inherited(dict, key, resolve) {
  for (let [at, depth] = [dict, 0]; isDict(at) && depth < 50; depth += 1) {
    if (at.has(key)) return at.get(key);
    at = resolve(at.get('Parent'));
  }
  return null;
}

function areaOf(rectangle, resolve) {
  const list = resolve(rectangle);
  const [x1, y1, x2, y2] = list?.type === 'array' ? [...list].map((item) => resolve(item)?.value ?? 0) : [0, 0, 0, 0];
  return Math.abs((x2 - x1) * (y2 - y1));
}

parentPort.postMessage(await read());
