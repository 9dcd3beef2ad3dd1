// Parses one uploaded sheet in a thread of its own, so that a hostile file can exhaust this heap and no other.
// Plain JavaScript on purpose: Node loads it as it lies here, under tsx, vitest and the built app alike.
import { parentPort, workerData } from 'node:worker_threads';
import { text } from 'node:stream/consumers';
// The universal entry unpacks by the zip's directory, whose sizes were checked; the stream entry trusts each local header.
import { readSheet } from 'read-excel-file/universal';
import { fromBufferPromise } from 'yauzl';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TAG = /<(?:\w+:)?(row|c|f|v|is)\b([^>]*)>/g;
const ATTRIBUTE = /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** @param {string} name */
const refuse = (name, params) => ({ ok: false, refusal: { code: `sheet.${name}`, ...(params ? { params } : {}) } });

async function read({ bytes, limits, sheet }) {
  const { names, contentOf } = await sheetsOf(Buffer.from(bytes));
  const asked = sheet === undefined ? names.keys() : [names.indexOf(sheet)];
  // Unless one is asked for: the first with anything in it.
  let [at, marks] = [0, null];
  for (at of asked) {
    if (at < 0) return refuse('noSuchSheet', { sheet });
    marks = scan(await contentOf(at));
    if (marks.lastRow > 0) break;
  }
  if (!marks || marks.lastRow === 0) return refuse('empty');

  const count = marks.lastRow - 1;
  if (count > limits.maxDataRows) return refuse('tooManyRows', { count, max: limits.maxDataRows });
  if (marks.lastColumn > limits.maxColumns) {
    return refuse('tooManyColumns', { count: marks.lastColumn, max: limits.maxColumns });
  }

  const input = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const values = await readSheet(input, at + 1, { trim: false });
  const rows = Array.from({ length: marks.lastRow }, (_, row) =>
    Array.from({ length: marks.lastColumn }, (_, column) =>
      marks.formulas.has(`${row + 1},${column + 1}`)
        ? { kind: 'formula', text: cellOf(values[row]?.[column] ?? null).text }
        : marks.errors.has(`${row + 1},${column + 1}`)
          ? { kind: 'error', text: '#ERROR!' }
          : cellOf(values[row]?.[column] ?? null),
    ),
  );
  return { ok: true, rows, sheet: names[at], sheets: names };
}

/** The sheets as the workbook orders them, by name, and the text of each; `validateEntrySizes` stops an entry that outgrows its directory. */
async function sheetsOf(buffer) {
  const zip = await fromBufferPromise(buffer, { validateEntrySizes: true });
  const entries = new Map();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const textOf = async (name) => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`${name} is missing`);
    return text(await zip.openReadStreamPromise(entry));
  };

  const sheets = [...(await textOf(WORKBOOK)).matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map((found) =>
    attributesOf(found[1]),
  );
  const relations = [...(await textOf(RELATIONS)).matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map((found) =>
    attributesOf(found[1]),
  );
  const contentOf = (at) => {
    const id = Object.entries(sheets[at] ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
    const target = relations.find((relation) => relation.Id === id)?.Target;
    if (!target) throw new Error('a sheet is missing');
    return textOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  };
  return { names: sheets.map(({ name }) => plain(name ?? '')), contentOf };
}

/** A name as it is read, not as XML writes it. */
function plain(text) {
  const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  // In one pass: a sign that was written by its number begins nothing.
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (_, hex, digits, sign) => {
    if (sign) return signs[sign.toLowerCase()];
    const point = hex ? Number.parseInt(hex, 16) : Number(digits);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/** Where the sheet ends and where its formulas and errors stand: the parser hides both, and would pad a stray far cell with rows. */
function scan(xml) {
  const marks = { lastRow: 0, lastColumn: 0, formulas: new Set(), errors: new Set() };
  let row = 0;
  let column = 0;
  for (const [, tag, rest] of xml.matchAll(TAG)) {
    const attributes = attributesOf(rest);
    if (tag === 'row') {
      row = attributes.r ? Number(attributes.r) : row + 1;
      column = 0;
    } else if (tag === 'c') {
      [column, row] = placeOf(attributes.r) ?? [column + 1, row];
      if (attributes.t === 'e') marks.errors.add(`${row},${column}`);
    } else {
      marks.lastRow = Math.max(marks.lastRow, row);
      marks.lastColumn = Math.max(marks.lastColumn, column);
      if (tag === 'f') for (const place of placesOf(attributes, row, column)) marks.formulas.add(place);
    }
  }
  return marks;
}

/** A formula's own cell, and for an array formula every cell it fills. */
function placesOf({ t, ref }, row, column) {
  const [from, to] = t === 'array' && ref ? ref.split(':').map(placeOf) : [];
  if (!from || !to || (to[0] - from[0]) * (to[1] - from[1]) > 100_000) return [`${row},${column}`];
  const places = [];
  for (let r = from[1]; r <= to[1]; r++) for (let c = from[0]; c <= to[0]; c++) places.push(`${r},${c}`);
  return places;
}

/** "D7" → [4, 7] */
function placeOf(name) {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name ?? '') ?? [];
  if (!letters) return undefined;
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(row)];
}

function attributesOf(text = '') {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value, other]) => [name, value ?? other]));
}

function cellOf(value) {
  if (value === null || value === '') return { kind: 'empty', text: '' };
  if (value instanceof Date)
    return { kind: 'day', text: value.toISOString().slice(0, 10).split('-').reverse().join('/') };
  if (typeof value === 'number') return { kind: 'number', text: String(Number(value.toPrecision(15))) };
  if (typeof value === 'boolean') return { kind: 'truth', text: String(value).toUpperCase() };
  return { kind: 'text', text: value };
}

try {
  parentPort.postMessage(await read(workerData));
} catch (error) {
  // Whatever a parser stumbles over in a stranger's file, the file is not a sheet we can read.
  parentPort.postMessage(refuse('notXlsx', { reason: error instanceof Error ? error.message : String(error) }));
}
