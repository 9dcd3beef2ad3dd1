import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { vietnameseLetters } from '@/domain/signature-mark/mark';

/** The characters a TrueType file has a glyph for: its table `cmap`, format 4. */
function charactersOf(file: string): Set<number> {
  const font = readFileSync(createRequire(import.meta.url).resolve(file));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(record + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + i * 8),
  );
  const at = subtables.find((one) => font.readUInt16BE(one) === 4) ?? 0;
  const segments = font.readUInt16BE(at + 6) / 2;
  const found = new Set<number>();
  for (let i = 0; i < segments; i += 1) {
    const end = font.readUInt16BE(at + 14 + i * 2);
    const start = font.readUInt16BE(at + 16 + segments * 2 + i * 2);
    for (let character = start; character <= end && character < 0xffff; character += 1) found.add(character);
  }
  return found;
}

test.each([
  '@expo-google-fonts/dancing-script/400Regular/DancingScript_400Regular.ttf',
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
])('every letter of Vietnamese is in %s', (file) => {
  const characters = charactersOf(file);
  expect(vietnameseLetters.filter((letter) => !characters.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});
