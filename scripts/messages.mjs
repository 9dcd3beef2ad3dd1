// What is wrong with the messages: keys or arguments that differ between the languages, refusals without a sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

function flatten(messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const read = (language) =>
  new Map(flatten(JSON.parse(readFileSync(join(root, 'messages', `${language}.json`), 'utf8'))));

/** Names of the ICU arguments of a sentence, each once and in one order; words inside a branch are not arguments. */
function argumentsOf(text) {
  const names = new Set();
  let at = 0;
  const until = (pattern) => {
    const from = at;
    while (at < text.length && !pattern.test(text[at])) at += 1;
    return text.slice(from, at).trim();
  };
  const sentence = () => {
    for (until(/[{}]/); text[at] === '{'; until(/[{}]/)) {
      at += 1;
      argument();
      at += 1;
    }
  };
  const argument = () => {
    names.add(until(/[,}]/));
    for (until(/[{}]/); text[at] === '{'; until(/[{}]/)) {
      at += 1;
      sentence();
      at += 1;
    }
  };
  sentence();
  return [...names].sort((a, b) => a.localeCompare(b)).join(', ');
}

function* sources(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)) yield path;
  }
}

/** Codes the rules may answer with, each with a file that does. */
function refusalCodes() {
  const codes = new Map();
  for (const path of ['domain', 'server'].flatMap((folder) => [...sources(folder)])) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, code] of text.matchAll(/(?:\brefuse\(|\bcode:)\s*'(\w+(?:\.\w+)+)'/g)) codes.set(code, path);
  }
  return codes;
}

/** Sentences that name each fault; none when all is well. */
export function messageFaults() {
  const vi = read('vi');
  const en = read('en');
  const faults = [];
  for (const key of vi.keys()) if (!en.has(key)) faults.push(`en.json thiếu ${key}`);
  for (const key of en.keys()) if (!vi.has(key)) faults.push(`vi.json thiếu ${key}`);
  for (const [key, text] of vi) {
    const translated = en.get(key);
    if (translated !== undefined && argumentsOf(text) !== argumentsOf(translated)) {
      faults.push(`${key}: tham số khác nhau giữa vi.json và en.json`);
    }
  }
  for (const [code, path] of refusalCodes()) {
    if (!vi.has(`refusals.${code}`)) faults.push(`vi.json thiếu refusals.${code} (dùng ở ${path})`);
  }
  // The program in a bundle has the same sentences, for it cannot read ours.
  const program = readFileSync(join(root, 'papers', 'covenant-bundle', 'verify.mjs'), 'utf8');
  for (const [key, text] of [...vi, ...en]) {
    if (key.startsWith('refusals.pdfSignature.') && !program.includes(text)) faults.push(`verify.mjs thiếu câu ${key}`);
  }
  return faults;
}
