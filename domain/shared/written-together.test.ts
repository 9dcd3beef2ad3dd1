import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTogether, type TypedRow } from './written-together';

const says = (row: string) => row;
const standing = [
  { id: 'a', row: 'một' },
  { id: 'b', row: 'hai' },
];
const typed = (key: string, was: string, row: string | null): TypedRow<string> => ({ key, was, row });
const texts = (rows: readonly TypedRow<string>[], here = standing) =>
  writeTogether(here, rows, says).rows.map(({ id, row }) => `${id ?? 'new'}: ${row}`);

describe('rows several people write at once', () => {
  test('stand in the order of the screen; spare ones are new, emptied ones go, those others added come last', () => {
    const others = [...standing, { id: 'c', row: 'của người khác' }];
    expect(
      texts(
        [typed('b', 'hai', 'hai!'), typed('a', 'một', null), typed('new0', '', 'mới'), typed('new1', '', null)],
        others,
      ),
    ).toEqual(['b: hai!', 'new: mới', 'c: của người khác']);
  });

  test('keep what somebody else wrote where nothing was typed, and what somebody else dropped dropped', () => {
    expect(texts([typed('a', 'cũ', 'cũ'), typed('b', 'hai', 'hai')])).toEqual(['a: một', 'b: hai']);
    expect(texts([typed('gone', 'cũ', 'cũ')], [])).toEqual([]);
  });

  test('are written over by neither where both changed them, unless both say the same', () => {
    expect(writeTogether(standing, [typed('a', 'cũ', 'của tôi')], says).overtaken).toEqual([
      { key: 'a', typed: 'của tôi', now: 'một' },
    ]);
    expect(writeTogether([], [typed('a', 'cũ', 'của tôi')], says).overtaken).toEqual([
      { key: 'a', typed: 'của tôi', now: null },
    ]);
    expect(texts([typed('a', 'cũ', 'một')])).toEqual(['a: một', 'b: hai']);
  });

  test('lose nothing: every word that was typed stands, was said by others too, or is told', () => {
    const word = fc.constantFrom('x', 'y', 'z');
    const box = fc.record({ now: fc.option(word), was: word, typed: fc.option(word) });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 5 }), (boxes) => {
        const here = boxes.flatMap(({ now }, i) => (now ? [{ id: `${i}`, row: now }] : []));
        const rows = boxes.map(({ was, typed: row }, i) => typed(`${i}`, was, row));
        const merged = writeTogether(here, rows, says);
        for (const [i, one] of boxes.entries()) {
          const touched = one.typed !== one.was;
          const stands = merged.rows.find(({ key }) => key === `${i}`)?.row ?? null;
          const told = merged.overtaken.some(({ key }) => key === `${i}`);
          if (touched) expect(told || stands === one.typed).toBe(true);
          else expect(stands).toBe(one.now);
        }
      }),
    );
  });
});
