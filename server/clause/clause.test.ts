import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WriteClausesInput } from '@/domain/covenant/input';
import type { ClauseKind } from '@/domain/covenant/clause';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { freezeReady } from '../covenant/testing';
import { readDraft } from '../covenant/draft';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { addBasis } from './add-basis';
import { listClauses } from './queries';
import { writeClauses } from './write';

let world: World;
const scope = () => getBlocYear(world.store.read, world.plan, at('2022-01-10', '14:00'));
const standing = async () => listClauses(world.store.read, await scope());
const content = async () => (await readDraft(world.store.read, await scope(), 1)).content;
const fresh = (...texts: string[]) => texts.map((text, i) => ({ key: `new${i}`, was: '', row: { text } }));
/** The boxes as they hold what stands, with what was typed over it. */
const boxes = async (typed: Readonly<Record<string, string | null>> = {}) => {
  const rows = await standing();
  const of = (kind: ClauseKind) =>
    rows
      .filter((one) => one.kind === kind)
      .map(({ id, row: { text } }) => {
        const now = text in typed ? typed[text] : text;
        return { key: id, was: text, row: now == null ? null : { text: now } };
      });
  return { basis: of('basis'), opening: of('opening'), closing: of('closing') };
};
const write = (
  clauses: WriteClausesInput['clauses'],
  actor: Actor = world.secretary('UBKT'),
  move: WriteClausesInput['move'] = null,
) => world.do(writeClauses, actor, { blocYearId: world.plan, clauses, move });
const none = { basis: [], opening: [], closing: [] };

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe('what stands before and after the tasks', () => {
  test('is the usual words until its keepers write it, part by part', async () => {
    expect((await content()).opening[0]).toContain(
      'chín cơ quan thành viên thống nhất ký kết giao ước thi đua năm 2022',
    );
    await write({ ...none, basis: fresh('Căn cứ Luật;', 'Căn cứ Quy chế;'), closing: fresh('Cam kết thực hiện.') });
    expect(await content()).toMatchObject({
      bases: ['Căn cứ Luật;', 'Căn cứ Quy chế;'],
      opening: [expect.stringContaining('chín cơ quan')],
      closing: ['Cam kết thực hiện.'],
    });
    await write(await boxes({ 'Cam kết thực hiện.': null }));
    expect((await content()).closing[0]).toContain('cam kết thực hiện đầy đủ các nội dung trên');
  });

  test('is for those who keep the bloc, and ends with the freeze', async () => {
    for (const actor of [world.officer('TCT'), world.head('TCT'), world.stranger])
      await expect(write({ ...none, basis: fresh('Căn cứ;') }, actor)).rejects.toMatchObject({ forbidden: true });
    await freezeReady(world);
    await expect(write({ ...none, basis: fresh('Căn cứ;') })).rejects.toMatchObject({
      refusal: { code: 'covenant.alreadyFrozen' },
    });
    await expect(
      world.do(addBasis, world.secretary('UBKT'), { blocYearId: world.plan, text: 'Căn cứ;' }),
    ).rejects.toMatchObject({ refusal: { code: 'covenant.alreadyFrozen' } });
  });

  test('written by two at once keeps what each touched; the second to touch a paragraph reads what stands there', async () => {
    await write({ ...none, basis: fresh('Căn cứ một;', 'Căn cứ hai;') });
    const [first, second] = [await boxes({ 'Căn cứ một;': 'Căn cứ 1;' }), await boxes({ 'Căn cứ hai;': 'Căn cứ 2;' })];
    const third = await boxes({ 'Căn cứ một;': 'Căn cứ I;' });
    const fourth = await boxes({ 'Căn cứ hai;': 'Căn cứ II;' });
    await write(first);
    await write(second, world.head('UBKT'));
    expect((await standing()).map(({ row, by }) => [row.text, by])).toEqual([
      ['Căn cứ 1;', world.secretary('UBKT').name],
      ['Căn cứ 2;', world.head('UBKT').name],
    ]);
    await expect(write(third, world.head('UBKT'))).rejects.toMatchObject({
      fields: [
        {
          code: 'covenant.changedMeanwhile',
          field: `clauses.basis.${third.basis[0]?.key}.text`,
          params: { theirs: 'Căn cứ 1;', by: world.secretary('UBKT').name },
        },
      ],
    });
    await write(await boxes({ 'Căn cứ 2;': null }));
    await expect(write(fourth)).rejects.toMatchObject({
      fields: [{ code: 'covenant.droppedMeanwhile', params: { typed: 'Căn cứ II;' } }],
    });
    expect((await standing()).map(({ row }) => row.text)).toEqual(['Căn cứ 1;']);
  });

  test('changes its order, keeps its rows, and says nothing twice', async () => {
    await write({ ...none, basis: fresh('A;', 'B;', 'C;') });
    const before = await standing();
    await write(await boxes(), world.secretary('UBKT'), { key: before[2]?.id ?? '', by: -1 });
    expect((await standing()).map(({ id }) => id)).toEqual([before[0]?.id, before[2]?.id, before[1]?.id]);
    await expect(write(await boxes({ 'B;': 'A;' }))).rejects.toMatchObject({
      fields: [{ code: 'covenant.clauseTwice' }],
    });
  });

  test('takes over a suggested basis behind the others, once', async () => {
    const add = (text: string) => world.do(addBasis, world.secretary('UBKT'), { blocYearId: world.plan, text });
    await write({ ...none, basis: fresh('Căn cứ một;'), closing: fresh('Kết.') });
    expect(await add('Căn cứ hai;')).toEqual({ bases: 2 });
    await expect(add('Căn cứ hai;')).rejects.toMatchObject({ refusal: { code: 'covenant.clauseTwice' } });
    expect((await standing()).map(({ kind, row }) => [kind, row.text])).toEqual(
      expect.arrayContaining([
        ['basis', 'Căn cứ một;'],
        ['basis', 'Căn cứ hai;'],
        ['closing', 'Kết.'],
      ]),
    );
  });
});
